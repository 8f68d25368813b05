#include "commands/views/check_text.h"

#include "base/text.h"
#include "commands/inspections/rectify_steps.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <tuple>

namespace duban {

namespace {

constexpr std::string_view sample_note = "示例:单位分工和进展均为示例,并非官方说法\n";

void write_counts(std::ostream& out, const Office& office, const Checked& checked) {
  const Counts& counts = checked.counts;
  const auto of = [&](Lamp lamp) { return counts.by_lamp[static_cast<std::size_t>(lamp)]; };
  out << fmt::format("截至{}  规则:{}  方案{}个  措施{}项,办结{}项\n",
                     in_chinese(office.horizon.as_of), office.rules.name, checked.plans.size(),
                     counts.tasks, counts.closed);
  if (checked.sample) out << sample_note;
  if (office.horizon.known_on)
    out << fmt::format("只计{}及以前登记的情况\n", in_chinese(*office.horizon.known_on));
  out << fmt::format("亮灯:红 {}  黄 {}  绿 {}  灰 {}  蓝 {}\n", of(Lamp::red), of(Lamp::yellow),
                     of(Lamp::green), of(Lamp::grey), of(Lamp::blue));
}

// What units must act on, worst first; each kind under its own line.
void write_findings(std::ostream& out, const Checked& checked, std::size_t most) {
  std::map<std::tuple<int, FindingKind, bool>, std::vector<const CheckedRow*>> groups;
  for (const CheckedRow& row : checked.rows)
    if (!is_plan_fault(row.finding.kind))
      groups[{-static_cast<int>(row.finding.lamp), row.finding.kind, is_part(row.finding)}]
          .push_back(&row);
  for (const auto& [key, rows] : groups) {
    out << fmt::format("\n【{}】{} {}项\n", in_chinese(rows.front()->finding.lamp),
                       in_chinese(rows.front()->finding), rows.size());
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
      const CheckedRow& row = *rows[i];
      const std::string& name = checked.plans.size() == 1 ? row.number : row.task;
      out << fmt::format("  {} {}〔{}〕{}\n", name.empty() ? row.task : name, row.title,
                         row.unit.empty() ? "未明确" : row.unit, row.finding.reason);
    }
    if (rows.size() > most)
      out << fmt::format("  …另有{}项;“duban check --kind {} --limit 0”列出全部\n",
                         rows.size() - most, to_string(rows.front()->finding.kind));
  }
  if (groups.empty()) out << "\n没有需要督办的事项。\n";
}

// Faults of the plan itself: one line a kind, so that 150 of them never bury one red.
void write_plan_faults(std::ostream& out, const Checked& checked, bool list) {
  std::map<FindingKind, std::vector<const CheckedRow*>> groups;
  for (const CheckedRow& row : checked.rows)
    if (is_plan_fault(row.finding.kind)) groups[row.finding.kind].push_back(&row);
  if (groups.empty()) return;
  out << "\n方案本身待明确的问题\n";
  for (const auto& [kind, rows] : groups) {
    out << fmt::format("  {} {}项(“duban check --kind {}”列出)\n", in_chinese(kind), rows.size(),
                       to_string(kind));
    if (!list) continue;
    for (const CheckedRow* row : rows)
      out << fmt::format("    {} {}:{}\n", row->task, row->title, row->finding.reason);
  }
}

// What the office owes to rectification: told unless the look is narrowed.
void write_duties(std::ostream& out, const Office& office, const Arguments& arguments,
                  std::size_t most) {
  for (const char* narrow : {"--kind", "--plan", "--unit", "--lamp"})
    if (arguments.has(narrow)) return;
  const auto duties = rectify_duties(office);
  if (duties.empty()) return;
  out << fmt::format("\n整改待督办机构办理 {}项\n", duties.size());
  for (std::size_t i = 0; i < std::min(most, duties.size()); ++i)
    out << fmt::format("  {}\n    {}\n", in_words(duties[i]), duties[i].command);
  if (duties.size() > most)
    out << fmt::format("  …另有{}项;“duban rectify”列出全部\n", duties.size() - most);
}

// The kinds that the one screen has room for, each with its heading.
struct SummaryGroup {
  std::string_view heading;
  std::vector<FindingKind> kinds;
  bool parts = false;  // of supporting units: told only where there are any
};

const std::vector<SummaryGroup>& summary_groups() {
  static const std::vector<SummaryGroup> groups = {
      {"逾期", {FindingKind::overdue, FindingKind::missed_occurrence, FindingKind::quota_short}},
      {"配合部分逾期", {FindingKind::overdue}, true},
      {"临期", {FindingKind::due_soon}},
      {"等待前置", {FindingKind::blocked, FindingKind::waiting_on_late}},
  };
  return groups;
}

std::string when(const Finding& finding, Day as_of) {
  if (finding.days_late > 0) return fmt::format("逾期{}天", finding.days_late);
  if (finding.kind == FindingKind::due_soon && finding.due)
    return fmt::format("还有{}天", *finding.due - as_of);
  return finding.reason;
}

std::string summary_line(const CheckedRow& row, Day as_of, bool several) {
  const std::string& name = several ? row.task : row.number;
  const std::string period = slice_mark(row.finding.period);
  return fmt::format("  {}{} {}〔{}〕{}", name, period, shorten(row.title, 24),
                     row.unit.empty() ? "未明确" : row.unit, when(row.finding, as_of));
}

}  // namespace

void write_check_text(std::ostream& out, const Office& office, const Checked& checked,
                      const Arguments& arguments) {
  write_counts(out, office, checked);
  const int limit = arguments.whole("--limit").value_or(arguments.has("--kind") ? 0 : 20);
  const std::size_t most = limit > 0 ? static_cast<std::size_t>(limit) : checked.rows.size();
  const bool faults_only =
      std::all_of(checked.rows.begin(), checked.rows.end(),
                  [](const CheckedRow& row) { return is_plan_fault(row.finding.kind); });
  if (!arguments.has("--kind") || !faults_only) write_findings(out, checked, most);
  write_duties(out, office, arguments, most);
  write_plan_faults(out, checked, arguments.has("--kind"));
}

void write_check_summary(std::ostream& out, const Office& office, const Checked& checked) {
  constexpr std::size_t most = 10;
  write_counts(out, office, checked);
  for (const SummaryGroup& group : summary_groups()) {
    std::vector<const CheckedRow*> rows;
    for (const CheckedRow& row : checked.rows)
      if (is_part(row.finding) == group.parts &&
          std::count(group.kinds.begin(), group.kinds.end(), row.finding.kind) > 0)
        rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const CheckedRow* a, const CheckedRow* b) {
      return a->finding.days_late > b->finding.days_late;
    });
    if (group.parts && rows.empty()) continue;
    out << fmt::format("{} {}项\n", group.heading, rows.size());
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i)
      out << summary_line(*rows[i], office.horizon.as_of, checked.plans.size() > 1) << '\n';
    if (rows.size() > most) out << fmt::format("  …另有{}项,见 duban check\n", rows.size() - most);
  }
}

}  // namespace duban
