#include "base/json.h"
#include "commands/commands.h"
#include "commands/task_names.h"
#include "formats/table_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

// What the slip does to one task.
struct Effect {
  TaskIndex task;
  Day before;
  Day after;
  Day due;
  int late_before;
  int late_after;
};

std::vector<Effect> effects_of(const Assessment& on, const Forecast& slipped) {
  std::vector<Effect> effects;
  for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i) {
    if (on.status.tasks[i].done() || slipped.finish[i] <= on.status.forecast.finish[i]) continue;
    const auto& extended = on.status.states.tasks[i].extended_to;
    const Day due = std::max(on.status.schedule.tasks[i].latest_finish,
                             extended.value_or(on.status.schedule.tasks[i].latest_finish));
    effects.push_back({i, on.status.forecast.finish[i], slipped.finish[i], due,
                       std::max(0, on.status.forecast.finish[i] - due),
                       std::max(0, slipped.finish[i] - due)});
  }
  std::stable_sort(effects.begin(), effects.end(),
                   [](const Effect& a, const Effect& b) { return a.late_after > b.late_after; });
  return effects;
}

Json json_of(const Plan& plan, const Effect& effect) {
  return {
      {"task", plan.task_id(effect.task)},         {"number", plan.tasks[effect.task].number},
      {"title", plan.tasks[effect.task].title},    {"forecast_before", to_string(effect.before)},
      {"forecast_after", to_string(effect.after)}, {"effective_due", to_string(effect.due)},
      {"days_late_before", effect.late_before},    {"days_late", effect.late_after}};
}

void write_text(std::ostream& out, const Plan& plan, const std::vector<Effect>& effects) {
  std::vector<std::vector<std::string>> rows;
  for (const Effect& effect : effects)
    rows.push_back({plan.tasks[effect.task].number, plan.tasks[effect.task].title,
                    to_string(effect.before), to_string(effect.after), to_string(effect.due),
                    effect.late_after > 0 ? std::to_string(effect.late_after) : "",
                    effect.late_before > 0 ? std::to_string(effect.late_before) : ""});
  out << text_table(
      {"编号", "名称", "原预计完成", "顺延后预计", "有效时限", "将逾期天数", "原已超出"}, rows,
      {{false, false, false, false, false, true, true}, 0});
}

}  // namespace

Exit what_if(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const auto slip = arguments.whole("--slip");
  if (!slip) throw Usage{"请用 --slip 天数 说明顺延多少天"};
  const Office office = open_office(world, arguments);
  const TaskName name = task_name(office, arguments.text("TASK"));
  const Assessment on = assess_plan(office, name.plan, Journal::Detail::none);
  const TaskIndex task = find_task(on.plan, name.number);

  std::vector<Actual> actuals = actuals_of(on.plan, on.status.states);
  actuals[task].slip = *slip;
  const Forecast slipped = make_forecast(on.plan, on.graph, office.calendar,
                                         office.rules.assumptions, actuals, office.horizon.as_of);
  const auto effects = effects_of(on, slipped);
  const auto late = std::count_if(effects.begin(), effects.end(),
                                  [](const Effect& effect) { return effect.late_after > 0; });
  if (format == "json") {
    Json json = {{"as_of", to_string(office.horizon.as_of)},
                 {"task", on.plan.task_id(task)},
                 {"slip", *slip},
                 {"affected", Json::array()}};
    for (const Effect& effect : effects) json["affected"].push_back(json_of(on.plan, effect));
    world.out << json.dump(2) << '\n';
    return Exit::all_well;
  }
  world.out << fmt::format(
      "假如 {}“{}”顺延{}天(只推演,不改动登记):{}项预计完成日后移,其中{}项将超过有效时限\n\n",
      on.plan.tasks[task].number, on.plan.tasks[task].title, *slip, effects.size(), late);
  write_text(world.out, on.plan, effects);
  return Exit::all_well;
}

}  // namespace duban
