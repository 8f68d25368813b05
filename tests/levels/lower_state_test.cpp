#include "levels/lower_state.h"

#include "tests/levels/two_levels.h"

using namespace duban;

static void report(TaskState& state, int percent) {
  state.stage = Stage::underway;
  state.percent = percent;
  state.started = state.reported = Day(2023, 2, 1);
}

static void close(TaskState& state) {
  state.stage = Stage::closed;
  state.percent = 100;
  state.closed = state.reported = Day(2023, 2, 1);
}

//   upper 1 ◀─ lower 1 (weight 3), lower 2
TEST_CASE("a clause is as far as the measures below it, by weight") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("2"))
      .add("lower", task("1", "weight = 3\ndue = 2023-05-31\nbasis = [\"upper/1\"]") +
                        task("2", "basis = [\"upper/1\"]"));
  report(plans.state(1, "1"), 20);
  close(plans.state(1, "2"));
  const LowerState below = lower_state(plans.on("2023-06-10"), plans.at(0, "1"));
  CHECK(below.measures.size() == 2);
  CHECK(below.closed == 1);
  CHECK(below.percent == 40);
  CHECK(below.lamp == Lamp::red);
  CHECK(below.late == std::vector<TaskAt>{plans.at(1, "1")});
  CHECK(lower_state(plans.on("2023-06-10"), plans.at(0, "2")).empty());
}

//   1 ─┬─ 1.1 ◀─ lower 1 ─┬─ 1.1
//      └─ 1.2 ◀─ lower 1 ─┴─ 1.2
TEST_CASE("a task counts a measure once, however many of its own measures it carries out") {
  TwoLevels plans;
  plans.add("upper", task("1") + task("1.1") + task("1.2"))
      .add("lower", task("1", R"(basis = ["upper/1.1", "upper/1.2"])") + task("1.1") + task("1.2"));
  CHECK(lower_state(plans.on("2023-03-01"), plans.at(0, "1")).measures.size() == 2);
  CHECK(lower_state(plans.on("2023-03-01"), plans.at(0, "1.2")).measures.size() == 2);
}

//   province 1 ◀─ city 1 ◀─ county 1
TEST_CASE("a county's report reaches the province through a city that reported nothing") {
  TwoLevels plans;
  plans.add("province", task("1"))
      .add("city", task("1", R"(basis = ["province/1"])"))
      .add("county", task("1", "due = 2023-02-15\nbasis = [\"city/1\"]"));
  report(plans.state(2, "1"), 60);
  const LowerState below = lower_state(plans.on("2023-03-01"), plans.at(0, "1"));
  CHECK(below.percent == 60);
  CHECK(below.measures == std::vector<TaskAt>{plans.at(1, "1")});
  CHECK(below.late == std::vector<TaskAt>{plans.at(2, "1")});

  report(plans.state(1, "1"), 90);  // its own word counts
  CHECK(lower_state(plans.on("2023-03-01"), plans.at(0, "1")).percent == 90);
}

TEST_CASE("a circle of basis is told and does not keep the roll-up from ending") {
  TwoLevels plans;
  plans.add("a", task("1", R"(basis = ["c/1"])"))
      .add("b", task("1", R"(basis = ["a/1"])"))
      .add("c", task("1", R"(basis = ["b/1"])"));
  const Levels& levels = plans.on("2023-03-01");
  const auto circles = basis_circles(levels);
  REQUIRE(circles.size() == 1);
  CHECK(circles[0] == std::vector<TaskAt>{plans.at(0, "1"), plans.at(2, "1"), plans.at(1, "1"),
                                          plans.at(0, "1")});
  CHECK(roll_up_levels(levels).size() == 3);
  CHECK(lower_state(plans.on("2024-03-01"), plans.at(0, "1")).late ==
        std::vector<TaskAt>{plans.at(1, "1"), plans.at(2, "1")});
}

TEST_CASE("levels in a line are no circle, nor is a clause that two tasks carry out") {
  TwoLevels plans;
  plans.add("a", task("1"))
      .add("b", task("1", R"(basis = ["a/1"])") + task("2", R"(basis = ["a/1"])"))
      .add("c", task("1", R"(basis = ["b/1", "b/2"])"));
  CHECK(basis_circles(plans.on("2023-03-01")).empty());
}
