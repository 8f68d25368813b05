#include "schedule/schedule.h"

#include "tests/schedule/drawn.h"
#include "tests/test.h"

using namespace duban;

//   1 (due 06-30) ┌ 1.1 ──> 1.2 (5 days) ┐      2 ──> 3 (due 03-31, 10 days)      4
TEST_CASE("the latest finish is the nearest of its own day, parent, successors and the plan") {
  Net net;
  net.task("1").due(Day(2024, 6, 30));
  net.task("1.1", 2);
  net.task("1.2", 5).after("1.1");
  net.task("2", 1);
  net.task("3", 10).after("2").due(Day(2024, 3, 31));
  net.task("4", 1);
  const Drawn dates(net);
  CHECK(dates["1"].latest_finish == Day(2024, 6, 30));
  CHECK(dates.due_from("1") == "own");
  CHECK(dates["1.2"].latest_finish == Day(2024, 6, 30));
  CHECK(dates.due_from("1.2") == "parent:1");
  CHECK(dates["1.1"].latest_finish == Day(2024, 6, 25));
  CHECK(dates.due_from("1.1") == "successor:1.2");
  CHECK(dates["1"].latest_start == Day(2024, 6, 24));
  CHECK(dates["2"].latest_finish == Day(2024, 3, 21));
  CHECK(dates.due_from("2") == "successor:3");
  CHECK(dates["2"].own_due == std::nullopt);
  CHECK(dates["3"].own_due == Day(2024, 3, 31));
  CHECK(dates["4"].latest_finish == dec(31));
  CHECK(dates.due_from("4") == "plan");
}

TEST_CASE("a parent or a successor that only passes on the plan's end is not the reason") {
  Net net;
  net.task("1");
  net.task("1.1");
  net.task("2").due(dec(31));
  net.task("2.1");
  net.task("2.2").due(dec(31));
  net.task("3").after("1.1", LinkType::FF);
  const Drawn dates(net);
  CHECK(dates.due_from("1.1") == "plan");
  CHECK(dates.due_from("2.1") == "parent:2");
  CHECK(dates.due_from("2.2") == "own");
}

TEST_CASE("a day beyond the plan's end does not bind") {
  Net net;
  net.task("1").due(Day(2025, 6, 30));
  const Drawn dates(net);
  CHECK(dates["1"].latest_finish == dec(31));
  CHECK(dates.due_from("1") == "plan");
  CHECK(dates["1"].own_due == Day(2025, 6, 30));
}

//   1 (3 days) ──SS+1──> 2 (due 01-10, 5 days)
TEST_CASE("a successor of the start bounds the latest start alone") {
  Net net;
  net.task("1", 3);
  net.task("2", 5).after("1", LinkType::SS, 1).due(jan(10));
  net.task("3", 3);
  net.task("4", 5).after("3", LinkType::SF, 1).due(jan(10));
  const Drawn dates(net);
  CHECK(dates["1"].latest_finish == dec(31));
  CHECK(dates["1"].latest_start == jan(5));
  CHECK(dates["1"].slack == 4);
  CHECK(dates["3"].latest_finish == dec(31));
  CHECK(dates["3"].latest_start == jan(10));
}

TEST_CASE("only a milestone's own day counts backwards") {
  for (const TaskKind kind :
       {TaskKind::recurring, TaskKind::ongoing, TaskKind::prohibition, TaskKind::triggered}) {
    Net net;
    net.task("1").due(Day(2024, 3, 31)).kind(kind);
    const Drawn dates(net);
    CHECK(dates["1"].own_due == std::nullopt);
    CHECK(dates["1"].latest_finish == dec(31));
  }
}

//   1 (10) ──> 3 (5)     2 (3) ──> 3     4 ┌ 4.1 (15)
//                                          └ 4.2 (2)
TEST_CASE("critical is what would move the plan's last day, whatever the deadlines") {
  Net net;
  net.task("1", 10);
  net.task("2", 3).due(jan(2));
  net.task("3", 5).after("1").after("2");
  net.task("4");
  net.task("4.1", 15);
  net.task("4.2", 2);
  const Drawn dates(net);
  for (const char* number : {"1", "3", "4", "4.1"}) CHECK(dates[number].critical);
  for (const char* number : {"2", "4.2"}) CHECK_FALSE(dates[number].critical);
  CHECK(dates["2"].slack == -1);
}

TEST_CASE("a summary has the smallest slack of its leaves") {
  Net net;
  net.task("1").due(jan(31));
  net.task("1.1", 10);
  net.task("1.2");
  net.task("1.2.1", 25);
  net.task("1.2.2", 1).due(jan(3));
  const Drawn dates(net);
  CHECK(dates["1.1"].slack == 21);
  CHECK(dates["1.2.1"].slack == 6);
  CHECK(dates["1.2"].slack == 2);
  CHECK(dates["1"].slack == 2);
  CHECK(dates["1"].latest_start == jan(3));
}

//   1 (10) ──> 2 (10) ──> 3 ┌ 3.1 (10)          due 01-20
//                           └ 3.2 (1)
TEST_CASE("the chain of a plan that cannot hold goes from its start to the day that fails") {
  Net net;
  net.task("0", 1);
  net.task("1", 10);
  net.task("2", 10).after("1").after("0");
  net.task("3").after("2").due(jan(20));
  net.task("3.1", 10);
  net.task("3.2", 1);
  const Drawn dates(net);
  CHECK(dates["3"].slack == -10);
  for (const char* number : {"1", "2", "3", "3.1"})
    CHECK(dates.chain(number) == std::vector<std::string>{"1", "2", "3", "3.1", "3"});
  CHECK(dates["3.2"].slack == -1);
  CHECK(dates.chain("3.2") == std::vector<std::string>{"1", "2", "3", "3.2", "3"});
  CHECK(dates["0"].slack == -1);
  CHECK(dates.chain("0") == std::vector<std::string>{"0", "2", "3", "3.1", "3"});
}

//   1 (3) ──SS+1──> 2 (5, due 01-04)
TEST_CASE("the chain passes through the end of a task that fails") {
  Net net;
  net.task("1", 3);
  net.task("2", 5).after("1", LinkType::SS, 1).due(jan(4));
  const Drawn dates(net);
  CHECK(dates["1"].slack == -2);
  CHECK(dates.chain("1") == std::vector<std::string>{"1", "2"});
}

//   1 (5) ──> 2 (5, not before 01-06, due 01-08)
TEST_CASE("the chain begins at the task whose own start suffices to break the plan") {
  Net net;
  net.task("1", 5);
  net.task("2", 5).after("1").starts(jan(6)).due(jan(8));
  CHECK(Drawn(net).chain("2") == std::vector<std::string>{"2"});
}

TEST_CASE("a task that holds has no such chain") {
  Net net;
  net.task("1");
  CHECK(Drawn(net).chain("1").empty());
}
