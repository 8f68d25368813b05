#include "exchange/ledger_book.h"

#include "exchange/ledger_columns.h"
#include "reports/facts.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

using Field = Workbook::Field;

Workbook::Value number_or_blank(const std::optional<double>& number) {
  if (!number) return {};
  return std::round(*number);
}

Workbook::Value day_or_blank(const std::optional<Day>& day) {
  if (!day) return {};
  return *day;
}

// Where all come from one plan, its title stands over the table once.
bool have_one_source(const std::vector<LedgerRow>& rows) {
  return std::all_of(rows.begin(), rows.end(),
                     [&](const LedgerRow& row) { return row.source == rows.front().source; });
}

std::vector<Workbook::Column> columns(const std::vector<LedgerRow>& rows) {
  std::vector<Workbook::Column> all;
  for (const LedgerColumnSpec& spec : ledger_columns()) {
    Workbook::Column column;
    column.title = spec.title;
    column.width = spec.width;
    column.kind = spec.kind;
    column.open = spec.use == LedgerColumnSpec::Use::open;
    column.hidden = spec.use == LedgerColumnSpec::Use::hidden ||
                    (spec.id == LedgerColumn::source && have_one_source(rows));
    column.hint = spec.hint;
    if (spec.id == LedgerColumn::action)
      for (const LedgerActionName& action : ledger_actions())
        column.choices.emplace_back(action.name);
    all.push_back(std::move(column));
  }
  return all;
}

// In the order of ledger_columns().
std::vector<Field> fields_of(const LedgerRow& row, std::size_t order) {
  const LedgerAnswers& known = row.known;
  const std::optional<double> percent = known.percent;
  std::vector<Field> fields = {{to_string(row.key)},
                               {row.base},
                               {static_cast<double>(order)},
                               {row.key.number},
                               {row.title},
                               {std::string(row.leads ? "牵头" : "配合")},
                               {row.target},
                               {row.source},
                               {day_or_blank(row.due)},
                               {row.due_words},
                               {row.due_class},
                               {number_or_blank(row.expected)},
                               {std::string(in_chinese(known.state.stage)), tint_of(row.lamp)},
                               {row.proofs},
                               {},
                               {number_or_blank(percent)},
                               {known.progress},
                               {known.problem},
                               {known.next}};
  fields.resize(ledger_columns().size());  // the rest only the unit can say
  return fields;
}

std::vector<std::string> notes_of(const LedgerHead& head, const std::vector<LedgerRow>& rows) {
  std::vector<std::string> notes;
  if (head.sample)
    notes.emplace_back("示例：所列单位分工和进展记录均为演示数据，不代表任何单位的实际情况。");
  if (!rows.empty() && have_one_source(rows)) notes.push_back("任务来源：" + rows.front().source);
  notes.push_back(
      fmt::format("截至{}。只需填写浅黄色各列，已知的已代填，没有变化的不必改；填好后原样发回{}。",
                  in_chinese(head.as_of), head.office));
  if (!head.journal_head.empty())
    notes.push_back(fmt::format("日志校验值 {}", short_head(head.journal_head)));
  return notes;
}

}  // namespace

Workbook ledger_book(const LedgerHead& head, const std::vector<LedgerRow>& rows) {
  Workbook book;
  book.title = fmt::format("{}任务台账{}", head.unit, head.sample ? "（示例）" : "");
  book.created = head.as_of;
  Workbook::Sheet& sheet = book.sheets.emplace_back();
  sheet.name = "任务台账";
  sheet.title = book.title;
  sheet.notes = notes_of(head, rows);
  sheet.columns = columns(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) sheet.rows.push_back(fields_of(rows[i], i + 1));
  return book;
}

}  // namespace duban
