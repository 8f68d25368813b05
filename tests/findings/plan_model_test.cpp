#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "findings/assessment.h"
#include "journal/journal.h"
#include "tests/findings/random_life.h"
#include "tests/stage/life_model.h"
#include "tests/temporary_folder.h"

using namespace duban;

namespace {

const Horizon everything{Day(9999, 12, 31), {}};
const Day first_of_all(2023, 1, 1);

std::string recorded_at(Day day) { return to_string(day) + "T02:00:00Z"; }

// A store with one plan in it.
struct Store {
  explicit Store(const Plan& plan) : journal(folder.path() / "duban.db", Journal::Mode::create) {
    journal.load(plan, first_of_all, "张三", recorded_at(first_of_all));
  }

  TemporaryFolder folder;
  Journal journal;
};

std::vector<Event> events_of(const Journal& journal) {
  std::vector<Event> all;
  journal.each_event({"p", "", everything}, [&](const Event& event) {
    if (!event.task.empty()) all.push_back(event);
  });
  return all;
}

// Reports them anew in another store, at the same times; what they correct has another origin
// there.
void tell_again(const std::vector<Event>& events, const std::string& former, Journal& to) {
  for (std::size_t i = 0; i < events.size();) {
    std::vector<NewEvent> batch;
    const std::string& at = events[i].at;
    for (; i < events.size() && events[i].at == at; ++i) {
      const Event& event = events[i];
      batch.push_back({event.plan, event.task, event.period, event.kind, event.on, event.by,
                       event.unit, replace_all(event.body, former, to.origin())});
    }
    to.append(batch, at);
  }
}

// Everything that a state says, but which event was the last: that is no part of what is true.
TaskState without_traces(TaskState state) {
  state.latest_on.reset();
  state.latest_recorded.reset();
  return state;
}

void check_same(const PlanStates& a, const PlanStates& b) {
  REQUIRE(a.tasks.size() == b.tasks.size());
  for (std::size_t i = 0; i < a.tasks.size(); ++i)
    REQUIRE(without_traces(a.tasks[i]) == without_traces(b.tasks[i]));
  REQUIRE(a.periods.size() == b.periods.size());
  for (std::size_t i = 0; i < a.periods.size(); ++i) {
    REQUIRE(a.periods[i].period == b.periods[i].period);
    REQUIRE(without_traces(a.periods[i].state) == without_traces(b.periods[i].state));
  }
  REQUIRE(a.parts.size() == b.parts.size());
  for (std::size_t i = 0; i < a.parts.size(); ++i) {
    REQUIRE(a.parts[i].unit == b.parts[i].unit);
    REQUIRE(without_traces(a.parts[i].state) == without_traces(b.parts[i].state));
  }
}

// What the check of a day tells, in one text.
std::string judged(const Journal& journal, const Horizon& horizon) {
  const auto plan = journal.plan("p", horizon);
  const Assessment made =
      assess(*plan, journal.states(*plan, horizon), horizon.as_of, official_calendar(), Rules{});
  std::string text;
  for (const Finding& found : made.findings)
    text += std::string(to_string(found.kind)) + " " + std::to_string(found.task) + found.period +
            " " + found.unit + " " + found.reason + "\n";
  for (const Lamp lamp : made.lamps) text += to_string(lamp);
  return text;
}

// The derived tables are those of a replay: of each slice, and of the whole store.
void check_replay(const Journal& journal) {
  std::map<std::pair<std::string, std::string>, std::vector<Event>> slices;
  for (const Event& event : events_of(journal)) slices[{event.task, event.period}].push_back(event);
  for (const auto& [slice, events] : slices)
    REQUIRE(journal.state("p", slice.first, slice.second, everything) == fold(events));
  for (const Problem& problem : journal.verify()) FAIL(to_string(problem));
}

// Sixty reports of every kind, true on any of 300 days, recorded day by day in any order.
void tell_anything(RandomLife& life, const Plan& plan, Journal& journal, bool corrections) {
  std::vector<Event> told;
  for (int day = 0; day < 20; ++day) {
    std::vector<NewEvent> batch;
    for (int i = 0; i < 3; ++i) {
      if (corrections && !told.empty() && life.one_in(4)) {
        const Event& wrong = life.one_of(told);
        batch.push_back({"p", wrong.task, wrong.period, EventKind::corrected, wrong.on, "", "",
                         R"({"corrects":")" + wrong.id + R"(","on":")" +
                             to_string(first_of_all + life.below(300)) + "\"}"});
        continue;
      }
      const Task& task = life.one_of(plan.tasks);
      batch.push_back(life.event(task.number, life.one_of(life.slices(task)), life.any_kind(),
                                 first_of_all + life.below(300)));
    }
    for (Event& event : journal.append(batch, recorded_at(first_of_all + 15 * day)))
      told.push_back(std::move(event));
  }
}

}  // namespace

TEST_CASE("of any plan, a past day is a store that holds only what was true by then") {
  RandomLife life(20240701);
  for (int round = 0; round < 4; ++round) {
    const Plan plan = life.plan();
    Store whole(plan);
    tell_anything(life, plan, whole.journal, false);
    check_replay(whole.journal);
    const auto events = events_of(whole.journal);
    for (const int day : {20, 150, 260}) {
      const Day as_of = first_of_all + day;
      Store past(plan);
      auto true_by_then = events;
      std::erase_if(true_by_then, [&](const Event& event) { return event.on > as_of; });
      tell_again(true_by_then, whole.journal.origin(), past.journal);
      check_same(whole.journal.states(plan, {as_of, {}}), past.journal.states(plan, everything));
      CHECK(judged(whole.journal, {as_of, {}}) == judged(past.journal, {as_of, {}}));
    }
  }
}

TEST_CASE("of any plan, what was known on a day is a store that was written until then") {
  RandomLife life(7);
  for (int round = 0; round < 4; ++round) {
    const Plan plan = life.plan();
    Store whole(plan);
    tell_anything(life, plan, whole.journal, true);
    check_replay(whole.journal);
    const auto events = events_of(whole.journal);
    for (const int day : {40, 200}) {
      const Day known_on = first_of_all + day;
      Store then(plan);
      auto known = events;
      std::erase_if(known, [&](const Event& event) { return recorded_on(event) > known_on; });
      tell_again(known, whole.journal.origin(), then.journal);
      for (const Day as_of : {known_on, first_of_all + 120}) {
        check_same(whole.journal.states(plan, {as_of, known_on}),
                   then.journal.states(plan, {as_of, {}}));
        CHECK(judged(whole.journal, {as_of, known_on}) == judged(then.journal, {as_of, {}}));
      }
    }
  }
}

TEST_CASE("of any plan, the stages that the store tells on each day are those of a simple model") {
  RandomLife life(11);
  std::set<Stage> met;
  for (int round = 0; round < 4; ++round) {
    const Plan plan = life.plan();
    Store store(plan);
    std::map<std::pair<std::string, std::string>, LifeModel> models;
    std::vector<NewEvent> reports;
    std::vector<Stage> stages;  // after each report
    for (int step = 0; step < 300; ++step) {
      const Task& task = life.one_of(plan.tasks);
      const std::string slice = life.one_of(life.slices(task));
      LifeModel& model = models[{task.number, slice}];
      auto kinds = allowed_after(model.stage);
      if (!life.one_in(10)) std::erase(kinds, EventKind::cancelled);  // most lives go on
      if (kinds.empty()) continue;
      reports.push_back(life.event(task.number, slice, life.one_of(kinds), first_of_all + step));
      model.take(reports.back().kind);
      stages.push_back(model.stage);
      met.insert(model.stage);
    }
    store.journal.append(reports, recorded_at(first_of_all + 300));
    for (std::size_t i = 0; i < reports.size(); ++i)
      REQUIRE(
          store.journal.state("p", reports[i].task, reports[i].period, {reports[i].on, {}}).stage ==
          stages[i]);
    check_replay(store.journal);
  }
  CHECK(met.size() == 10);  // every stage was met
}
