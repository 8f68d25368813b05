#include "status/why.h"

#include "base/json.h"
#include "commands/commands.h"
#include "commands/views/shown_due.h"

#include <fmt/core.h>

#include <cmath>
#include <ostream>

namespace duban {

namespace {

std::string name_of(const Plan& plan, TaskIndex task) {
  return fmt::format("{} {}", plan.tasks[task].number, plan.tasks[task].title);
}

Json numbers(const Plan& plan, const std::vector<TaskIndex>& tasks) {
  Json json = Json::array();
  for (const TaskIndex task : tasks) json.push_back(plan.tasks[task].number);
  return json;
}

Json delays_json(const Plan& plan, const std::vector<Delay>& delays) {
  Json list = Json::array();
  for (const Delay& delay : delays)
    list.push_back({{"cause", to_string(delay.cause)},
                    {"task", plan.tasks[delay.task].number},
                    {"days", delay.days}});
  return list;
}

void write_json(std::ostream& out, const Assessment& on, TaskIndex task, const Reason& reason) {
  const TaskDates& dates = on.status.schedule.tasks[task];
  Json others = Json::array();
  for (const auto& chain : reason.other_chains) others.push_back(delays_json(on.plan, chain));
  const Json json = {{"as_of", to_string(on.status.as_of)},
                     {"task", on.plan.task_id(task)},
                     {"effective_due", to_string(dates.latest_finish)},
                     {"due_from", to_string(dates.due_from, on.plan)},
                     {"due_chain", numbers(on.plan, reason.due_chain)},
                     {"start_chain", numbers(on.plan, reason.start_chain)},
                     {"forecast_finish", to_string(on.status.forecast.finish[task])},
                     {"judged_on", to_json(reason.judged_on)},
                     {"days_late", reason.days_late},
                     {"forecast", reason.forecast},
                     {"delays", delays_json(on.plan, reason.delays)},
                     {"other_chains", others}};
  out << json.dump(2) << '\n';
}

void write_due(std::ostream& out, const Assessment& on, TaskIndex task, const Reason& reason) {
  const TaskDates& dates = on.status.schedule.tasks[task];
  const std::string& words = due_words(on.plan.tasks[task]);
  out << "时限\n";
  if (dates.own_due)
    out << fmt::format("  自身时限 {}{}\n", in_chinese(*dates.own_due),
                       words.empty() ? "" : fmt::format("(“{}”)", words));
  else
    out << fmt::format("  未定自身时限{}\n", words.empty() ? "" : fmt::format("(“{}”)", words));
  out << fmt::format("  有效时限 {},来自{}\n", in_chinese(dates.latest_finish),
                     in_chinese(dates.due_from, on.plan));
  for (std::size_t i = 1; i < reason.due_chain.size(); ++i) {
    const TaskIndex next = reason.due_chain[i];
    out << fmt::format("    ← {}:须于{}前完成\n", name_of(on.plan, next),
                       in_chinese(on.status.schedule.tasks[next].latest_finish));
  }
  out << fmt::format("  最早 {} 至 {},最迟 {} 开始,机动 {} 天{}{}\n",
                     to_string(dates.earliest_start), to_string(dates.earliest_finish),
                     to_string(dates.latest_start), dates.slack,
                     dates.critical ? ",在关键路径上" : "", dates.estimated ? "(工期为估)" : "");
}

void write_forecast(std::ostream& out, const Assessment& on, TaskIndex task, const Reason& reason) {
  const TaskStatus& status = on.status.tasks[task];
  out << fmt::format("现状\n  {},进度{}%,预计{}完成\n", in_chinese(status.stage),
                     std::lround(status.percent), in_chinese(on.status.forecast.finish[task]));
  if (reason.start_chain.size() > 1) {
    out << "  决定预计日期的前置链条\n";
    for (const TaskIndex step : reason.start_chain)
      out << fmt::format("    {}({},预计{}完成)\n", name_of(on.plan, step),
                         in_chinese(on.status.tasks[step].stage),
                         to_string(on.status.forecast.finish[step]));
  }
  const auto before = waiting_for(on.plan, on.status, task, Soft::yes);
  for (const TaskIndex step : before)
    out << fmt::format("  等待 {}({})\n", name_of(on.plan, step),
                       in_chinese(on.status.tasks[step].stage));
}

// "12天 等待审核:14.1 …": what another task brought names it.
void write_share(std::ostream& out, const Assessment& on, TaskIndex task, const Delay& delay) {
  out << fmt::format("    {}天 {}{}\n", delay.days, in_chinese(delay.cause),
                     delay.task != task ? ":" + name_of(on.plan, delay.task) : "");
}

void write_lateness(std::ostream& out, const Assessment& on, TaskIndex task, const Reason& reason) {
  if (!reason.judged_on || reason.days_late == 0) {
    out << "逾期\n  没有逾期\n";
    return;
  }
  out << fmt::format("{}\n  对照{},{}{}天,其中:\n", reason.forecast ? "预计逾期" : "逾期",
                     in_chinese(*reason.judged_on), reason.forecast ? "预计晚" : "已晚",
                     reason.days_late);
  for (const Delay& delay : reason.delays) write_share(out, on, task, delay);
  for (const auto& chain : reason.other_chains) {
    out << "  另一条同样长的前置链\n";
    for (const Delay& delay : chain) write_share(out, on, task, delay);
  }
}

void write_periods(std::ostream& out, const Assessment& on, TaskIndex task) {
  const auto periods = occurrences_of(on.status, task);
  if (periods.empty()) return;
  out << "各期\n";
  for (const OccurrenceStatus& period : periods) {
    const std::string_view stands = period.is_missed(on.status.as_of) ? "未完成"
                                    : !period.is_met()                ? "未到期"
                                    : period.was_late()               ? "逾期完成"
                                                                      : "按期完成";
    out << fmt::format("  {} 应于{}前,应{}次、已{}次,{}\n", period.occurrence.period,
                       in_chinese(period.occurrence.due), period.needed, period.done, stands);
  }
}

}  // namespace

Exit why(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const Office office = open_office(world, arguments);
  const TaskName name = task_name(office, arguments.text("TASK"));
  const Assessment on = assess_plan(office, name.plan);
  const TaskIndex task = find_task(on.plan, name.number);
  const Reason reason = explain(on.plan, on.status, task);
  if (format == "json") {
    write_json(world.out, on, task, reason);
    return Exit::all_well;
  }
  world.out << fmt::format("{}  截至{}\n", name_of(on.plan, task),
                           in_chinese(office.horizon.as_of));
  write_due(world.out, on, task, reason);
  write_forecast(world.out, on, task, reason);
  write_periods(world.out, on, task);
  write_lateness(world.out, on, task, reason);
  return Exit::all_well;
}

}  // namespace duban
