#include "base/file.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "commands/papers/unit_ledgers.h"
#include "commands/task_names.h"
#include "commands/views/shown_due.h"
#include "exchange/ledger_changes.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <ostream>

namespace duban {

namespace {

LedgerConflict conflict_of(const Arguments& arguments) {
  const std::string said = arguments.text("--on-conflict");
  if (said.empty()) return LedgerConflict::refuse;
  if (said == "unit") return LedgerConflict::unit;
  if (said == "journal") return LedgerConflict::journal;
  throw Usage{"--on-conflict 只能是 unit(以单位所填为准)或 journal(以已登记的为准)"};
}

// The journal's side of returned rows; each plan is judged once.
class Finder {
 public:
  explicit Finder(const Office& office)
      : office_(office), loaded_(office.journal.plans(office.horizon)) {}

  std::optional<LedgerTask> operator()(const ReturnedRow& row, std::string& refusal) {
    const LedgerKey& key = row.key;
    const Assessment* on = plan_of(key.plan);
    if (!on) return refuse(refusal, fmt::format("没有载入方案“{}”", key.plan));
    const TaskIndex i = on->plan.find(key.number);
    if (i == no_task || !on->plan.tasks[i].leaf)
      return refuse(refusal, fmt::format("方案“{}”中没有编号为“{}”的措施", key.plan, key.number));
    const bool part = !unit_of_part(key.slice).empty();
    if (!part && answering_unit(on->plan, i) != key.unit)
      return refuse(refusal,
                    fmt::format("任务{}已不由{}牵头", key.number, on->plan.unit_name(key.unit)));
    if (part && !supports(on->plan, i, key)) return refuse(refusal, not_supporting(*on, key));
    return task_of(*on, i, key, refusal);
  }

 private:
  static std::nullopt_t refuse(std::string& refusal, std::string why) {
    refusal = std::move(why);
    return std::nullopt;
  }

  static bool supports(const Plan& plan, TaskIndex i, const LedgerKey& key) {
    const auto units = supporting_units(plan, i);
    return unit_of_part(key.slice) == key.unit &&
           std::find(units.begin(), units.end(), key.unit) != units.end();
  }

  static std::string not_supporting(const Assessment& on, const LedgerKey& key) {
    return fmt::format("任务{}已不由{}配合", key.number, on.plan.unit_name(key.unit));
  }

  const Assessment* plan_of(const std::string& id) {
    if (std::find(loaded_.begin(), loaded_.end(), id) == loaded_.end()) return nullptr;
    auto known = plans_.find(id);
    if (known == plans_.end()) known = plans_.emplace(id, assess_plan(office_, id)).first;
    return &known->second;
  }

  std::optional<LedgerTask> task_of(const Assessment& on, TaskIndex i, const LedgerKey& key,
                                    std::string& refusal) const {
    LedgerTask task;
    task.task = &on.plan.tasks[i];
    task.events = events_of_slice(events_of_task(office_, key.plan, key.number), key.slice);
    task.due = shown_due(on, i);
    task.state = fold(task.events);
    if (key.slice.empty()) return task;
    if (!unit_of_part(key.slice).empty()) {
      task.state = part_state(on.status.states, i, key.unit);
      return task;
    }
    for (const OccurrenceStatus& period : occurrences_of(on.status, i))
      if (period.occurrence.period == key.slice) return task;
    return refuse(refusal, fmt::format("任务{}没有{}这一期", key.number, key.slice));
  }

  const Office& office_;
  std::vector<std::string> loaded_;
  std::map<std::string, Assessment> plans_;
};

Result<std::vector<ReturnedRow>> read_all(const std::vector<std::string>& files) {
  std::vector<ReturnedRow> rows;
  Problems problems;
  for (const std::string& file : files) {
    auto read = read_returned(read_file(file), file);
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    if (read)
      rows.insert(rows.end(), std::make_move_iterator(read->begin()),
                  std::make_move_iterator(read->end()));
  }
  return result_of(std::move(rows), std::move(problems));
}

Exit refuse_all(World& world, Problems problems) {
  sort_problems(problems);
  complain(world, problems);
  world.err << "有错误,未登记任何一行\n";
  return Exit::attention;
}

Exit import_ledgers(World& world, const Arguments& arguments) {
  const auto files = arguments.texts("FILE");
  if (files.empty()) throw Usage{"请写明要导入的台账文件"};
  auto rows = read_all(files);
  if (!rows) return refuse_all(world, std::move(rows.problems));
  const bool preview = arguments.has("--preview");
  Office office =
      open_office(world, arguments, preview ? Journal::Mode::read : Journal::Mode::write);
  office.horizon = {world.today, {}};
  auto read = ledger_changes(*rows, Finder(office), world.today, conflict_of(arguments));
  if (!read) return refuse_all(world, std::move(read.problems));
  std::vector<NewEvent> events;
  for (const LedgerChange& change : read->changes) {
    world.out << fmt::format("{}/{}{} {}\n", change.key.plan, change.key.number,
                             slice_mark(change.key.slice), change.words);
    events.insert(events.end(), change.events.begin(), change.events.end());
  }
  if (!preview && !events.empty()) office.journal.append(events, world.now);
  world.out << fmt::format("{}个文件,共{}行:{}{}条登记,{}行没有变化\n", files.size(), rows->size(),
                           preview ? "将新增" : "新增", events.size(), read->same);
  return Exit::all_well;
}

}  // namespace

Exit ledger(World& world, const Arguments& arguments) {
  const std::string action = arguments.text("ACTION");
  if (action == "export") return export_ledgers(world, arguments);
  if (action == "import") return import_ledgers(world, arguments);
  throw Usage{fmt::format("没有“ledger {}”;可用:export(发给单位填写)、import(收回导入)", action)};
}

}  // namespace duban
