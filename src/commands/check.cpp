#include "base/json.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/task_names.h"
#include "formats/csv.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <ostream>

namespace duban {

namespace {

// A finding with the names that are gone once its plan is.
struct Row {
  Finding finding;
  std::string task;  // PLAN/NUMBER, or PLAN
  std::string number;
  std::string title;
  std::string unit;
};

struct Checked {
  std::vector<std::string> plans;
  Counts counts;
  std::vector<Row> rows;
};

Row row_of(const Plan& plan, const Finding& finding) {
  const bool whole = finding.task == no_task;
  return {finding, whole ? plan.id : plan.task_id(finding.task),
          whole ? "" : plan.tasks[finding.task].number,
          whole ? plan.title : plan.tasks[finding.task].title, plan.unit_name(finding.unit)};
}

bool is_wanted(const Arguments& arguments, const Row& row) {
  if (arguments.has("--kind") && arguments.text("--kind") != to_string(row.finding.kind))
    return false;
  if (arguments.has("--lamp") && arguments.text("--lamp") != to_string(row.finding.lamp))
    return false;
  return !arguments.has("--unit") || arguments.text("--unit") == row.unit ||
         arguments.text("--unit") == row.finding.unit;
}

void add(Counts& sum, const Counts& more) {
  sum.tasks += more.tasks, sum.closed += more.closed;
  for (std::size_t i = 0; i < sum.by_lamp.size(); ++i) sum.by_lamp[i] += more.by_lamp[i];
}

Checked check_plans(const Office& office, const Arguments& arguments) {
  Checked checked;
  checked.plans = chosen_plans(office, arguments);
  for (const std::string& id : checked.plans) {
    const Assessment plan = assess_plan(office, id);
    add(checked.counts, count(plan.plan, plan.status, plan.lamps));
    for (const Finding& finding : plan.findings)
      if (Row row = row_of(plan.plan, finding); is_wanted(arguments, row))
        checked.rows.push_back(std::move(row));
  }
  std::stable_sort(checked.rows.begin(), checked.rows.end(),
                   [](const Row& a, const Row& b) { return worse(a.finding, b.finding); });
  return checked;
}

Json json_of(const Row& row) {
  const Finding& found = row.finding;
  return {{"kind", to_string(found.kind)},
          {"task", row.task},
          {"number", text_or_null(row.number)},
          {"title", row.title},
          {"unit", text_or_null(row.unit)},
          {"period", text_or_null(found.period)},
          {"lamp", to_string(found.lamp)},
          {"due", to_json(found.due)},
          {"days_late", found.days_late},
          {"since", to_json(found.since)},
          {"reason", found.reason}};
}

Json json_of(const Counts& counts) {
  Json json = {{"tasks", counts.tasks}, {"closed", counts.closed}};
  for (const Lamp lamp : {Lamp::green, Lamp::yellow, Lamp::red, Lamp::grey, Lamp::blue})
    json[std::string(to_string(lamp))] = counts.by_lamp[static_cast<std::size_t>(lamp)];
  return json;
}

// A line a finding, so that a million of them need no tree in memory.
void write_json(std::ostream& out, const Office& office, const Checked& checked) {
  out << "{\"as_of\":" << Json(to_string(office.horizon.as_of))
      << ",\"known_on\":" << to_json(office.horizon.known_on)
      << ",\"plans\":" << Json(checked.plans) << ",\"rules\":" << Json(office.rules.id)
      << ",\"counts\":" << json_of(checked.counts) << ",\"findings\":[";
  for (const Row& row : checked.rows)
    out << (&row == checked.rows.data() ? "\n" : ",\n") << json_of(row);
  out << "\n]}\n";
}

std::vector<std::string> cells_of(const Row& row) {
  const Finding& found = row.finding;
  return {std::string(in_chinese(found.lamp)),
          std::string(in_chinese(found.kind)),
          found.period.empty() ? row.task : row.task + "#" + found.period,
          row.title,
          row.unit.empty() ? "(未明确)" : row.unit,
          found.due ? to_string(*found.due) : "",
          found.days_late > 0 ? std::to_string(found.days_late) : "",
          found.reason};
}

void write_csv(std::ostream& out, const Checked& checked) {
  std::vector<std::vector<std::string>> rows;
  for (const Row& row : checked.rows) rows.push_back(cells_of(row));
  out << to_csv({"灯", "情形", "任务", "名称", "责任单位", "时限", "逾期天数", "原因"}, rows);
}

void write_counts(std::ostream& out, const Office& office, const Checked& checked) {
  const Counts& counts = checked.counts;
  const auto of = [&](Lamp lamp) { return counts.by_lamp[static_cast<std::size_t>(lamp)]; };
  out << fmt::format("截至{}  规则:{}  方案{}个  措施{}项,办结{}项\n",
                     in_chinese(office.horizon.as_of), office.rules.name, checked.plans.size(),
                     counts.tasks, counts.closed);
  if (office.horizon.known_on)
    out << fmt::format("只计{}及以前登记的情况\n", in_chinese(*office.horizon.known_on));
  out << fmt::format("亮灯:红 {}  黄 {}  绿 {}  灰 {}  蓝 {}\n", of(Lamp::red), of(Lamp::yellow),
                     of(Lamp::green), of(Lamp::grey), of(Lamp::blue));
}

// What units must act on, worst first; each kind under its own line.
void write_findings(std::ostream& out, const Checked& checked, std::size_t most) {
  std::map<std::pair<int, FindingKind>, std::vector<const Row*>> groups;
  for (const Row& row : checked.rows)
    if (!is_plan_fault(row.finding.kind))
      groups[{-static_cast<int>(row.finding.lamp), row.finding.kind}].push_back(&row);
  for (const auto& [key, rows] : groups) {
    out << fmt::format("\n【{}】{} {}项\n", in_chinese(rows.front()->finding.lamp),
                       in_chinese(key.second), rows.size());
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
      const Row& row = *rows[i];
      const std::string& name = checked.plans.size() == 1 ? row.number : row.task;
      out << fmt::format("  {} {}〔{}〕{}\n", name.empty() ? row.task : name, row.title,
                         row.unit.empty() ? "未明确" : row.unit, row.finding.reason);
    }
    if (rows.size() > most)
      out << fmt::format("  …另有{}项;“duban check --kind {} --limit 0”列出全部\n",
                         rows.size() - most, to_string(key.second));
  }
  if (groups.empty()) out << "\n没有需要督办的事项。\n";
}

// Faults of the plan itself: one line a kind, so that 150 of them never bury one red.
void write_plan_faults(std::ostream& out, const Checked& checked, bool list) {
  std::map<FindingKind, std::vector<const Row*>> groups;
  for (const Row& row : checked.rows)
    if (is_plan_fault(row.finding.kind)) groups[row.finding.kind].push_back(&row);
  if (groups.empty()) return;
  out << "\n方案本身待明确的问题\n";
  for (const auto& [kind, rows] : groups) {
    out << fmt::format("  {} {}项(“duban check --kind {}”列出)\n", in_chinese(kind), rows.size(),
                       to_string(kind));
    if (!list) continue;
    for (const Row* row : rows)
      out << fmt::format("    {} {}:{}\n", row->task, row->title, row->finding.reason);
  }
}

void write_text(std::ostream& out, const Office& office, const Checked& checked,
                const Arguments& arguments) {
  write_counts(out, office, checked);
  const int limit = arguments.whole("--limit").value_or(arguments.has("--kind") ? 0 : 20);
  const std::size_t most = limit > 0 ? static_cast<std::size_t>(limit) : checked.rows.size();
  const bool faults_only =
      std::all_of(checked.rows.begin(), checked.rows.end(),
                  [](const Row& row) { return is_plan_fault(row.finding.kind); });
  if (!arguments.has("--kind") || !faults_only) write_findings(out, checked, most);
  write_plan_faults(out, checked, arguments.has("--kind"));
}

}  // namespace

Exit check(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  const Office office = open_office(world, arguments);
  const Checked checked = check_plans(office, arguments);
  if (format == "json")
    write_json(world.out, office, checked);
  else if (format == "csv")
    write_csv(world.out, checked);
  else
    write_text(world.out, office, checked, arguments);
  const bool red = std::any_of(checked.rows.begin(), checked.rows.end(),
                               [](const Row& row) { return row.finding.lamp == Lamp::red; });
  return red ? Exit::attention : Exit::all_well;
}

}  // namespace duban
