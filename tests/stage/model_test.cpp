#include <map>
#include <random>

#include "tests/stage/events.h"
#include "tests/stage/life_model.h"
#include "tests/test.h"

using namespace duban;

namespace {

template <class T>
T pick(const std::vector<T>& from, std::mt19937& random) {
  return from[random() % from.size()];
}

}  // namespace

TEST_CASE("whatever is allowed to follow, the stage is what a simple model says") {
  std::mt19937 random(20240701);
  std::map<Stage, int> met;
  for (int life = 0; life < 1500; ++life) {
    Told told;
    LifeModel model;
    TaskState state;
    Day day(2024, 1, 1);
    for (int step = 0; step < 25; ++step) {
      const auto kinds = allowed_after(model.stage);
      if (kinds.empty()) break;
      const EventKind kind = pick(kinds, random);
      day = day + static_cast<int>(random() % 3);
      told.on(day, kind, R"({"until":"2024-12-31"})");
      model.take(kind);
      apply(state, told.events.back());
      ++met[model.stage];
      REQUIRE(state.stage == model.stage);
    }
    CHECK(fold(told.events) == state);
  }
  CHECK(met.size() == 10);  // every stage was met
}

TEST_CASE("a past day is what the events up to it come to, whatever came later") {
  std::mt19937 random(7);
  const auto names = event_kind_names();
  for (int life = 0; life < 300; ++life) {
    Told told;
    for (int step = 0; step < 20; ++step)
      told.on(Day(2024, 1, 1) + static_cast<int>(random() % 30),
              *parse_event_kind(pick(names, random)), R"({"until":"2024-12-31","percent":30})");
    for (const int last : {5, 15, 25}) {
      const Day as_of = Day(2024, 1, 1) + last;
      std::vector<Event> until;
      for (const Event& event : told.events)
        if (event.on <= as_of) until.push_back(event);
      // A correction is of the day of what it corrects: here none names an event.
      std::erase_if(until, [](const Event& e) { return e.kind == EventKind::corrected; });
      std::vector<Event> all = told.events;
      std::erase_if(all, [](const Event& e) { return e.kind == EventKind::corrected; });
      CHECK(fold(all, as_of) == fold(until));
    }
  }
}
