#include "scoring/record.h"

#include <algorithm>
#include <optional>

#include "stage/body.h"
#include "stage/slice.h"
#include "stage/stage.h"

namespace duban {

namespace {

bool goes_to_office(EventKind kind) {
  return kind == EventKind::submitted || kind == EventKind::closed || kind == EventKind::struck_off;
}

bool comes_back(EventKind kind) {
  return kind == EventKind::returned || kind == EventKind::reopened;
}

std::optional<Day> first_of(const TaskRecord& record, bool (*wanted)(EventKind)) {
  for (const Happening& happening : record)
    if (wanted(happening.kind)) return happening.on;
  return {};
}

}  // namespace

std::vector<TaskRecord> records_of(const Plan& plan, std::vector<Event> events, Day as_of) {
  std::vector<TaskRecord> records(plan.tasks.size());
  for (const Event& event : as_corrected(std::move(events))) {
    if (event.on > as_of || !unit_of_part(event.period).empty()) continue;
    const TaskIndex task = plan.find(event.task);
    if (task == no_task) continue;
    records[task].push_back(
        {event.kind, event.on, event.period, read_body(event.body).count.value_or(1)});
  }
  for (TaskRecord& record : records)
    std::stable_sort(record.begin(), record.end(),
                     [](const Happening& a, const Happening& b) { return a.on < b.on; });
  return records;
}

int days_at_office(const TaskRecord& record, Day due, Day until) {
  int days = 0;
  std::optional<Day> since;
  const auto add = [&](Day end) {
    if (since) days += std::max(0, std::min(end, until) - std::max(*since, due));
    since.reset();
  };
  for (const Happening& happening : record) {
    if (goes_to_office(happening.kind) && !since) since = happening.on;
    if (comes_back(happening.kind)) add(happening.on);
  }
  add(until);
  return days;
}

std::optional<Day> at_office_since(const TaskRecord& record, Day day) {
  std::optional<Day> since;
  for (const Happening& happening : record) {
    if (happening.on > day) break;
    if (goes_to_office(happening.kind) && !since) since = happening.on;
    if (comes_back(happening.kind)) since.reset();
  }
  return since;
}

bool rested_in(const TaskRecord& record, Window window) {
  bool away = false;  // with the office, or suspended
  for (const Happening& happening : record) {
    if (happening.on > window.to) break;
    if (goes_to_office(happening.kind) || happening.kind == EventKind::suspended)
      away = true;
    else if (comes_back(happening.kind) || happening.kind == EventKind::resumed)
      away = false;
    if (away && happening.on <= window.to && happening.on >= window.from) return true;
  }
  return away;
}

bool is_report(EventKind kind) {
  return kind == EventKind::progress || kind == EventKind::evidence ||
         kind == EventKind::submitted || kind == EventKind::fulfilled;
}

std::optional<Day> first_word(const TaskRecord& record) {
  return first_of(record, [](EventKind kind) {
    return is_report(kind) || kind == EventKind::signed_for || kind == EventKind::closed;
  });
}

std::optional<Day> first_dispatch(const TaskRecord& record) {
  return first_of(record, [](EventKind kind) { return kind == EventKind::dispatched; });
}

}  // namespace duban
