#include "commands/events/record.h"

#include "commands/selection.h"
#include "commands/views/events_out.h"
#include "schedule/period.h"
#include "stage/actor.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
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

// Why the event cannot stand; "" where it can.
std::string refusal(const Selected& task, EventKind kind) {
  if (!task.leaf && needs_measure(kind))
    return fmt::format("{}下有措施,请对各项措施分别登记“{}”", name_of(task), in_chinese(kind));
  if (!unit_of_part(task.period).empty() && !is_step_of_part(kind))
    return fmt::format("{}是配合单位的部分,“{}”由牵头单位就整项任务提出", name_of(task),
                       in_chinese(kind));
  if (allowed(task.state.stage, kind)) return "";
  return fmt::format("{}目前“{}”,不能登记“{}”;可以登记:{}", name_of(task),
                     in_chinese(task.state.stage), in_chinese(kind), verbs_after(task.state.stage));
}

// A summary is dispatched and signed for through its measures, with each the parts of those that
// support it where they are asked for.
class Spread {
 public:
  Spread(const Office& office, bool with_parts) : office_(office), with_parts_(with_parts) {}

  std::vector<Selected> over(std::vector<Selected> tasks) {
    std::vector<Selected> measures;
    for (Selected& task : tasks) {
      if (task.leaf && !with_parts_) {
        measures.push_back(std::move(task));
        continue;
      }
      const PlanRead& read = plan_of(task);
      const TaskIndex top = find_task(read.plan, task.number);
      if (task.leaf) add(read.plan, read.states, top, task, measures);
      for (TaskIndex i = 0; !task.leaf && i < read.plan.tasks.size(); ++i)
        if (read.plan.tasks[i].leaf && is_within(read.plan, i, top))
          add(read.plan, read.states, i, task, measures);
    }
    return measures;
  }

 private:
  // Each plan is read once, however many of its tasks were named.
  const PlanRead& plan_of(const Selected& task) {
    auto known = plans_.find(task.plan);
    if (known == plans_.end())
      known =
          plans_.emplace(task.plan, read_plan_of(office_, task.plan, Journal::Detail::none)).first;
    return known->second;
  }

  static bool is_within(const Plan& plan, TaskIndex task, TaskIndex top) {
    while (task != no_task && task != top) task = plan.tasks[task].parent;
    return task == top;
  }

  void add(const Plan& plan, const PlanStates& states, TaskIndex measure, const Selected& as,
           std::vector<Selected>& measures) const {
    if (auto share = share_of(plan, states, measure, as.unit))
      measures.push_back(std::move(*share));
    if (!with_parts_) return;
    for (const std::string& unit : supporting_units(plan, measure)) {
      auto part = share_of(plan, states, measure, unit);
      // What the whole lends a part is not yet its own.
      if (is_handed_out_with_whole(states, measure, *part)) part->state = {};
      measures.push_back(std::move(*part));
    }
  }

  static bool is_handed_out_with_whole(const PlanStates& states, TaskIndex measure,
                                       const Selected& part) {
    return part.state.stage == Stage::dispatched &&
           std::none_of(states.parts.begin(), states.parts.end(), [&](const PartState& own) {
             return own.task == measure && own.unit == part.unit;
           });
  }

  const Office& office_;
  bool with_parts_;
  std::map<std::string, PlanRead> plans_;
};

std::vector<Selected> spread(const Office& office, const Arguments& arguments,
                             std::vector<Selected> tasks, EventKind kind) {
  if (needs_measure(kind) || kind == EventKind::noted) return tasks;
  return Spread(office, arguments.has("--parts")).over(std::move(tasks));
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

// What a filter's tasks were left out for: their stage, or what the verb asks of each.
Exit tell_skipped(World& world, EventKind kind, std::size_t by_stage,
                  const std::vector<std::string>& unmet) {
  for (const std::string& refused : unmet) world.err << refused << '\n';
  if (by_stage > 0)
    world.err << fmt::format("另有{}项所处阶段不能登记“{}”,已略过\n", by_stage, in_chinese(kind));
  return unmet.empty() ? Exit::all_well : Exit::attention;
}

}  // namespace

std::string name_of(const Selected& task) {
  return fmt::format("{}/{}{}“{}”", task.plan, task.number, slice_mark(task.period), task.title);
}

Exit record(World& world, const Arguments& arguments, EventKind kind, EventBody body,
            const Check& check, const std::function<void(const Office& office)>& before) {
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};  // what may follow depends on all that is known
  const Day on = arguments.day("--on").value_or(world.today);
  if (on > world.today) throw Usage{fmt::format("{}尚未到来,只能登记已发生的事", in_chinese(on))};
  body.note = arguments.text("--note");
  auto tasks = spread(office, arguments, select_tasks(office, arguments, kind), kind);

  std::vector<NewEvent> events;
  std::vector<std::string> refusals;
  std::vector<std::string> unmet;  // of them, those that the verb's own check made
  for (Selected& task : tasks) {
    EventBody own = body;
    std::string refused = refusal(task, kind);
    if (refused.empty() && check) {
      refused = check(office, task, on, own);
      if (!refused.empty()) unmet.push_back(refused);
    }
    if (!refused.empty()) {
      refusals.push_back(std::move(refused));
      continue;
    }
    if (kind == EventKind::fulfilled) task.period = period_of(office, arguments, task, on);
    events.push_back({task.plan, task.number, task.period, kind, on, arguments.text("--by"),
                      task.unit, write_body(own)});
  }
  if (!refusals.empty() && (!is_filter(arguments) || events.empty()))
    return refuse_all(world, refusals);
  if (before) before(office);
  write_recorded(world, arguments, office.journal.append(events, world.now));
  return tell_skipped(world, kind, refusals.size() - unmet.size(), unmet);
}

}  // namespace duban
