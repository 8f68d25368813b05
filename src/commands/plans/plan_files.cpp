#include "commands/plans/plan_files.h"

#include "base/file.h"
#include "graph/task_graph.h"
#include "plan/assignment.h"
#include "plan/lint.h"
#include "plan/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace duban {

namespace {

std::vector<std::filesystem::path> files_of(const Arguments& arguments) {
  std::vector<std::filesystem::path> files;
  for (const std::string& name : arguments.texts("PLAN")) {
    std::filesystem::path file = name;
    if (std::filesystem::is_directory(file)) file /= "plan.toml";
    files.push_back(std::move(file));
  }
  return files;
}

void append(Problems& all, const Problems& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// Each assignment goes to the plan that it names; one that names none of them is told once.
void lay_over(std::vector<PlanFile>& plans, const std::string& file) {
  const auto assignment = read_assignment(read_text_file(file), file);
  Problems& first = plans.front().problems;
  append(first, assignment.problems);
  if (!assignment) return;
  const auto its_plan = std::find_if(plans.begin(), plans.end(), [&](const PlanFile& plan) {
    return plan.plan && (plan.plan->id == assignment->plan || assignment->plan.empty());
  });
  if (its_plan != plans.end())
    return append(its_plan->problems, assign(*its_plan->plan, *assignment));
  const bool all_read = std::all_of(plans.begin(), plans.end(),
                                    [](const PlanFile& plan) { return plan.plan.has_value(); });
  if (all_read)
    first.push_back({"syntax",
                     Severity::error,
                     {file, 1},
                     fmt::format("这份分工属于方案“{}”,不在所给方案之中", assignment->plan)});
}

// The advice, without that on tasks in which an error stands: it would speak of what was left out.
Problems advice_on(const Plan& plan, const Problems& errors) {
  if (!has_errors(errors)) return lint_plan(plan);
  std::set<int> faulty;  // first lines of such tasks
  std::set<int> lines;
  for (const Task& task : plan.tasks) lines.insert(task.line);
  const auto task_at = [&](int line) {
    const auto after = lines.upper_bound(line);
    return after == lines.begin() ? 0 : *std::prev(after);
  };
  for (const Problem& error : errors)
    if (error.place.file == plan.file) faulty.insert(task_at(error.place.line));
  Problems advice = lint_plan(plan);
  std::erase_if(
      advice, [&](const Problem& problem) { return faulty.contains(task_at(problem.place.line)); });
  return advice;
}

}  // namespace

std::vector<PlanFile> read_given_plans(const Arguments& arguments) {
  const auto files = files_of(arguments);
  auto drafts = read_plan_drafts(files);
  std::vector<PlanFile> plans;
  for (std::size_t i = 0; i < files.size(); ++i)
    plans.push_back({files[i].string(), std::move(drafts[i].value), std::move(drafts[i].problems)});
  for (const std::string& file : arguments.texts("--assign")) lay_over(plans, file);
  for (PlanFile& plan : plans) {
    if (!plan.plan) continue;
    append(plan.problems, build_graph(*plan.plan).problems);
    append(plan.problems, advice_on(*plan.plan, plan.problems));
    sort_problems(plan.problems);
    if (has_errors(plan.problems)) plan.plan.reset();
  }
  return plans;
}

}  // namespace duban
