#include "commands/commands.h"
#include "commands/plan_files.h"
#include "commands/progress_line.h"
#include "plan/compare.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

std::string in_words(const TaskChange& change) {
  switch (change.kind) {
    case TaskChange::Kind::added:
      return fmt::format("新增 {}", change.after);
    case TaskChange::Kind::removed:
      return fmt::format("删除 {}(原有登记保留)", change.before);
    case TaskChange::Kind::renumbered:
      return fmt::format("改号 {} → {}(登记随之)", change.before, change.after);
    case TaskChange::Kind::changed:
      break;
  }
  std::string text = fmt::format("变更 {}:", change.after);
  for (const TaskChange::Field& field : change.fields)
    text += fmt::format(" {}“{}”→“{}”", field.name, field.before, field.after);
  return text;
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
  for (const TaskChange& change : changes) world.out << "  " << in_words(change) << '\n';
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
