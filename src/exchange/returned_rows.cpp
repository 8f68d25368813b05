#include "exchange/returned_rows.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/csv_sheet.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace duban {

namespace {

constexpr std::size_t nowhere = std::string::npos;
constexpr std::size_t header_within = 30;  // rows from the top

const SheetCell& cell_at(const SheetRow& row, std::size_t column) {
  static const SheetCell empty;
  return column < row.cells.size() ? row.cells[column] : empty;
}

Place place_of(const std::string& file, const std::string& sheet, std::size_t column, int row) {
  if (sheet.empty()) return {file, row};
  return {fmt::format("{} {}!{}", file, sheet, cell_name(column, row)), 0};
}

// Where the columns of a ledger stand in one sheet.
struct Header {
  std::size_t row = nowhere;  // in SpreadSheet::rows
  std::vector<std::size_t> columns;
};

// Reads one sheet.
class ReturnedSheet {
 public:
  ReturnedSheet(const std::string& file, const SpreadSheet& sheet, Problems& problems)
      : file_(file), sheet_(sheet), problems_(problems) {}

  // False where the sheet is no ledger: people add sheets of their own.
  bool read(std::vector<ReturnedRow>& rows) {
    const Header header = find_header();
    if (header.row == nowhere) return false;
    columns_ = header.columns;
    if (!has_identity()) return true;
    for (std::size_t i = header.row + 1; i < sheet_.rows.size(); ++i) {
      if (is_blank(sheet_.rows[i])) continue;
      if (auto row = read_row(sheet_.rows[i])) rows.push_back(std::move(*row));
    }
    return true;
  }

 private:
  // The first row that names the key, or three of the columns that units fill.
  Header find_header() {
    for (std::size_t i = 0; i < std::min(sheet_.rows.size(), header_within); ++i) {
      Header header{i, std::vector<std::size_t>(ledger_columns().size(), nowhere)};
      const auto found = match(sheet_.rows[i], header.columns);
      if (header.columns[0] != nowhere || found >= 3) return header;
    }
    return {};
  }

  std::size_t match(const SheetRow& row, std::vector<std::size_t>& columns) {
    std::size_t found = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const std::string title = header_of(row.cells[c].text);
      for (const LedgerColumnSpec& spec : ledger_columns()) {
        if (title.empty() || title != header_of(spec.title)) continue;
        std::size_t& at = columns[static_cast<std::size_t>(spec.id)];
        if (at != nowhere && !row.cells[c].from_merge)
          complain("doubled-column", c, row.number, fmt::format("“{}”列有两个", spec.title));
        if (at == nowhere) ++found, at = c;
      }
    }
    return found;
  }

  bool has_identity() {
    bool whole = true;
    for (const LedgerColumn needed :
         {LedgerColumn::key, LedgerColumn::base, LedgerColumn::number}) {
      if (columns_[static_cast<std::size_t>(needed)] != nowhere) continue;
      whole = false;
      problems_.push_back(
          {"missing-column",
           Severity::error,
           {sheet_.name.empty() ? file_ : file_ + " " + sheet_.name, 0},
           fmt::format("缺少“{}”列，无法对应任务；请在发出的台账上填写", title_of(needed))});
    }
    return whole;
  }

  bool is_blank(const SheetRow& row) const {
    return std::all_of(columns_.begin(), columns_.end(),
                       [&](std::size_t at) { return at == nowhere || cell_at(row, at).empty(); });
  }

  std::optional<ReturnedRow> read_row(const SheetRow& row) {
    ReturnedRow returned;
    returned.file = file_;
    returned.sheet = sheet_.name;
    returned.number = row.number;
    returned.columns = columns_;
    const auto key = parse_ledger_key(text(row, LedgerColumn::key));
    if (!key) {
      complain("bad-key", row, LedgerColumn::key,
               "编码缺失或已改动，无法对应任务；请在发出的台账上填写");
      return {};
    }
    returned.key = *key;
    const std::string number = text(row, LedgerColumn::number);
    if (number != key->number && header_of(number) != key->number) {
      complain(
          "mixed-row", row, LedgerColumn::number,
          fmt::format("编码属于任务{}，任务编号却是“{}”：各列可能错了行", key->number, number));
      return {};
    }
    returned.base = text(row, LedgerColumn::base);
    read_answers(row, returned);
    return returned;
  }

  void read_answers(const SheetRow& row, ReturnedRow& returned) {
    refuse_formulas(row);
    returned.action = action_of(row);
    returned.percent = percent(row);
    returned.progress = text(row, LedgerColumn::progress);
    returned.problem = text(row, LedgerColumn::problem);
    returned.next = text(row, LedgerColumn::next);
    returned.proof = text(row, LedgerColumn::proof);
    returned.until = day(row, LedgerColumn::until);
    returned.reason = text(row, LedgerColumn::reason);
    returned.by = text(row, LedgerColumn::by);
    returned.on = day(row, LedgerColumn::on);
  }

  // What a formula comes to was reckoned on another machine, perhaps from another file.
  void refuse_formulas(const SheetRow& row) {
    for (const LedgerColumnSpec& spec : ledger_columns()) {
      const SheetCell& given = cell(row, spec.id);
      if (spec.use == LedgerColumnSpec::Use::shown) continue;
      if (given.formula) complain("formula", row, spec.id, "是公式；请改为填写结果");
      if (given.kind == SheetCell::Kind::error)
        complain("bad-cell", row, spec.id, fmt::format("是错误值{}", given.text));
    }
  }

  LedgerAction action_of(const SheetRow& row) {
    const std::string said = header_of(text(row, LedgerColumn::action));
    if (said.empty()) return LedgerAction::none;
    std::vector<std::string> names;
    for (const LedgerActionName& known : ledger_actions()) {
      if (said == known.name) return known.action;
      names.emplace_back(known.name);
    }
    complain("bad-cell", row, LedgerColumn::action,
             fmt::format("“{}”不是{}之一{}", said, join(names, "、"), did_you_mean(said, names)));
    return LedgerAction::none;
  }

  std::optional<int> percent(const SheetRow& row) {
    const SheetCell& given = cell(row, LedgerColumn::percent);
    if (given.empty() || given.kind == SheetCell::Kind::error || text_of(given).empty()) return {};
    const auto read = percent_of(given);
    if (!read)
      complain("bad-cell", row, LedgerColumn::percent,
               fmt::format("“{}”不是0至100的整数", shorten(text_of(given), 20)));
    return read;
  }

  std::optional<Day> day(const SheetRow& row, LedgerColumn column) {
    const SheetCell& given = cell(row, column);
    if (given.empty() || given.kind == SheetCell::Kind::error || text_of(given).empty()) return {};
    const auto read = day_of(given);
    if (!read)
      complain("bad-cell", row, column,
               fmt::format("“{}”不是日期，应写作2024-07-01", shorten(text_of(given), 20)));
    return read;
  }

  std::string text(const SheetRow& row, LedgerColumn column) {
    const SheetCell& given = cell(row, column);
    if (!is_utf8(given.text)) {
      complain("not-utf8", row, column, "有无法识别的字符");
      return "";
    }
    return given.kind == SheetCell::Kind::error ? "" : text_of(given);
  }

  const SheetCell& cell(const SheetRow& row, LedgerColumn column) const {
    return cell_at(row, columns_[static_cast<std::size_t>(column)]);
  }

  void complain(std::string rule, const SheetRow& row, LedgerColumn column, std::string message) {
    complain(std::move(rule), columns_[static_cast<std::size_t>(column)], row.number,
             std::move(message));
  }
  void complain(std::string rule, std::size_t column, int row, std::string message) {
    problems_.push_back({std::move(rule), Severity::error,
                         place_of(file_, sheet_.name, column, row), std::move(message)});
  }

  const std::string& file_;
  const SpreadSheet& sheet_;
  Problems& problems_;
  std::vector<std::size_t> columns_;
};

// One task, one row: two that say different things cannot both be meant.
void refuse_doubles(const std::vector<ReturnedRow>& rows, Problems& problems) {
  std::map<LedgerKey, const ReturnedRow*> seen;
  for (const ReturnedRow& row : rows) {
    const auto [known, fresh] = seen.emplace(row.key, &row);
    if (!fresh)
      problems.push_back({"doubled-row", Severity::error, row.place(LedgerColumn::key),
                          fmt::format("与第{}行是同一任务", known->second->number)});
  }
}

}  // namespace

Place ReturnedRow::place(LedgerColumn column) const {
  const std::size_t at = columns.empty() ? nowhere : columns[static_cast<std::size_t>(column)];
  return place_of(file, sheet, at == nowhere ? 0 : at, number);
}

bool ReturnedRow::has(LedgerColumn column) const {
  return !columns.empty() && columns[static_cast<std::size_t>(column)] != nowhere;
}

Result<std::vector<ReturnedRow>> read_returned(const std::string& bytes, const std::string& file) {
  auto sheets = bytes.starts_with("PK") ? read_xlsx(bytes, file) : read_csv_as_sheet(bytes, file);
  if (!sheets) return {std::nullopt, std::move(sheets.problems)};
  Problems problems = std::move(sheets.problems);
  std::vector<ReturnedRow> rows;
  bool any = false;
  for (const SpreadSheet& sheet : *sheets)
    any = ReturnedSheet(file, sheet, problems).read(rows) || any;
  if (!any)
    problems.push_back({"no-ledger",
                        Severity::error,
                        {file, 0},
                        "没有找到台账的表头；请在 ledger export 写出的台账上填写"});
  refuse_doubles(rows, problems);
  return result_of(std::move(rows), std::move(problems));
}

}  // namespace duban
