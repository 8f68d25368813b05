#include "plan/duties.h"

#include "plan/reader.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

TEST_CASE("every law that is compiled in becomes a plan that loads") {
  const auto files = preset_duties();
  REQUIRE(files.size() >= 2);
  for (const DutyFile& file : files) {
    INFO(file.id);
    const auto plan =
        read_plan(plan_of_duties(file, Day(2024, 1, 1), Day(2025, 12, 31), {}, ""), "duties.toml");
    for (const Problem& problem : plan.problems) UNSCOPED_INFO(to_string(problem));
    REQUIRE(plan);
    CHECK(plan->tasks.size() == file.duties.size());
    for (std::size_t i = 0; i < file.duties.size(); ++i)
      CHECK((plan->tasks[i].kind == TaskKind::recurring) == file.duties[i].within.empty());
  }
}

TEST_CASE("a duty names a group only where the units have it") {
  const DutyFile file{
      "d", "示例", "示例条例", {{"a", "报告", "", "各单位", "每年3月1日前", "", "市直部门", true}}};
  Unit unit;
  unit.id = "sfj", unit.name = "市司法局", unit.groups = {"市直部门"};
  const Day day(2024, 1, 1);
  CHECK_THAT(plan_of_duties(file, day, day, {unit}, "units.toml"),
             Contains("each = \"市直部门\"") && Contains("units = \"units.toml\""));
  CHECK_THAT(plan_of_duties(file, day, day, {}, ""), !Contains("each"));
}

TEST_CASE("a duty file tells all that is wrong with it") {
  const auto read = read_duties(R"(schema = 2
id = "d"
[[duty]]
id = "a"
every = "每年"
within = "收到之日起20个工作日内"
unknown = 1
)",
                                "d.toml");
  CHECK_FALSE(read);
  CHECK(read.problems.size() == 4);
}
