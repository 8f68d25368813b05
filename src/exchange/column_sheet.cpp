#include "exchange/column_sheet.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/csv_sheet.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t gone = std::string::npos;
constexpr std::size_t within = 30;  // rows from the top that may hold the header

const SheetCell& cell_in(const std::vector<SheetCell>& cells, std::size_t column) {
  static const SheetCell empty;
  return column < cells.size() ? cells[column] : empty;
}

Place place_in(const std::string& file, const std::string& sheet, std::size_t column, int row) {
  if (sheet.empty()) return {file, row};
  return {fmt::format("{} {}!{}", file, sheet, cell_name(column, row)), 0};
}

// Reads one sheet.
class OneSheet {
 public:
  OneSheet(const std::string& file, const SpreadSheet& sheet, std::span<const SheetColumn> columns,
           Problems& problems)
      : file_(file), sheet_(sheet), columns_(columns), problems_(problems) {}

  // False where it is another kind of sheet: people add sheets of their own.
  bool read(std::vector<ColumnRow>& rows) {
    const auto header = find_header();
    if (!header) return false;
    if (!has_needed()) return true;
    for (std::size_t i = *header + 1; i < sheet_.rows.size(); ++i) {
      const SheetRow& row = sheet_.rows[i];
      if (is_blank(row)) continue;
      refuse_what_nobody_typed(row);
      rows.emplace_back(file_, sheet_.name, row.number, at_, row.cells);
    }
    return true;
  }

 private:
  // The first row that names three of the columns.
  std::optional<std::size_t> find_header() {
    for (std::size_t i = 0; i < std::min(sheet_.rows.size(), within); ++i) {
      at_.assign(columns_.size(), gone);
      if (match(sheet_.rows[i]) >= 3) return i;
    }
    return {};
  }

  std::size_t match(const SheetRow& row) {
    std::size_t found = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
      const std::string title = header_of(row.cells[c].text);
      if (title.empty() || row.cells[c].from_merge) continue;
      for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (title != header_of(columns_[i].title)) continue;
        if (at_[i] == gone)
          ++found, at_[i] = c;
        else
          complain("doubled-column", c, row.number, fmt::format("“{}”列有两个", columns_[i].title));
      }
    }
    return found;
  }

  bool has_needed() {
    bool whole = true;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!columns_[i].needed || at_[i] != gone) continue;
      whole = false;
      problems_.push_back({"missing-column",
                           Severity::error,
                           {sheet_.name.empty() ? file_ : file_ + " " + sheet_.name, 0},
                           fmt::format("缺少“{}”列", columns_[i].title)});
    }
    return whole;
  }

  bool is_blank(const SheetRow& row) const {
    return std::all_of(at_.begin(), at_.end(), [&](std::size_t at) {
      return at == gone || cell_in(row.cells, at).empty();
    });
  }

  // What a formula comes to was reckoned on another machine, perhaps from another file.
  void refuse_what_nobody_typed(const SheetRow& row) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!columns_[i].filled || at_[i] == gone) continue;
      const SheetCell& cell = cell_in(row.cells, at_[i]);
      if (cell.formula) complain("formula", at_[i], row.number, "是公式；请改为填写结果");
      if (cell.kind == SheetCell::Kind::error)
        complain("bad-cell", at_[i], row.number, fmt::format("是错误值{}", cell.text));
      if (!is_utf8(cell.text)) complain("not-utf8", at_[i], row.number, "有无法识别的字符");
    }
  }

  void complain(std::string rule, std::size_t column, int row, std::string message) {
    problems_.push_back({std::move(rule), Severity::error,
                         place_in(file_, sheet_.name, column, row), std::move(message)});
  }

  const std::string& file_;
  const SpreadSheet& sheet_;
  std::span<const SheetColumn> columns_;
  Problems& problems_;
  std::vector<std::size_t> at_;
};

}  // namespace

const SheetCell& ColumnRow::cell(std::size_t column) const { return cell_in(cells_, at_[column]); }

bool ColumnRow::has(std::size_t column) const { return at_[column] != gone; }

std::string ColumnRow::text(std::size_t column) const {
  const SheetCell& given = cell(column);
  if (given.kind == SheetCell::Kind::error || !is_utf8(given.text)) return "";
  return text_of(given);
}

Place ColumnRow::place(std::size_t column) const {
  return place_in(file_, sheet_, at_[column] == gone ? 0 : at_[column], number_);
}

Result<std::vector<ColumnRow>> read_columns(const std::string& bytes, const std::string& file,
                                            std::span<const SheetColumn> columns,
                                            std::string_view what) {
  auto sheets = bytes.starts_with("PK") ? read_xlsx(bytes, file) : read_csv_as_sheet(bytes, file);
  if (!sheets) return {std::nullopt, std::move(sheets.problems)};
  Problems problems = std::move(sheets.problems);
  std::vector<ColumnRow> rows;
  bool any = false;
  for (const SpreadSheet& sheet : *sheets)
    any = OneSheet(file, sheet, columns, problems).read(rows) || any;
  if (!any)
    problems.push_back({"no-table",
                        Severity::error,
                        {file, 0},
                        fmt::format("没有找到{0}的表头；请在写出的{0}上填写", what)});
  return result_of(std::move(rows), std::move(problems));
}

}  // namespace duban
