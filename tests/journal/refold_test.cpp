#include <random>

#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;

namespace {

// Any event of the tasks 1..3, true on any of forty days, some of them corrections of earlier ones.
NewEvent any_event(std::mt19937& random, const std::vector<Event>& recorded) {
  const auto pick = [&](unsigned n) { return random() % n; };
  const auto kind =
      static_cast<EventKind>(4 + pick(static_cast<unsigned>(EventKind::corrected) - 3));
  std::string body = R"({"percent":)" + std::to_string(pick(101)) + R"(,"until":"2024-09-1)" +
                     std::to_string(pick(10)) + "\"";
  NewEvent event =
      told(std::to_string(1 + pick(3)), kind, Day(2024, 1, 1) + static_cast<int>(pick(40)));
  if (pick(4) == 0) event.period = "2024-Q" + std::to_string(1 + pick(4));
  if (kind == EventKind::corrected && !recorded.empty()) {
    const Event& wrong = recorded[pick(static_cast<unsigned>(recorded.size()))];
    event.task = wrong.task;
    event.period = wrong.period;
    body +=
        R"(,"corrects":")" + wrong.id + R"(","on":"2024-01-0)" + std::to_string(1 + pick(9)) + "\"";
  }
  event.body = body + "}";
  return event;
}

void check_states(const Journal& journal, const std::vector<Event>& recorded,
                  const Horizon& horizon) {
  std::map<std::pair<std::string, std::string>, std::vector<Event>> by_task;
  for (const Event& event : recorded) {
    if (!horizon.known_on || recorded_on(event) <= *horizon.known_on) {
      by_task[{event.task, event.period}].push_back(event);
    }
  }
  for (const auto& [task, events] : by_task) {
    REQUIRE(journal.state("p", task.first, task.second, horizon) == fold(events, horizon.as_of));
  }
}

}  // namespace

TEST_CASE_METHOD(StoreFixture, "states written event by event are those of folding all events") {
  std::mt19937 random(20240701);
  std::vector<Event> recorded;
  for (int round = 0; round < 120; ++round) {
    std::vector<NewEvent> batch;
    for (unsigned i = 0; i <= random() % 3; ++i) batch.push_back(any_event(random, recorded));
    const std::string at =
        to_string(Day(2024, 1, 1) + round / 3) + "T0" + std::to_string(round % 3) + ":00:00Z";
    for (Event& event : journal.append(batch, at)) recorded.push_back(std::move(event));
    check_states(journal, recorded, everything);
  }
  for (int day = 0; day < 40; day += 3) {
    check_states(journal, recorded, {Day(2024, 1, 1) + day, {}});
    check_states(journal, recorded, {Day(2024, 1, 1) + day, Day(2024, 1, 1) + 40 - day});
  }
  CHECK(journal.verify().empty());
}
