#include "schedule/forecast.h"

#include "tests/graph/net.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr Day jan(int day) { return Day(2024, 1, day); }

// What is known of the tasks of a drawn plan, and the forecast of it.
class Known {
 public:
  explicit Known(const Net& net)
      : plan_(net.plan()), graph_(*build_graph(plan_)), actuals_(plan_.tasks.size()) {}

  Actual& operator[](const std::string& number) { return actuals_[plan_.find(number)]; }

  const Known& on(Day today) {
    forecast_ = make_forecast(plan_, graph_, official_calendar(), {}, actuals_, today);
    return *this;
  }
  Day start(const std::string& number) const { return forecast_.start[plan_.find(number)]; }
  Day finish(const std::string& number) const { return forecast_.finish[plan_.find(number)]; }
  std::string driver(const std::string& number) const {
    const TaskIndex task = forecast_.driver[plan_.find(number)];
    return task == no_task ? "" : plan_.tasks[task].number;
  }

 private:
  Plan plan_;
  TaskGraph graph_;
  std::vector<Actual> actuals_;
  Forecast forecast_;
};

}  // namespace

//   1 (5) ──> 2 (3)
static Net two_in_a_row() {
  Net net;
  net.task("1", 5);
  net.task("2", 3).after("1");
  return net;
}

TEST_CASE("nothing undone starts before today") {
  Known known(two_in_a_row());
  known.on(jan(10));
  CHECK(known.start("1") == jan(10));
  CHECK(known.finish("1") == jan(14));
  CHECK(known.driver("1") == "");
  CHECK(known.start("2") == jan(15));
  CHECK(known.driver("2") == "1");
}

TEST_CASE("what is finished keeps its true days and lets the next go on") {
  Known known(two_in_a_row());
  known["1"].started = jan(2);
  known["1"].finished = jan(20);
  known.on(jan(21));
  CHECK(known.start("1") == jan(2));
  CHECK(known.finish("1") == jan(20));
  CHECK(known.driver("1") == "");
  CHECK(known.finish("2") == jan(23));
  known.on(jan(15));  // seen from before it was known
  CHECK(known.start("2") == jan(21));
}

TEST_CASE("what was finished without a known start is taken to have taken its time") {
  Known known(two_in_a_row());
  known["1"].finished = jan(20);
  CHECK(known.on(jan(21)).start("1") == jan(16));
}

TEST_CASE("only the part of the work that is left lies ahead, a day of it at least") {
  Net net;
  net.task("1", 10);
  Known known(net);
  known["1"].started = jan(1);
  const std::pair<int, Day> rows[] = {
      {0, jan(29)}, {40, jan(25)}, {41, jan(25)}, {95, jan(20)}, {100, jan(20)}};
  for (const auto& [percent, finish] : rows) {
    known["1"].percent = percent;
    known.on(jan(20));
    CHECK(known.finish("1") == finish);
    CHECK(known.start("1") == jan(1));
  }
}

TEST_CASE("work that has begun too early goes on when what it waits for is done") {
  Known known(two_in_a_row());
  known["2"].started = jan(2);
  known["2"].percent = 34;
  known.on(jan(3));
  CHECK(known.start("2") == jan(2));
  CHECK(known.finish("1") == jan(7));
  CHECK(known.finish("2") == jan(9));  // two days left
  CHECK(known.driver("2") == "1");
}

TEST_CASE("a cancelled task holds nobody and no summary") {
  Net net;
  net.task("1");
  net.task("1.1", 2);
  net.task("1.2", 30);
  net.task("2", 1).after("1.2");
  Known known(net);
  known["1.2"].dropped = true;
  known.on(jan(1));
  CHECK(known.finish("1") == jan(2));
  CHECK(known.start("2") == jan(1));
  known["1.1"].dropped = true;
  CHECK(known.on(jan(1)).start("1") == jan(1));  // no child is left
  CHECK(known.finish("1") == jan(1));
}

TEST_CASE("a cancelled child's days are not its summary's") {
  Net net;
  net.task("1");
  net.task("1.1", 2).starts(jan(10));
  net.task("1.2", 2);
  Known known(net);
  known["1.2"].dropped = true;
  CHECK(known.on(jan(1)).start("1") == jan(10));
}

TEST_CASE("a task that could not begin earlier anyway is driven by none") {
  Net net;
  net.task("1", 5);
  net.task("2", 3).after("1").starts(jan(6));
  Known known(net);
  CHECK(known.on(jan(1)).driver("2") == "");
  CHECK(known.on(jan(2)).driver("2") == "1");
}

TEST_CASE("a slip is added to the finish and carried on") {
  Known known(two_in_a_row());
  known["1"].slip = 7;
  known.on(jan(1));
  CHECK(known.finish("1") == jan(12));
  CHECK(known.start("2") == jan(13));
}

//   0 (4) ──> 1 ┌ 1.1 (3)     ┐ ──> 2        3 (9) ──FF──> 2
//               └ 1.2 (20)    ┘
TEST_CASE("the driver of a child is what its parent waits for, of a summary its last child") {
  Net net;
  net.task("0", 4);
  net.task("1").after("0");
  net.task("1.1", 3);
  net.task("1.2", 20);
  net.task("2", 1).after("1").after("3", LinkType::FF);
  net.task("3", 9);
  Known known(net);
  known.on(jan(1));
  CHECK(known.driver("1.2") == "0");
  CHECK(known.driver("1") == "1.2");
  CHECK(known.driver("2") == "1");
  known["3"].slip = 60;
  CHECK(known.on(jan(1)).driver("2") == "3");
  known["1.1"].started = known["1.1"].finished = jan(2);
  CHECK(known.on(jan(3)).start("1") == jan(2));
}

TEST_CASE("a summary that is closed as a whole keeps its day") {
  Net net;
  net.task("1");
  net.task("1.1", 30);
  net.task("2").after("1");
  Known known(net);
  known["1"].finished = jan(10);
  known.on(jan(12));
  CHECK(known.finish("1") == jan(10));
  CHECK(known.start("2") == jan(12));
}

TEST_CASE("without any actuals nothing has happened") {
  const Plan plan = two_in_a_row().plan();
  const auto forecast =
      make_forecast(plan, *build_graph(plan), official_calendar(), {}, {}, jan(1));
  CHECK(forecast.finish[1] == jan(8));
  CHECK(forecast.fixed_by[start_of(1)] == finish_of(0));
  CHECK(forecast.fixed_by[start_of(0)] == no_vertex);
}
