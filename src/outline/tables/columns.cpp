#include "outline/tables/columns.h"

#include "outline/labels.h"
#include "outline/tables/cells.h"
#include "outline/tables/numbering_column.h"
#include "outline/tables/stage_column.h"

namespace duban {
namespace {

constexpr Points number_names[] = {U"序号", U"编号", U"序",       U"任务序号",
                                   U"号",   U"项次", U"任务编号", U"项目序号"};
constexpr Points task_names[] = {
    U"工作任务",     U"重点任务",     U"主要任务",     U"具体任务",
    U"任务内容",     U"工作内容",     U"事项",         U"工作事项",
    U"重点工作",     U"项目",         U"任务",         U"任务名称",
    U"项目名称",     U"事项名称",     U"重点工作任务", U"工作举措",
    U"重点事项",     U"重点举措",     U"工作要点",     U"改革任务",
    U"任务事项",     U"目标任务",     U"工作名称",     U"主要工作任务",
    U"措施",         U"工作措施",     U"具体措施",     U"政策措施",
    U"整改任务",     U"问题",         U"存在问题",     U"反馈问题",
    U"工作项目",     U"内容",         U"具体内容",     U"主要内容",
    U"任务清单",     U"具体举措",     U"主要举措",     U"具体工作",
    U"具体事项",     U"年度任务",     U"任务分解",     U"任务分解/时序进度",
    U"具体要求",     U"工作要求",     U"任务要求",     U"整改措施",
    U"具体工作任务", U"工作目标任务", U"督办事项",     U"决策事项",
    U"交办事项",     U"问题描述",     U"改革举措",     U"改革事项",
    U"公开事项",     U"主要工作",     U"实施内容",     U"建设内容",
    U"重点工作内容", U"二级任务",     U"三级任务",     U"工作安排",
    U"抽查事项",     U"检查事项",     U"抽查任务名称", U"抽查任务",
    U"抽查内容",     U"检查内容",     U"抽查项目",     U"建设项目",
    U"实事项目",     U"工程名称",     U"民生实事",     U"实事内容",
    U"项目内容",     U"督查事项"};
constexpr Points category_names[] = {U"任务类别", U"类别",     U"领域",     U"分类", U"任务分类",
                                     U"工作类别", U"任务领域", U"工作领域", U"类型", U"任务类型",
                                     U"一级指标", U"一级任务", U"工作方面", U"方面", U"板块",
                                     U"重点领域", U"大类",     U"所属领域", U"模块"};

constexpr std::size_t header_within = 4;  // rows that a title may take before the header

ColumnKind kind_of_column(const SourceCell& cell) {
  std::u32string name = points_of(cell);
  constexpr std::size_t longest = 20;
  if (name.size() > longest) return {};
  if (names_stage(name)) return {Column::stage, Label::none};
  const std::size_t bracket = name.find(U'(');
  if (bracket != std::u32string::npos && bracket > 0) name.resize(bracket);
  if (is_any(Points(name), number_names) || name.ends_with(U"编号"))
    return {Column::number, Label::none};
  if (is_any(Points(name), category_names)) return {Column::category, Label::category};
  if (is_any(Points(name), task_names)) return {Column::task, Label::none};
  const Label label = label_named(name);
  return label == Label::none ? ColumnKind{} : ColumnKind{Column::field, label};
}

std::vector<ColumnKind> kinds_of(const SourceRow& row) {
  std::vector<ColumnKind> kinds;
  for (const SourceCell& cell : row) kinds.push_back(kind_of_column(cell));
  return kinds;
}

bool has(const std::vector<ColumnKind>& columns, Column wanted) {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const ColumnKind& kind) { return kind.column == wanted; });
}

bool has_label(const std::vector<ColumnKind>& columns, Label wanted) {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const ColumnKind& kind) { return kind.label == wanted; });
}

// The first task column is the heading, the others say what is to be done.  Where none is named but
// owners and times are, it is the first column that no name fits.
bool settle_tasks(std::vector<ColumnKind>& columns) {
  const bool owned = has_label(columns, Label::lead) || has_label(columns, Label::owner);
  if (!has(columns, Column::task) && owned &&
      (has_label(columns, Label::due) || has(columns, Column::stage)))
    for (ColumnKind& kind : columns)
      if (kind.column == Column::other) {
        kind.column = Column::task;
        break;
      }
  bool first = true;
  for (ColumnKind& kind : columns) {
    if (kind.column != Column::task) continue;
    if (!first) kind.column = Column::text;
    first = false;
  }
  return !first;
}

// 承办单位 beside 协办单位 leads, where no column says who does.
void settle_undertaker(const SourceRow& names, std::vector<ColumnKind>& columns) {
  if (has_label(columns, Label::lead) || !has_label(columns, Label::support)) return;
  for (std::size_t at = 0; at < std::min(names.size(), columns.size()); ++at)
    if (columns[at].label == Label::owner && holds(points_of(names[at]), U"承办"))
      columns[at].label = Label::lead;
}

// A lone 上半年 is no row of stages.
void settle_stages(std::vector<ColumnKind>& columns) {
  const auto is_stage = [](const ColumnKind& kind) { return kind.column == Column::stage; };
  if (std::count_if(columns.begin(), columns.end(), is_stage) >= 2) return;
  std::replace_if(columns.begin(), columns.end(), is_stage, ColumnKind{});
}

// 工作任务 over a column of numbers and one of words.
void settle_number(const std::vector<SourceRow>& rows, TableHeader& header) {
  const std::size_t at = numbering_column(rows, header.to, header.columns.size());
  if (at == nowhere) return;
  const Column named = header.columns[at].column;
  if (named == Column::field || named == Column::category) return;
  header.columns[at] = {Column::number, Label::none};
}

}  // namespace

bool names_columns(const SourceRow& row) {
  constexpr int least_stages = 3;  // two may be when a task begins and ends
  int known = 0;
  int stages = 0;
  bool says = false;
  for (const SourceCell& cell : row) {
    if (cell.from_left) continue;
    const ColumnKind kind = kind_of_column(cell);
    if (kind.column == Column::stage) ++stages;
    if (kind.column == Column::other || kind.column == Column::stage) continue;
    ++known;
    says = says || kind.column != Column::number;
  }
  return (known >= 2 && says) || stages >= least_stages;
}

TableHeader find_header(const std::vector<SourceRow>& rows) {
  TableHeader header;
  const std::size_t within = std::min(rows.size(), header_within);
  while (header.from < within && !names_columns(rows[header.from])) ++header.from;
  header.to = header.from;
  if (header.from == within) return header;
  header.columns = kinds_of(rows[header.to++]);
  while (header.to < rows.size() && header.to < header.from + 3 && names_columns(rows[header.to])) {
    const auto lower = kinds_of(rows[header.to++]);
    for (std::size_t at = 0; at < std::min(lower.size(), header.columns.size()); ++at)
      if (lower[at].column != Column::other) header.columns[at] = lower[at];
  }
  settle_stages(header.columns);
  settle_undertaker(rows[header.to - 1], header.columns);
  if (!has(header.columns, Column::number)) settle_number(rows, header);
  if (!settle_tasks(header.columns)) header.to = header.from;
  return header;
}

}  // namespace duban
