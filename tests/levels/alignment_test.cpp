#include "levels/alignment.h"

#include "tests/levels/two_levels.h"

using namespace duban;

// "kind plan/number" of each gap, in order.
static std::vector<std::string> told(const Levels& levels) {
  std::vector<std::string> gaps;
  for (const Gap& gap : gaps_of(levels))
    gaps.push_back(std::string(to_string(gap.kind)) + " " + levels.name(gap.at));
  return gaps;
}

using Told = std::vector<std::string>;

TEST_CASE("a clause without a lower task and a lower task without a clause are told") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2"))
      .add("lower", task("1", R"(basis = ["upper/1"])") + task("3"));
  CHECK(told(plans.on("2023-03-01")) == Told{"not-carried-out upper/2", "without-basis lower/3"});
}

TEST_CASE("plans that fit have no gaps, and a summary that is carried out carries its measures") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("1.1") + task("1.2"))
      .add("lower", task("1", R"(basis = ["upper/1"])"));
  CHECK(told(plans.on("2023-03-01")).empty());
}

TEST_CASE("a lower day after the upper one is told with the days between, original and extended") {
  TwoLevels plans;
  plans.add("upper", task("1", "due = 2023-06-30"))
      .add("lower", task("1", "due = 2023-06-10\nbasis = [\"upper/1\"]"));
  CHECK(told(plans.on("2023-03-01")).empty());

  plans.state(1, "1").extended_to = Day(2023, 7, 10);
  const Levels& levels = plans.on("2023-03-01");
  const auto gaps = gaps_of(levels);
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].kind == GapKind::later);
  CHECK(gaps[0].days.later == 10);
  CHECK(gaps[0].days.lower_original == Day(2023, 6, 10));
  CHECK_THAT(gaps[0].reason, Catch::Contains("原定2023年6月10日") && Catch::Contains("晚10天"));

  plans.state(0, "1").extended_to = Day(2023, 7, 31);  // the upper day moved as well
  CHECK(told(plans.on("2023-03-01")).empty());
}

TEST_CASE("a lower task without a day is bounded by its plan's end, which may be too late") {
  TwoLevels plans;
  plans.add("upper", task("1", "due = 2023-06-30"))
      .add("lower", task("1", R"(basis = ["upper/1"])"));
  CHECK(told(plans.on("2023-03-01")) == Told{"later-than-upper lower/1"});
}

TEST_CASE("two recurring duties are compared period by period") {
  TwoLevels plans;
  plans.add("upper", task("1", "every = \"每年4月1日前\"") + task("2", "every = \"每年4月1日前\""))
      .add("lower", task("1", "every = \"每年3月1日前\"\nbasis = [\"upper/1\"]") +
                        task("2", "every = \"每年5月1日前\"\nbasis = [\"upper/2\"]"));
  CHECK(told(plans.on("2023-02-01")) == Told{"later-than-upper lower/2"});
}

TEST_CASE("a cancelled lower measure leaves its clause open, a closed one does not") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2"))
      .add("lower", task("1", R"(basis = ["upper/1"])") + task("2", R"(basis = ["upper/2"])"));
  plans.state(1, "1").stage = Stage::cancelled;
  plans.state(1, "2").stage = Stage::closed;
  CHECK(told(plans.on("2023-03-01")) == Told{"lower-cancelled lower/1"});
}

TEST_CASE("a clause that is done above asks nothing of those below") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2")).add("lower", task("1", R"(basis = ["upper/1"])"));
  plans.state(0, "2").stage = Stage::closed;
  CHECK(told(plans.on("2023-03-01")).empty());
}

TEST_CASE("a clause that only units of the upper level owe is told apart from one that is missed") {
  const std::string units =
      "[[unit]]\nid = \"dong\"\nname = \"东区\"\n"
      "[[unit]]\nid = \"sfj\"\nname = \"市司法局\"\n";
  const std::string clauses = units + task("1", "lead = \"sfj\"") +
                              task("2", "lead = \"sfj\"\nsupport = [\"dong\"]") + task("3");
  const auto own_level = [&](const std::string& head) {
    TwoLevels plans;
    plans.add("upper", clauses).add("lower", "", head);
    std::vector<bool> own;
    for (const Gap& gap : gaps_of(plans.on("2023-03-01"))) own.push_back(gap.own_level);
    return own;
  };
  CHECK(own_level("issuer = \"东区\"") == std::vector<bool>{true, false, false});
  CHECK(own_level("") == std::vector<bool>{false, false, false});  // whose plan it is, nobody knows
}

TEST_CASE("of a clause that every county owes only counties whose plans are there are missed") {
  const std::string units =
      "[[unit]]\nid = \"dong\"\nname = \"东区\"\ngroups = [\"县市区\"]\n"
      "[[unit]]\nid = \"xi\"\nname = \"西县\"\ngroups = [\"县市区\"]\n";
  TwoLevels plans;
  plans.add("upper", units + task("5", "each = \"县市区\""))
      .add("dong", task("1", R"(basis = ["upper/5"])"), "issuer = \"东区\"");
  CHECK(told(plans.on("2023-03-01")).empty());
  plans.add("xi", task("1", R"(basis = ["upper/9"])"), "issuer = \"西县\"");
  CHECK(told(plans.on("2023-03-01")) == Told{"unknown-basis xi/1", "not-carried-out upper/5@xi"});
}
