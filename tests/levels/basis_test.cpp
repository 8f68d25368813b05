#include "levels/basis.h"

#include "tests/levels/two_levels.h"

using namespace duban;

static const char* const counties = R"(
[[unit]]
id = "dong"
name = "东区"
groups = ["县市区"]
code = "990102"
[[unit]]
id = "xi"
name = "西县"
groups = ["县市区"]
)";

TEST_CASE("a basis joins a lower task to its clause, and two to two") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2"))
      .add("lower", task("7", R"(basis = ["upper/1", "upper/2", "upper/1"])"));
  const Levels& levels = plans.on("2023-03-01");
  CHECK(levels.carrying.size() == 2);
  CHECK(levels.lost.empty());
  CHECK(carriers_of(levels, plans.at(0, "2")).size() == 1);
  CHECK(clauses_of(levels, plans.at(1, "7")) ==
        std::vector<TaskAt>{plans.at(0, "1"), plans.at(0, "2")});
}

TEST_CASE("a measure carries out the clauses of the task above it, unless it names its own") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2"))
      .add("lower", task("1", R"(basis = ["upper/1"])") + task("1.1") +
                        task("1.2", R"(basis = ["upper/2"])"));
  const Levels& levels = plans.on("2023-03-01");
  CHECK(clauses_of(levels, plans.at(1, "1.1")) == std::vector<TaskAt>{plans.at(0, "1")});
  CHECK(clauses_of(levels, plans.at(1, "1.2")) == std::vector<TaskAt>{plans.at(0, "2")});
}

TEST_CASE("a basis that leads nowhere is told with the nearest name") {
  TwoLevels plans;
  plans.add("upper", task("14") + task("15"))
      .add("lower", task("1", R"(basis = ["upper/41", "uper/14", "第三条", "lower/1"])"));
  const Levels& levels = plans.on("2023-03-01");
  REQUIRE(levels.lost.size() == 4);
  CHECK_THAT(levels.lost[0].why, Catch::Contains("“14”"));
  CHECK_THAT(levels.lost[1].why, Catch::Contains("是否为“upper”"));
  CHECK_THAT(levels.lost[2].why, Catch::Contains("上级方案/编号"));
  CHECK_THAT(levels.lost[3].why, Catch::Contains("本方案"));
  CHECK(levels.carrying.empty());
}

TEST_CASE("a clause that every county owes is carried out for the county whose plan names it") {
  const std::string upper = counties + task("5", "each = \"县市区\"");
  const auto clause_of_plan = [&](const std::string& head) {
    TwoLevels plans;
    plans.add("upper", upper).add("lower", task("1", R"(basis = ["upper/5"])"), head);
    const Levels& levels = plans.on("2023-03-01");
    REQUIRE(levels.carrying.size() == 1);
    return levels.task(levels.carrying[0].upper).number;
  };
  CHECK(clause_of_plan("division = \"990102\"") == "5@dong");
  CHECK(clause_of_plan("issuer = \"示例市西县人民政府\"") == "5@xi");
  CHECK(clause_of_plan("issuer = \"南县人民政府\"") == "5");
}
