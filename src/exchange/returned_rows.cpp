#include "exchange/returned_rows.h"

#include "base/text.h"
#include "exchange/cell_values.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace duban {

namespace {

// The columns as the reader of tables knows them.
std::vector<SheetColumn> table_columns() {
  std::vector<SheetColumn> columns;
  for (const LedgerColumnSpec& spec : ledger_columns()) {
    const bool needed = spec.id == LedgerColumn::key || spec.id == LedgerColumn::base ||
                        spec.id == LedgerColumn::number;
    columns.push_back({spec.title, needed, spec.use != LedgerColumnSpec::Use::shown});
  }
  return columns;
}

// Reads what one row says.
class RowAnswers {
 public:
  RowAnswers(const ColumnRow& row, Problems& problems) : row_(row), problems_(problems) {}

  std::optional<ReturnedRow> read() {
    auto key = read_key();
    if (!key) return {};
    ReturnedRow returned{row_, std::move(*key)};
    returned.base = text(LedgerColumn::base);
    returned.action = action();
    returned.percent = percent();
    returned.progress = text(LedgerColumn::progress);
    returned.problem = text(LedgerColumn::problem);
    returned.next = text(LedgerColumn::next);
    returned.proof = text(LedgerColumn::proof);
    returned.until = day(LedgerColumn::until);
    returned.reason = text(LedgerColumn::reason);
    returned.by = text(LedgerColumn::by);
    returned.on = day(LedgerColumn::on);
    return returned;
  }

 private:
  std::optional<LedgerKey> read_key() {
    auto key = parse_ledger_key(text(LedgerColumn::key));
    if (!key) {
      complain("bad-key", LedgerColumn::key,
               "编码缺失或已改动，无法对应任务；请在发出的台账上填写");
      return {};
    }
    const std::string number = text(LedgerColumn::number);
    if (number == key->number || header_of(number) == key->number) return key;
    complain("mixed-row", LedgerColumn::number,
             fmt::format("编码属于任务{}，任务编号却是“{}”：各列可能错了行", key->number, number));
    return {};
  }

  LedgerAction action() {
    const std::string said = header_of(text(LedgerColumn::action));
    if (said.empty()) return LedgerAction::none;
    std::vector<std::string> names;
    for (const LedgerActionName& known : ledger_actions()) {
      if (said == known.name) return known.action;
      names.emplace_back(known.name);
    }
    complain("bad-cell", LedgerColumn::action,
             fmt::format("“{}”不是{}之一{}", said, join(names, "、"), did_you_mean(said, names)));
    return LedgerAction::none;
  }

  std::optional<int> percent() {
    const std::string typed = text(LedgerColumn::percent);
    if (typed.empty()) return {};
    const auto read = percent_of(cell(LedgerColumn::percent));
    if (!read)
      complain("bad-cell", LedgerColumn::percent,
               fmt::format("“{}”不是0至100的整数", shorten(typed, 20)));
    return read;
  }

  std::optional<Day> day(LedgerColumn column) {
    const std::string typed = text(column);
    if (typed.empty()) return {};
    const auto read = day_of(cell(column));
    if (!read)
      complain("bad-cell", column,
               fmt::format("“{}”不是日期，应写作2024-07-01", shorten(typed, 20)));
    return read;
  }

  std::string text(LedgerColumn column) const {
    return row_.text(static_cast<std::size_t>(column));
  }
  const SheetCell& cell(LedgerColumn column) const {
    return row_.cell(static_cast<std::size_t>(column));
  }
  void complain(std::string rule, LedgerColumn column, std::string message) {
    problems_.push_back({std::move(rule), Severity::error,
                         row_.place(static_cast<std::size_t>(column)), std::move(message)});
  }

  const ColumnRow& row_;
  Problems& problems_;
};

// One task, one row: two that say different things cannot both be meant.
void refuse_doubles(const std::vector<ReturnedRow>& rows, Problems& problems) {
  std::map<LedgerKey, const ReturnedRow*> seen;
  for (const ReturnedRow& row : rows) {
    const auto [known, fresh] = seen.emplace(row.key, &row);
    if (!fresh)
      problems.push_back({"doubled-row", Severity::error, row.place(LedgerColumn::key),
                          fmt::format("与第{}行是同一任务", known->second->row.number())});
  }
}

}  // namespace

Result<std::vector<ReturnedRow>> read_returned(const std::string& bytes, const std::string& file) {
  auto table = read_columns(bytes, file, table_columns(), "台账");
  if (!table) return {std::nullopt, std::move(table.problems)};
  Problems problems = std::move(table.problems);
  std::vector<ReturnedRow> rows;
  for (const ColumnRow& row : *table)
    if (auto returned = RowAnswers(row, problems).read()) rows.push_back(std::move(*returned));
  refuse_doubles(rows, problems);
  return result_of(std::move(rows), std::move(problems));
}

}  // namespace duban
