#include "night/concern.h"

#include <fmt/core.h>

#include "stage/slice.h"
#include "status/why.h"

namespace duban {

namespace {

std::vector<NightShare> shares_of(const Assessment& on, TaskIndex task) {
  std::vector<NightShare> shares;
  for (const Delay& delay : explain(on.plan, on.status, task).delays) {
    const Task& from = on.plan.tasks[delay.task];
    shares.push_back({std::string(to_string(delay.cause)),
                      delay.task != task ? fmt::format("{}“{}”", from.number, from.title) : "",
                      delay.days});
  }
  return shares;
}

// Of a recurring duty, the words of its recurrence.
const std::string& words_of_due(const Task& task) {
  return task.due_text.empty() ? task.every_text : task.due_text;
}

bool waits_for_office(const Assessment& on, const Finding& finding) {
  return finding.task != no_task && finding.period.empty() &&
         on.status.tasks[finding.task].stage == Stage::submitted;
}

}  // namespace

std::vector<Concern> concerns_of(const Assessment& on) {
  std::vector<Concern> concerns;
  for (const Finding& finding : on.findings) {
    if (is_plan_fault(finding.kind)) continue;
    Concern& concern = concerns.emplace_back();
    concern.plan = on.plan.id;
    concern.plan_title = on.plan.title;
    concern.plan_number = on.plan.number;
    concern.sample = on.plan.sample;
    if (finding.task != no_task) {
      concern.number = on.plan.tasks[finding.task].number;
      concern.title = on.plan.tasks[finding.task].title;
      concern.due_words = words_of_due(on.plan.tasks[finding.task]);
    }
    concern.with_office = waits_for_office(on, finding);
    concern.period = finding.period;
    concern.unit = on.plan.unit_name(finding.unit);
    concern.kind = finding.kind;
    concern.lamp = finding.lamp;
    concern.since = finding.since;
    concern.due = finding.due;
    concern.days_late = finding.days_late;
    concern.reason = finding.reason;
    if (finding.kind == FindingKind::overdue) concern.shares = shares_of(on, finding.task);
  }
  return concerns;
}

std::string name_of(const Concern& concern) {
  std::string name = concern.plan;
  if (!concern.number.empty()) name += "/" + concern.number;
  return name + slice_mark(concern.period);
}

int own_days(const Concern& concern) {
  if (concern.shares.empty()) return concern.days_late;
  int days = 0;
  for (const NightShare& share : concern.shares)
    if (share.cause == "own") days += share.days;
  return days;
}

}  // namespace duban
