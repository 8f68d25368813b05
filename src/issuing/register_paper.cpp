#include "issuing/register_paper.h"

#include <fmt/core.h>

#include "base/text.h"
#include "document/build.h"

namespace duban {

namespace {

constexpr const char* title = "发文登记簿";

struct RegisterColumn {
  const char* title;
  double share;  // of a page's width
  double width;  // characters, of a sheet
};
constexpr RegisterColumn columns[] = {{"发文字号", 2.8, 18}, {"日期", 1.9, 12}, {"文种", 1.5, 12},
                                      {"标题", 4.5, 50},     {"主送", 2, 24},   {"签发人", 1.5, 14},
                                      {"登记编号", 2.4, 16}};

std::vector<std::string> cells_of(const RegisterEntry& entry) {
  return {entry.number, to_string(entry.on), entry.paper, entry.title, entry.to,
          entry.by,     entry.event};
}

std::string against_last_year(int now, int before) {
  if (now == before) return "持平";
  return fmt::format("{}{}件", now < before ? "减少" : "增加", std::abs(now - before));
}

// 文件只减不增: this year so far against the same days of last year.
std::string counted(const RegisterInput& input) {
  int now = 0, before = 0;
  std::vector<std::string> kinds;
  for (const KindCount& count : input.counts) {
    now += count.now, before += count.before;
    kinds.push_back(fmt::format("{}{}件（去年同期{}件）", count.paper, count.now, count.before));
  }
  if (kinds.empty()) return fmt::format("{}年以来和去年同期都没有发文。", input.as_of.year());
  return fmt::format("{}年截至{}月{}日共发文{}件，去年同期{}件，{}：{}。", input.as_of.year(),
                     input.as_of.month(), input.as_of.day(), now, before,
                     against_last_year(now, before), join(kinds, "、"));
}

}  // namespace

Document register_paper(const RegisterInput& input) {
  Document paper;
  paper.title = title;
  paper.facts = {{"截至日期", in_chinese(input.as_of)}};
  if (!input.office.empty()) paper.facts.emplace_back("发文机关", input.office);
  paper.facts.emplace_back("件数", std::to_string(input.entries.size()));
  Table table;
  for (const RegisterColumn& column : columns)
    table.columns.push_back({column.title, column.share, false});
  for (const RegisterEntry& entry : input.entries) table.rows.push_back(row(cells_of(entry)));
  if (input.entries.empty())
    paper.blocks.push_back(paragraph("没有符合条件的发文。"));
  else
    paper.blocks.push_back(std::move(table));
  paper.blocks.push_back(paragraph(counted(input)));
  return paper;
}

Workbook register_book(const RegisterInput& input) {
  Workbook book{title, input.as_of, {}};
  Workbook::Sheet& sheet = book.sheets.emplace_back();
  sheet.name = title;
  sheet.title = title;
  sheet.notes = {counted(input)};
  for (const RegisterColumn& column : columns) {
    auto& added = sheet.columns.emplace_back();
    added.title = column.title, added.width = column.width;
  }
  sheet.columns[1].kind = Workbook::Column::Kind::day;
  for (const RegisterEntry& entry : input.entries) {
    auto& fields = sheet.rows.emplace_back();
    for (const std::string& cell : cells_of(entry)) fields.push_back({cell});
    fields[1] = {entry.on};
  }
  return book;
}

}  // namespace duban
