#include "commands/commands.h"
#include "commands/task_names.h"
#include "formats/graphviz.h"
#include "reports/graph/dot.h"

#include <ostream>

namespace duban {

namespace {

// One picture shows one plan: the one that is named, or the only one loaded.
std::string plan_to_draw(const Office& office, const Arguments& arguments) {
  if (arguments.has("TASK")) return task_name(office, arguments.text("TASK")).plan;
  const auto plans = chosen_plans(office, arguments);
  if (plans.size() > 1) throw Usage{"一张图只画一个方案,请用 --plan 指明"};
  return plans.front();
}

DotOptions options_of(const Plan& plan, const Arguments& arguments) {
  DotOptions options;
  options.linked_only = arguments.has("--linked");
  options.part = arguments.text("--part");
  if (arguments.has("TASK")) {
    const std::string typed = arguments.text("TASK");
    options.around = find_task(plan, typed.substr(typed.find('/') + 1));
  }
  return options;
}

}  // namespace

Exit draw_graph(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"svg", "dot"});
  const Office office = open_office(world, arguments);
  const Assessment plan = assess_plan(office, plan_to_draw(office, arguments));
  const std::string dot = to_dot(plan, options_of(plan.plan, arguments));
  world.out << (format == "svg" ? dot_to_svg(dot) : dot);
  return Exit::all_well;
}

}  // namespace duban
