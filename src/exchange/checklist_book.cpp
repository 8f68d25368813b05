#include "exchange/checklist_book.h"

#include "base/text.h"
#include "checklist/paper.h"
#include "exchange/checklist_columns.h"
#include "reports/facts.h"
#include "reports/naming.h"

#include <fmt/core.h>

namespace duban {

namespace {

using Field = Workbook::Field;

// In the order of CheckColumn.
std::vector<Field> fields_of(const CheckItem& item, const std::string& event, std::size_t order) {
  std::vector<Field> fields = {{key_of(item)},
                               {event},
                               {static_cast<double>(order)},
                               {item.number},
                               {title_in_words(item), tint_of(item.lamp)},
                               {points_in_words(item)},
                               {item.basis},
                               {ways_in_words(item)},
                               {item.unit},
                               {item.due},
                               {materials_in_words(item)},
                               {claims_in_words(item)}};
  fields.resize(returned_check_columns().size());  // the rest only inspectors can say
  if (!item.inspectors.empty()) {
    fields[at(CheckColumn::first_inspector)] = {item.inspectors.front()};
    fields[at(CheckColumn::second_inspector)] = {
        join({item.inspectors.begin() + 1, item.inspectors.end()}, "、")};
  }
  return fields;
}

std::vector<std::string> notes_of(const Checklist& list) {
  std::vector<std::string> notes;
  if (list.sample) notes.push_back(sample_note_of(list));
  if (list.number.empty())
    notes.emplace_back("草稿，尚未签发：填写的结果不能导入，请先签发。");
  else
    notes.push_back(
        fmt::format("{}，{}签发。只需填写浅黄色各列；督察人不少于二人，未查的项目留空。",
                    list.number, in_chinese(list.on)));
  if (!list.journal_head.empty())
    notes.push_back(fmt::format("日志校验值 {}", short_head(list.journal_head)));
  return notes;
}

}  // namespace

Workbook checklist_book(const Checklist& list, const std::string& event) {
  Workbook book;
  book.title = list.title + (list.sample ? "（示例）" : "");
  book.created = list.on;
  Workbook::Sheet& sheet = book.sheets.emplace_back();
  sheet.name = "督察清单";
  sheet.title = book.title;
  sheet.notes = notes_of(list);
  sheet.columns = checklist_columns();
  for (std::size_t i = 0; i < list.items.size(); ++i)
    sheet.rows.push_back(fields_of(list.items[i], event, i + 1));
  return book;
}

}  // namespace duban
