#include "commands/commands.h"
#include "commands/plans/change_text.h"
#include "commands/plans/plan_files.h"
#include "commands/progress_line.h"
#include "plan/compare.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

// What becomes of the events that were recorded.
std::string_view consequence(TaskChange::Kind kind) {
  if (kind == TaskChange::Kind::removed) return "(原有登记保留)";
  if (kind == TaskChange::Kind::renumbered) return "(登记随之)";
  return "";
}

Day first_true(const Plan& plan, Day today) {
  return plan.issued.value_or(plan.start.value_or(today));
}

void tell(World& world, const Plan& plan, const Loaded& loaded,
          const std::vector<TaskChange>& changes, std::size_t advice) {
  const auto measures = std::count_if(plan.tasks.begin(), plan.tasks.end(),
                                      [](const Task& task) { return task.leaf; });
  if (loaded.unchanged) {
    world.out << fmt::format("方案 {} 与库中第{}版相同,未作改动\n", plan.id, loaded.revision);
    return;
  }
  world.out << fmt::format("已载入 {}“{}”第{}版:任务和措施{}条(其中措施{}项)\n", plan.id,
                           plan.title, loaded.revision, plan.tasks.size(), measures);
  for (const TaskChange& change : changes)
    world.out << "  " << change_text(change) << consequence(change.kind) << '\n';
  if (advice > 0) world.out << fmt::format("  另有提示{}条,“duban lint”逐条列出\n", advice);
}

}  // namespace

Exit load(World& world, const Arguments& arguments) {
  const auto files = read_given_plans(arguments);
  Problems problems;
  for (const PlanFile& file : files)
    problems.insert(problems.end(), file.problems.begin(), file.problems.end());
  if (has_errors(problems)) {
    std::erase_if(problems,
                  [](const Problem& problem) { return problem.severity == Severity::advice; });
    complain(world, problems);
    world.err << "有错误,未载入任何方案\n";
    return Exit::attention;
  }
  Journal journal(store_file(arguments), Journal::Mode::create);
  const Horizon latest{Day(9999, 12, 31), {}};
  ProgressLine line(world, "载入", files.size());
  for (const PlanFile& file : files) {
    line.step();
    const auto before = journal.plan(file.plan->id, latest);
    const Day on =
        arguments.day("--on").value_or(before ? world.today : first_true(*file.plan, world.today));
    const Loaded loaded = journal.load(*file.plan, on, arguments.text("--by"), world.now);
    tell(world, *file.plan, loaded,
         before ? compare(*before, *file.plan) : std::vector<TaskChange>{}, file.problems.size());
  }
  return Exit::all_well;
}

}  // namespace duban
