#include "reports/coverage/tables.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.h"
#include "document/build.h"
#include "intake/cover.h"
#include "reports/coverage/text.h"

namespace duban {

namespace {

std::string names_in(const std::vector<Said>& owners) {
  std::vector<std::string> names;
  for (const Said& owner : owners) names.push_back(owner.text);
  return join(names, "、");
}

// 年底前→2025-12-31; of what returns, the rule in words.
std::string time_words(const DraftTime& time) {
  const Deadline& deadline = time.deadline;
  std::string words = time.said.text;
  if (deadline.recurrence) {
    const std::string rule = print_deadline(deadline);
    return words + (rule == words ? "（周期）" : "→" + rule + "（周期）");
  }
  if (deadline.kind == DeadlineKind::ongoing) return words + "（长期）";
  if (deadline.kind == DeadlineKind::period && deadline.first)
    words += "→" + to_string(*deadline.first) + "至" +
             (deadline.last ? to_string(*deadline.last) : "长期");
  else if (deadline.last)
    words += "→" + to_string(*deadline.last);
  return words;
}

Cell time_cell(const DraftTask& task) {
  Cell cell;
  for (const DraftTime& time : task.times) {
    if (!cell.runs.empty()) cell.runs.push_back(Text{"；"});
    cell.runs.push_back(Text{time_words(time)});
    if (!time.deadline.ambiguous) continue;
    const auto& otherwise = time.deadline.otherwise;
    cell.runs.push_back(
        bold(otherwise ? "（不明确，或为" + to_string(*otherwise) + "）" : "（不明确）"));
  }
  return cell;
}

std::string targets_in(const DraftTask& task) {
  std::vector<std::string> words;
  for (const DraftTarget& target : task.targets) words.push_back(target.said.text);
  return join(words, "；");
}

std::string field_words(const std::string& field) {
  static const std::map<std::string, std::string> words = {
      {"number", "编号"}, {"title", "标题"},    {"lead", "牵头单位"}, {"support", "配合单位"},
      {"due", "时限"},    {"every", "周期"},    {"start", "开始"},    {"targets", "指标"},
      {"kind", "类型"},   {"evidence", "佐证"}, {"part", "所属部分"}, {"parent", "上级任务"},
      {"after", "前置"},  {"source", "出处"}};
  const auto found = words.find(field);
  return found == words.end() ? field : found->second;
}

std::string percent(double sure) { return fmt::format("{:.0f}%", std::round(sure * 100)); }

std::string doubts_of(const DraftTask& task) {
  std::vector<std::string> doubts;
  if (task.hidden) doubts.emplace_back("隐含任务");
  for (const auto& [field, guess] : task.guesses)
    if (guess.sure < hardly_sure)
      doubts.push_back(fmt::format("{}：{}（{}）",
                                   task.measure && field == "title" ? "拆分" : field_words(field),
                                   guess.why, percent(guess.sure)));
  return join(doubts, "；");
}

// Measures stand a character further in than their task.
Cell title_of(const DraftTask& task) {
  return {{{short_name(task), !task.measure}}, std::clamp(task.level - 1, 0, 5)};
}

Cell line_cell(const Draft& draft, const SourceText& source, std::size_t i,
               const std::set<std::string>& anchors) {
  const int line = line_of(source, draft.tasks[i].said.bytes.start);
  const std::string anchor = text_anchor(i);
  return {{Text{std::to_string(line), false, Tint::none, anchors.contains(anchor) ? anchor : ""}}};
}

Cell line_cell(const SourceText& source, const Said& said) {
  return cell(std::to_string(line_of(source, said.bytes.start)));
}

// Of the table of tasks.
constexpr int support_column = 3;
constexpr int targets_column = 5;
constexpr int doubts_column = 6;

bool is_empty(const Cell& cell) {
  return std::all_of(cell.runs.begin(), cell.runs.end(),
                     [](const Text& run) { return run.words.empty(); });
}

// A column that no row needs leaves its room to the others.
void drop_if_empty(Table& table, std::ptrdiff_t column) {
  const auto at = static_cast<std::size_t>(column);
  if (!std::all_of(table.rows.begin(), table.rows.end(),
                   [&](const auto& row) { return is_empty(row[at]); }))
    return;
  table.columns.erase(table.columns.begin() + column);
  for (auto& row : table.rows) row.erase(row.begin() + column);
}

}  // namespace

Table task_table(const Draft& draft, const SourceText& source,
                 const std::set<std::string>& anchors) {
  Table table{"",
              {{"编号", 1},
               {"任务、措施", 4},
               {"牵头单位", 1.6},
               {"责任、配合单位", 2.4},
               {"时限", 2.6},
               {"指标", 1.5},
               {"存疑", 1.8},
               {"行", 0.6, true}},
              {}};
  for (std::size_t i = 0; i < draft.tasks.size(); ++i) {
    const DraftTask& task = draft.tasks[i];
    table.rows.push_back({cell(task.number), title_of(task), cell(names_in(task.leads)),
                          cell(names_in(task.support)), time_cell(task), cell(targets_in(task)),
                          cell(doubts_of(task)), line_cell(draft, source, i, anchors)});
    table.anchors.push_back(task_anchor(i));
  }
  for (const int column : {doubts_column, targets_column, support_column})
    drop_if_empty(table, column);
  return table;
}

Table link_table(const Draft& draft) {
  Table table{"", {{"先", 2}, {"后", 2}, {"依据", 3}, {"把握", 0.7, true}}, {}};
  const auto named = [&](int task) {
    const auto i = static_cast<std::size_t>(task);
    const DraftTask& of = draft.tasks[i];
    return Cell{{Text{of.number, false, Tint::none, task_anchor(i)},
                 Text{" " + shorten(short_name(of), 30)}}};
  };
  for (const DraftLink& link : draft.links)
    table.rows.push_back({named(link.before), named(link.after), cell(link.guess.why),
                          cell(percent(link.guess.sure))});
  return table;
}

Table figure_table(const Draft& draft, const SourceText& source) {
  Table table{
      "", {{"数据", 4}, {"数值", 1.2, true}, {"单位", 1}, {"修饰", 0.8}, {"行", 0.6, true}}, {}};
  for (const DraftFigure& figure : draft.figures)
    table.rows.push_back(
        {cell(figure.figure.name), cell(fmt::format("{:.12g}", figure.figure.value)),
         cell(figure.figure.unit), cell(figure.figure.qualifier), line_cell(source, figure.said)});
  return table;
}

Table shortcoming_table(const Draft& draft, const SourceText& source) {
  Table table{"", {{"不足", 9}, {"行", 0.6, true}}, {}};
  for (const DraftShortcoming& shortcoming : draft.shortcomings)
    table.rows.push_back({cell(shortcoming.title), line_cell(source, shortcoming.said)});
  return table;
}

}  // namespace duban
