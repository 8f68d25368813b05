#include "base/text.h"
#include "document/build.h"
#include "rectify/papers.h"
#include "reports/facts.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <array>
#include <functional>

namespace duban {

namespace {

using Kind = Workbook::Column::Kind;

std::string category_of(const Rectification& item) {
  return std::string(in_chinese(item.kind)) +
         (item.origin.category.empty() ? "" : "；" + item.origin.category);
}

std::string problem_of(const Rectification& item) {
  return item.problem + (item.basis.empty() ? "" : fmt::format("（任务{}）", item.basis));
}

std::string due_of(const Rectification& item) {
  return item.days_late > 0 ? fmt::format("{}，已逾期{}天", item.due, item.days_late) : item.due;
}

std::string progress_of(const Rectification& item) {
  return std::string(in_chinese(item.stage)) + (item.progress.empty() ? "" : "；" + item.progress);
}

std::string look_back_of(const Rectification& item) {
  if (!item.looked.empty()) return item.looked;
  return item.look_back ? in_chinese(*item.look_back) + "前" : "";
}

struct LedgerPart {
  std::string_view title;
  double width;  // characters
  std::string (*words)(const Rectification& item);
};

// Source of the columns: published 整改台账.  The serial number stands before them.
const std::array<LedgerPart, 14> ledger_parts = {{
    {"反馈问题", 26, problem_of},
    {"问题类别", 11, category_of},
    {"整改目标", 18, [](const Rectification& item) { return item.origin.goal; }},
    {"整改措施", 22, [](const Rectification& item) { return item.origin.measures; }},
    {"牵头单位", 10, [](const Rectification& item) { return item.lead; }},
    {"责任单位", 10, [](const Rectification& item) { return join(item.support, "、"); }},
    {"责任人", 8, [](const Rectification& item) { return item.person; }},
    {"整改时限", 13, due_of},
    {"进展", 20, progress_of},
    {"佐证", 18, [](const Rectification& item) { return join(item.proofs, "；"); }},
    {"自查结论", 14, [](const Rectification& item) { return item.self_check; }},
    {"核查结论", 14, [](const Rectification& item) { return item.verdict; }},
    {"销号时间", 11,
     [](const Rectification& item) { return item.struck ? in_chinese(*item.struck) : ""; }},
    {"回头看", 14, look_back_of},
}};

std::vector<std::string> notes_of(const RectifyInput& input) {
  std::vector<std::string> notes;
  if (input.sample)
    notes.emplace_back("示例：所列单位分工和进展记录均为演示数据，不代表任何单位的实际情况。");
  notes.push_back(fmt::format("截至{}，共{}项。", in_chinese(input.as_of), input.items.size()));
  for (const OfficeDuty& duty : input.duties)
    notes.push_back(fmt::format("{}。用：{}", in_words(duty), duty.command));
  for (const std::string& problem : input.pool) notes.push_back("待建账：" + problem);
  return notes;
}

std::string title_of(const RectifyInput& input) {
  return std::string("整改台账") + (input.sample ? "（示例）" : "");
}

// A sheet an item: fifteen columns do not fit a page.
Table sheet_of(const Rectification& item) {
  Table table;
  table.columns = {{"项目", 1}, {"内容", 5}};
  for (const LedgerPart& part : ledger_parts)
    if (const std::string words = part.words(item); !words.empty())
      table.rows.push_back(row({std::string(part.title), words}));
  return table;
}

Table overview(const std::vector<Rectification>& items) {
  Table table;
  table.columns = {{"编号", 1.6},     {"反馈问题", 4}, {"类别", 1.3},
                   {"牵头单位", 1.6}, {"时限", 2},     {"状态", 1}};
  for (const Rectification& item : items) {
    auto cells = row({item.plan + "/" + item.number, "", std::string(in_chinese(item.kind)),
                      item.lead, due_of(item), std::string(in_chinese(item.stage))});
    cells[1] = cell(tint_of(item.lamp), item.problem);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

Document rectify_ledger(const RectifyInput& input) {
  Document paper;
  paper.title = title_of(input);
  paper.subtitle = fmt::format("（{}）", in_chinese(input.as_of));
  if (!input.journal_head.empty())
    paper.facts.emplace_back("日志校验值", short_head(input.journal_head));
  for (const std::string& note : notes_of(input)) paper.blocks.push_back(paragraph(note));
  if (input.items.empty()) return paper;
  paper.blocks.push_back(heading(1, "总表"));
  paper.blocks.push_back(overview(input.items));
  paper.blocks.push_back(heading(1, "分项"));
  for (const Rectification& item : input.items) {
    paper.blocks.push_back(heading(2, shorten(item.problem, 30)));
    paper.blocks.push_back(sheet_of(item));
  }
  number_headings(paper);
  return paper;
}

Workbook rectify_book(const RectifyInput& input) {
  Workbook book;
  book.title = title_of(input);
  book.created = input.as_of;
  Workbook::Sheet& sheet = book.sheets.emplace_back();
  sheet.name = "整改台账";
  sheet.title = book.title;
  sheet.notes = notes_of(input);
  if (!input.journal_head.empty())
    sheet.notes.push_back(fmt::format("日志校验值 {}", short_head(input.journal_head)));
  sheet.columns.push_back({"序号", 5, Kind::number});
  for (const LedgerPart& part : ledger_parts)
    sheet.columns.push_back({std::string(part.title), part.width, Kind::text});
  for (std::size_t i = 0; i < input.items.size(); ++i) {
    auto& fields = sheet.rows.emplace_back();
    fields.push_back({static_cast<double>(i + 1)});
    for (const LedgerPart& part : ledger_parts) fields.push_back({part.words(input.items[i])});
    fields[1].tint = tint_of(input.items[i].lamp);
  }
  return book;
}

}  // namespace duban
