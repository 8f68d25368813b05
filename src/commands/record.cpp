#include "commands/record.h"

#include "commands/events_out.h"
#include "commands/selection.h"
#include "schedule/period.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// Percent, closing and the like are said of a measure, not of the task above it.
bool needs_measure(EventKind kind) {
  return kind != EventKind::noted && kind != EventKind::dispatched && kind != EventKind::signed_for;
}

std::string verbs_after(Stage stage) {
  std::string text;
  for (const EventKind kind : allowed_after(stage))
    text += (text.empty() ? "" : "、") + std::string(in_chinese(kind));
  return text;
}

std::string name_of(const Selected& task) {
  const std::string period = task.period.empty() ? "" : "#" + task.period;
  return fmt::format("{}/{}{}“{}”", task.plan, task.number, period, task.title);
}

// Why the event cannot stand; "" where it can.
std::string refusal(const Selected& task, EventKind kind) {
  if (!task.leaf && needs_measure(kind))
    return fmt::format("{}下有措施,请对各项措施分别登记“{}”", name_of(task), in_chinese(kind));
  if (allowed(task.state.stage, kind)) return "";
  return fmt::format("{}目前“{}”,不能登记“{}”;可以登记:{}", name_of(task),
                     in_chinese(task.state.stage), in_chinese(kind), verbs_after(task.state.stage));
}

// A summary is dispatched and signed for through its measures.
std::vector<Selected> spread(const Office& office, std::vector<Selected> tasks, EventKind kind) {
  if (needs_measure(kind) || kind == EventKind::noted) return tasks;
  std::vector<Selected> measures;
  for (Selected& task : tasks) {
    if (task.leaf) {
      measures.push_back(std::move(task));
      continue;
    }
    const auto plan = office.journal.plan(task.plan, office.horizon, Journal::Detail::none);
    PlanStates states = office.journal.states(*plan, office.horizon);
    const TaskIndex above = find_task(*plan, task.number);
    for (TaskIndex i = 0; i < plan->tasks.size(); ++i) {
      TaskIndex up = plan->tasks[i].parent;
      while (up != no_task && up != above) up = plan->tasks[up].parent;
      if (up == above && plan->tasks[i].leaf)
        measures.push_back({task.plan, plan->tasks[i].number, "", plan->tasks[i].title, true,
                            std::move(states.tasks[i])});
    }
  }
  return measures;
}

// The period that a fulfilment belongs to: the one said, else the one that holds the day.
std::string period_of(const Office& office, const Arguments& arguments, const Selected& task,
                      Day on) {
  if (arguments.has("--period")) return arguments.text("--period");
  const auto plan = office.journal.plan(task.plan, office.horizon, Journal::Detail::none);
  const Task& duty = plan->tasks[find_task(*plan, task.number)];
  if (!duty.every || !duty.every->recurrence) return "";
  return period_holding(*duty.every, *plan, office.rules.assumptions.reading, on);
}

Exit refuse_all(World& world, const std::vector<std::string>& refusals) {
  for (const std::string& refused : refusals) world.err << refused << '\n';
  world.err << "未作任何登记\n";
  return Exit::attention;
}

}  // namespace

Exit record(World& world, const Arguments& arguments, EventKind kind, EventBody body) {
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};  // what may follow depends on all that is known
  const Day on = arguments.day("--on").value_or(world.today);
  if (on > world.today) throw Usage{fmt::format("{}尚未到来,只能登记已发生的事", in_chinese(on))};
  body.note = arguments.text("--note");
  auto tasks = spread(office, select_tasks(office, arguments), kind);

  std::vector<NewEvent> events;
  std::vector<std::string> refusals;
  for (Selected& task : tasks) {
    if (std::string refused = refusal(task, kind); !refused.empty()) {
      refusals.push_back(std::move(refused));
      continue;
    }
    if (kind == EventKind::fulfilled) task.period = period_of(office, arguments, task, on);
    events.push_back({task.plan, task.number, task.period, kind, on, arguments.text("--by"),
                      arguments.text("--unit"), write_body(body)});
  }
  if (!refusals.empty() && (!is_filter(arguments) || events.empty()))
    return refuse_all(world, refusals);
  write_recorded(world, arguments, office.journal.append(events, world.now));
  if (!refusals.empty())
    world.err << fmt::format("另有{}项所处阶段不能登记“{}”,已略过\n", refusals.size(),
                             in_chinese(kind));
  return Exit::all_well;
}

}  // namespace duban
