#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr const char* later = "2024-02-01T00:00:00Z";

Plan titled(const std::vector<std::pair<std::string, std::string>>& tasks) {
  Plan plan = plan_of({});
  for (const auto& [number, title] : tasks) plan.tasks.push_back(leaf(number, title));
  return plan;
}

// 任务1 任务2 任务3 with 10, 20 and 30 percent.
struct ThreeStarted : StoreFixture {
  ThreeStarted() {
    for (const char* number : {"1", "2", "3"}) {
      record({told(number, EventKind::progress, Day(2023, 5, 1),
                   R"({"percent":)" + std::string(number) + "0}")},
             "2023-05-01T00:00:00Z");
    }
  }
  void revise(const Plan& plan, const char* at = later) {
    journal.load(plan, Day(2024, 1, 1), "", at);
  }
  int percent(const std::string& task, const Horizon& horizon = everything) const {
    return state(task, horizon).percent;
  }
};

}  // namespace

TEST_CASE_METHOD(ThreeStarted, "a renumbered task keeps its events") {
  revise(titled({{"1", "任务1"}, {"2", "新任务"}, {"3", "任务2"}, {"4", "任务3"}}));
  CHECK(percent("1") == 10);
  CHECK(percent("2") == 0);
  CHECK(percent("3") == 20);
  CHECK(percent("4") == 30);
  CHECK(journal.state("p", "4", "", everything).percent == 30);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(ThreeStarted, "two tasks that change places keep each its own events") {
  revise(titled({{"1", "任务1"}, {"2", "任务3"}, {"3", "任务2"}}));
  CHECK(percent("2") == 30);
  CHECK(percent("3") == 20);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(ThreeStarted,
                 "before the revision the old numbers stand, also for what was recorded after it") {
  revise(titled({{"1", "任务1"}, {"2", "新任务"}, {"3", "任务2"}, {"4", "任务3"}}));
  record({told("3", EventKind::progress, Day(2023, 6, 1), R"({"percent":25})")},
         "2024-03-01T00:00:00Z");
  const Horizon before{Day(2023, 12, 31), {}};
  CHECK(percent("2", before) == 25);
  CHECK(percent("3", before) == 30);
  CHECK(journal.state("p", "2", "", before).percent == 25);
  CHECK(percent("2", {Day(2023, 12, 31), Day(2023, 12, 31)}) == 20);
  CHECK(percent("3") == 25);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(ThreeStarted,
                 "a number passes to another task without the past of the one that left") {
  revise(titled({{"1", "任务1"}, {"2", "任务3"}}));
  CHECK(percent("2") == 30);
  const Horizon before{Day(2023, 12, 31), {}};
  CHECK(percent("2", before) == 20);
  CHECK(percent("3", before) == 30);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(ThreeStarted, "numbers that change twice are followed through both revisions") {
  revise(titled({{"5", "任务1"}, {"2", "任务2"}, {"3", "任务3"}}));
  record({told("5", EventKind::progress, Day(2024, 2, 5), R"({"percent":15})")},
         "2024-02-05T00:00:00Z");
  journal.load(titled({{"7", "任务1"}, {"2", "任务2"}, {"3", "任务3"}}), Day(2024, 6, 1), "",
               "2024-06-01T00:00:00Z");
  CHECK(percent("7") == 15);
  CHECK(percent("5", {Day(2024, 3, 1), {}}) == 15);
  CHECK(percent("5", {Day(2024, 2, 4), {}}) == 10);
  CHECK(percent("1", {Day(2023, 12, 1), {}}) == 10);
  record({told("7", EventKind::progress, Day(2023, 1, 1), R"({"percent":1})")},
         "2024-06-02T00:00:00Z");
  CHECK(state("7").started == Day(2023, 1, 1));
  int events = 0;
  journal.each_event({"p", "7", everything}, [&](const Event&) { ++events; });
  CHECK(events == 3);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(ThreeStarted, "the same report under the old and the new number is one") {
  const auto old = told("3", EventKind::progress, Day(2023, 5, 1), R"({"percent":30})");
  revise(titled({{"1", "任务1"}, {"2", "任务2"}, {"9", "任务3"}}));
  auto renamed = old;
  renamed.task = "9";
  CHECK(journal.append_new({renamed}, "2024-03-01T00:00:00Z").empty());
}

TEST_CASE_METHOD(ThreeStarted,
                 "a task that a revision drops and the next brings back keeps its events") {
  revise(titled({{"1", "任务1"}, {"2", "任务2"}}));
  const auto plan = journal.plan("p", everything);
  CHECK(journal.states(*plan, everything).tasks.size() == 2);
  journal.load(titled({{"1", "任务1"}, {"2", "任务2"}, {"3", "任务3"}}), Day(2024, 6, 1), "",
               "2024-06-01T00:00:00Z");
  CHECK(percent("3") == 30);
  CHECK(journal.verify().empty());
}
