#include "commands/commands.h"
#include "commands/events/record.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// The day on which the task is judged so far.
Day present_due(const Office& office, const Selected& selected) {
  if (selected.state.extended_to) return *selected.state.extended_to;
  const auto plan = office.journal.plan(selected.plan, office.horizon, Journal::Detail::none);
  const Task& task = plan->tasks[find_task(*plan, selected.number)];
  return own_last_day(task, *plan, office.calendar, office.rules.assumptions.reading)
      .value_or(final_day(*plan));
}

std::string no_later(const Selected& task, Day until, Day due) {
  if (until > due) return "";
  return fmt::format("{}现时限为{},新时限{}没有更晚", name_of(task), in_chinese(due),
                     in_chinese(until));
}

// Asked with the new day, the reason and how far the work is; too late is recorded as late.
Check asking(World& world) {
  return [&world](const Office& office, const Selected& task, Day on, EventBody& body) {
    const Day due = present_due(office, task);
    if (!body.percent) body.percent = task.state.percent;
    if (std::string refused = no_later(task, *body.until, due); !refused.empty()) return refused;
    if (on > due)
      world.err << fmt::format("{}应在{}前申请延期,现已过时限;批准前仍按原定时限评判\n",
                               name_of(task), in_chinese(due));
    return std::string();
  };
}

// Granted as asked for, or changed to another day.
std::string grant(const Office& office, const Selected& task, Day, EventBody& body) {
  if (!body.until) body.until = task.state.extension_asked;
  if (!body.until) return fmt::format("{}没有待批的延期申请,请用 --until 写明日期", name_of(task));
  return no_later(task, *body.until, present_due(office, task));
}

std::string deny(const Office&, const Selected& task, Day, EventBody&) {
  if (task.state.extension_asked) return "";
  return fmt::format("{}没有待批的延期申请", name_of(task));
}

}  // namespace

Exit extend(World& world, const Arguments& arguments) {
  if (arguments.has("--grant") && arguments.has("--deny"))
    throw Usage{"--grant 与 --deny 不能同时使用"};
  EventBody body;
  body.until = arguments.day("--until");
  if (arguments.has("--grant"))
    return record(world, arguments, EventKind::extension_granted, body, grant);
  if (arguments.has("--deny"))
    return record(world, arguments, EventKind::extension_denied, {}, deny);
  if (!body.until) throw Usage{"请用 --until 日期 说明延期到哪一天"};
  if (arguments.text("--note").empty()) throw Usage{"申请延期须用 --note 说明理由"};
  body.percent = arguments.whole("--percent");
  if (body.percent && (*body.percent < 0 || *body.percent > 100))
    throw Usage{"--percent 应为 0 至 100 的整数"};
  return record(world, arguments, EventKind::extension_asked, body, asking(world));
}

}  // namespace duban
