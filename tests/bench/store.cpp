// bench_store MEASURES FILE: a store of so many measures, 208 a plan, with 5 events each.
#include "journal/journal.h"
#include "plan/reader.h"
#include "tests/bench/synthetic.h"

#include <fmt/core.h>

#include <cstdlib>

using namespace duban;

static constexpr const char* now = "2024-07-01T01:00:00Z";

static std::vector<NewEvent> five_events_each(const Plan& plan) {
  std::vector<NewEvent> events;
  for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
    if (!plan.tasks[i].leaf) continue;
    const auto add = [&](EventKind kind, Day on, const char* body) {
      events.push_back({plan.id, plan.tasks[i].number, "", kind, on, "示例", "", body});
    };
    add(EventKind::dispatched, Day(2022, 4, 15), "{}");
    add(EventKind::signed_for, Day(2022, 4, 18), "{}");
    add(EventKind::progress, Day(2023, 3, 1), "{\"percent\":30}");
    add(EventKind::progress, Day(2024, 5, 10), "{\"percent\":70}");
    if (i % 5 < 2)
      add(EventKind::closed, Day(2024, 6, 1), "{\"grade\":\"合格\"}");
    else
      add(EventKind::progress, Day(2024, 6, 1), "{\"percent\":75}");
  }
  return events;
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const int plans = (std::atoi(argv[1]) + 207) / (tasks_a_county * measures_a_task);
  Journal journal(argv[2], Journal::Mode::create);
  for (int i = 0; i < plans; ++i) {
    const auto plan = read_plan(
        synthetic_plan(fmt::format("county-{:04}", i), tasks_a_county, static_cast<unsigned>(i)),
        "plan.toml");
    journal.load(*plan, Day(2022, 3, 10), "示例", now);
    journal.append(five_events_each(*plan), now);
  }
  fmt::print("{} plans\n", plans);
}
