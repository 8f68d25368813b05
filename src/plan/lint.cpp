#include "plan/lint.h"

#include <fmt/core.h>

namespace duban {

namespace {

const Task* above(const Plan& plan, const Task& task) {
  return task.parent == no_task ? nullptr : &plan.tasks[task.parent];
}

// The nearest task above with a last day of its own; null where there is none.
const Task* dated_above(const Plan& plan, const Task& task) {
  const Task* at = above(plan, task);
  while (at && !(at->due && at->due->last)) at = above(plan, *at);
  return at;
}

// One look through a plan.
class Lint {
 public:
  explicit Lint(const Plan& plan) : plan_(plan) {}
  Problems run();

 private:
  void check_people(TaskIndex task);
  void check_deadline(TaskIndex task);
  void check_ambiguity(const Task& task, const SharedDeadline& deadline, const char* field,
                       int below);
  void check_prohibition(const Task& task);
  void check_period_of_plan(const Task& task);
  void check_parent(const Task& task);
  void advise(const char* rule, const Task& task, const char* field, int below,
              std::string message);

  const Plan& plan_;
  Problems problems_;
};

// The value's own line, in the assignment file where that gave it; the task's where it is absent.
void Lint::advise(const char* rule, const Task& task, const char* field, int below,
                  std::string message) {
  Place place{plan_.file, task.line + below};
  const auto given = task.detail->given_by.find(field);
  if (given != task.detail->given_by.end()) place = given->second;
  problems_.push_back({rule, Severity::advice, std::move(place),
                       fmt::format("“{}”{}", task.number, std::move(message))});
}

void Lint::check_people(TaskIndex i) {
  const Task& task = plan_.tasks[i];
  if (!task.detail->more_leads.empty())
    advise("two-leads", task, "lead", task.below.lead,
           fmt::format("写了 {} 个牵头单位,以第一个“{}”为准;请只留一个,其余写入 support",
                       task.detail->more_leads.size() + 1, plan_.unit_name(task.lead)));
  if (lacks_lead(plan_, i))
    advise("no-lead", task, "", 0, "没有牵头单位;请在 lead 中写明,或用 --assign 载入分工文件");
  if (lacks_measure(plan_, i)) advise("no-measure", task, "", 0, "没有分解出措施");
}

void Lint::check_ambiguity(const Task& task, const SharedDeadline& deadline, const char* field,
                           int below) {
  if (!deadline || !deadline->ambiguous) return;
  std::string days = "有不同理解";
  if (deadline->last && deadline->otherwise)
    days = fmt::format("可理解为 {} 或 {},现按前者计", to_string(*deadline->last),
                       to_string(*deadline->otherwise));
  advise("ambiguous-deadline", task, field, below,
         fmt::format("的时限“{}”{};请向制定机关核实", deadline->words, days));
}

void Lint::check_prohibition(const Task& task) {
  if (task.kind != TaskKind::prohibition) return;
  const bool dated = task.due && task.due->last;
  if (dated || task.every)
    advise("prohibition-with-deadline", task, dated ? "due" : "every",
           dated ? task.below.due : task.below.every,
           "是禁止事项,不会“完成”,不应有时限;请删去时限,或改正 kind");
}

void Lint::check_period_of_plan(const Task& task) {
  if (!plan_.start || !plan_.end) return;
  const auto outside = [&](Day day) { return day < *plan_.start || day > *plan_.end; };
  const std::string period = to_string(*plan_.start) + " 至 " + to_string(*plan_.end);
  if (task.due && task.due->last && outside(*task.due->last))
    advise("outside-period", task, "due", task.below.due,
           fmt::format("的时限 {} 不在方案期限 {} 之内", to_string(*task.due->last), period));
  if (task.start && outside(*task.start))
    advise("outside-period", task, "start", task.below.start,
           fmt::format("的开始日 {} 不在方案期限 {} 之内", to_string(*task.start), period));
}

void Lint::check_parent(const Task& task) {
  if (!task.due || !task.due->last) return;
  const Task* parent = dated_above(plan_, task);
  if (parent && *task.due->last > *parent->due->last)
    advise("child-later-than-parent", task, "due", task.below.due,
           fmt::format("的时限 {} 晚于上级任务“{}”的时限 {}", to_string(*task.due->last),
                       parent->number, to_string(*parent->due->last)));
}

void Lint::check_deadline(TaskIndex i) {
  const Task& task = plan_.tasks[i];
  if (lacks_period(plan_, i)) {
    const bool in_every = !task.every_text.empty();
    advise("period-missing", task, in_every ? "every" : "due",
           in_every ? task.below.every : task.below.due,
           "没有说明多久一次;请在 every 中写明周期(如“每季度”),或向制定机关核实");
  }
  if (lacks_deadline(plan_, i))
    advise("no-deadline", task, "", 0, "没有时限,上级任务也没有;将按方案的终止日计");
  check_ambiguity(task, task.due, "due", task.below.due);
  check_ambiguity(task, task.every, "every", task.below.every ? task.below.every : task.below.due);
  check_prohibition(task);
  check_period_of_plan(task);
  check_parent(task);
}

// A fan-out child repeats what its parent says, so only the parent is told of.
Problems Lint::run() {
  for (TaskIndex i = 0; i < plan_.tasks.size(); ++i) {
    if (!plan_.tasks[i].unit.empty()) continue;
    check_people(i);
    check_deadline(i);
  }
  sort_problems(problems_);
  return std::move(problems_);
}

}  // namespace

Problems lint_plan(const Plan& plan) { return Lint(plan).run(); }

bool lacks_lead(const Plan& plan, TaskIndex task) {
  if (!plan.tasks[task].leaf) return false;
  const Task* at = &plan.tasks[task];
  while (at && at->lead.empty()) at = above(plan, *at);
  return at == nullptr;
}

bool lacks_deadline(const Plan& plan, TaskIndex task) {
  const Task* at = &plan.tasks[task];
  if (at->kind != TaskKind::milestone || !at->leaf || lacks_period(plan, task)) return false;
  while (at && !at->due) at = above(plan, *at);
  return at == nullptr;
}

bool lacks_measure(const Plan& plan, TaskIndex task) {
  return plan.tasks[task].parent == no_task && plan.tasks[task].leaf;
}

bool lacks_period(const Plan& plan, TaskIndex i) {
  const Task& task = plan.tasks[i];
  if (task.every || task.due) return false;
  return task.kind == TaskKind::recurring || !task.every_text.empty() || !task.due_text.empty();
}

bool is_ambiguous(const Plan& plan, TaskIndex i) {
  const Task& task = plan.tasks[i];
  return (task.due && task.due->ambiguous) || (task.every && task.every->ambiguous);
}

}  // namespace duban
