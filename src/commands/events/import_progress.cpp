#include "exchange/progress_csv.h"

#include "base/file.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/task_names.h"
#include "evidence/match.h"
#include "schedule/period.h"

#include <fmt/core.h>

#include <map>
#include <ostream>

namespace duban {

namespace {

// Turns rows into events of the loaded plans, and collects what does not fit them.
class Importer {
 public:
  Importer(const Office& office, const Arguments& arguments, std::string file)
      : office_(office),
        arguments_(arguments),
        file_(std::move(file)),
        loaded_(office.journal.plans(office.horizon)) {}

  std::vector<NewEvent> import(std::vector<ProgressRow> rows) {
    std::vector<NewEvent> events;
    for (ProgressRow& row : rows) {
      const Plan* plan = plan_of(row);
      const TaskIndex task = plan ? task_of(*plan, row) : no_task;
      if (task == no_task) continue;
      check(*plan, task, row);
      events.push_back(event_of(*plan, task, row));
    }
    return events;
  }

  Problems problems;

 private:
  const Plan* plan_of(const ProgressRow& row) {
    std::string id = row.plan.empty() ? arguments_.text("--plan") : row.plan;
    if (id.empty() && loaded_.size() == 1) id = loaded_.front();
    if (id.empty()) return complain(row, "syntax", "载入了多个方案,须有“方案”列或 --plan"), nullptr;
    auto known = plans_.find(id);
    if (known == plans_.end())
      known = plans_.emplace(id, office_.journal.plan(id, office_.horizon, Journal::Detail::none))
                  .first;
    if (known->second) return &*known->second;
    complain(row, "unknown-task", fmt::format("没有载入方案“{}”{}", id, did_you_mean(id, loaded_)));
    return nullptr;
  }

  TaskIndex task_of(const Plan& plan, const ProgressRow& row) {
    const TaskIndex task = plan.find(row.task);
    if (task != no_task) return task;
    std::vector<std::string> numbers;
    for (const Task& other : plan.tasks) numbers.push_back(other.number);
    complain(row, "unknown-task",
             fmt::format("方案“{}”中没有编号为“{}”的任务{}", plan.id, row.task,
                         did_you_mean(row.task, numbers)));
    return no_task;
  }

  void check(const Plan& plan, TaskIndex task, const ProgressRow& row) {
    const bool of_measure = row.kind != EventKind::noted;
    if (!plan.tasks[task].leaf && of_measure)
      complain(row, "summary-task", fmt::format("任务{}下有措施,请对各项措施分别登记", row.task));
    if (row.body.until.has_value() != needs_day(row.kind))
      complain(row, "syntax",
               needs_day(row.kind) ? "延期须写明延期到哪一天(until)" : "until 只用于延期");
  }

  static bool needs_day(EventKind kind) {
    return kind == EventKind::extension_asked || kind == EventKind::extension_granted;
  }

  NewEvent event_of(const Plan& plan, TaskIndex task, ProgressRow& row) {
    const Task& duty = plan.tasks[task];
    if (row.kind == EventKind::fulfilled && row.period.empty() && duty.every)
      row.period = period_holding(*duty.every, plan, office_.rules.assumptions.reading, row.on);
    row.body.entered_late = true;
    row.body.proves = proved_by(plan, row);
    return {plan.id, row.task, row.period, row.kind,
            row.on,  row.by,   row.unit,   write_body(row.body)};
  }

  // The past is taken at its word: what a row names as handed in is proved.
  std::vector<std::string> proved_by(const Plan& plan, const ProgressRow& row) const {
    if (row.kind != EventKind::evidence && row.kind != EventKind::submitted) return {};
    const auto task = office_.journal.task(plan.id, row.task, office_.horizon);
    if (!task) return {};
    std::string said = join(row.body.evidence, "、");
    if (said.empty() && row.kind == EventKind::evidence) said = row.body.note;
    return named_as_handed_in(task->detail->evidence, said);
  }

  void complain(const ProgressRow& row, std::string rule, std::string message) {
    problems.push_back({std::move(rule), Severity::error, {file_, row.line}, std::move(message)});
  }

  const Office& office_;
  const Arguments& arguments_;
  std::string file_;
  std::vector<std::string> loaded_;
  std::map<std::string, std::optional<Plan>> plans_;
};

}  // namespace

Exit import_progress(World& world, const Arguments& arguments) {
  const std::string file = arguments.text("FILE");
  auto rows = read_progress_csv(read_text_file(file), file);
  if (!rows) return complain(world, rows.problems);
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};
  const std::size_t given = rows->size();
  Importer importer(office, arguments, file);
  importer.problems = std::move(rows.problems);
  const auto events = importer.import(std::move(*rows));
  sort_problems(importer.problems);
  if (has_errors(importer.problems)) {
    complain(world, importer.problems);
    world.err << "有错误,未登记任何一行\n";
    return Exit::attention;
  }
  const std::size_t added = office.journal.append_new(events, world.now).size();
  world.out << fmt::format("共{}行:新登记{}条,已有{}条略过\n", given, added, given - added);
  return Exit::all_well;
}

}  // namespace duban
