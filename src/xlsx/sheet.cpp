#include "xlsx/sheet.h"

#include "base/error.h"
#include "base/text.h"
#include "formats/cells.h"

#include <fmt/core.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace duban {

namespace {

using Column = Workbook::Column;

constexpr std::uint8_t a3 = 8;  // ECMA-376 part 1, 18.3.1.63: a ledger is too wide for A4

constexpr double line_height = 13.5;  // points, of the 10 point text
constexpr int most_lines = 25;        // Excel's rows are 409 points at most

// One sheet while it is written.
class SheetWriter {
 public:
  SheetWriter(lxw_workbook* book, SheetLooks& looks, const Workbook::Sheet& sheet)
      : sheet_(sheet), looks_(looks), page_(workbook_add_worksheet(book, sheet.name.c_str())) {
    if (!page_) throw Error(fmt::format("无法生成电子表格:工作表名“{}”不可用", sheet.name));
  }

  void write() {
    write_head();
    write_columns();
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i) write_row(i);
    guide();
    set_up_print();
    protect();
  }

 private:
  lxw_col_t last_column() const {
    return static_cast<lxw_col_t>(std::max<std::size_t>(sheet_.columns.size(), 1) - 1);
  }
  lxw_row_t header_row() const { return static_cast<lxw_row_t>(1 + sheet_.notes.size()); }
  lxw_row_t row_of(std::size_t i) const { return header_row() + 1 + static_cast<lxw_row_t>(i); }
  lxw_row_t last_row() const { return header_row() + static_cast<lxw_row_t>(sheet_.rows.size()); }

  void write_head() {
    worksheet_set_row(page_, 0, 28, nullptr);
    worksheet_write_string(page_, 0, first_shown(), sheet_.title.c_str(), looks_.title());
    for (std::size_t i = 0; i < sheet_.notes.size(); ++i)
      worksheet_merge_range(page_, static_cast<lxw_row_t>(1 + i), first_shown(),
                            static_cast<lxw_row_t>(1 + i), last_column(), sheet_.notes[i].c_str(),
                            looks_.note());
  }

  // A hidden column would hide the title with it.
  lxw_col_t first_shown() const {
    const auto shown = std::find_if(sheet_.columns.begin(), sheet_.columns.end(),
                                    [](const Column& column) { return !column.hidden; });
    return static_cast<lxw_col_t>(shown == sheet_.columns.end() ? 0
                                                                : shown - sheet_.columns.begin());
  }

  void write_columns() {
    for (lxw_col_t i = 0; i <= last_column() && i < sheet_.columns.size(); ++i) {
      const Column& column = sheet_.columns[i];
      lxw_row_col_options options = {};
      options.hidden = column.hidden ? 1 : 0;
      worksheet_set_column_opt(page_, i, i, column.width, nullptr, &options);
      worksheet_write_string(page_, header_row(), i, column.title.c_str(),
                             looks_.header(column.open));
    }
    worksheet_set_row(page_, header_row(), 2 * line_height, nullptr);
  }

  void write_row(std::size_t i) {
    const auto& fields = sheet_.rows[i];
    worksheet_set_row(page_, row_of(i), line_height * lines_of(fields) + 3, nullptr);
    for (std::size_t c = 0; c < sheet_.columns.size(); ++c)
      write_field(row_of(i), static_cast<lxw_col_t>(c), sheet_.columns[c],
                  c < fields.size() ? fields[c] : Workbook::Field{});
  }

  // As many lines as its longest text takes: not every program fits rows to wrapped text.
  int lines_of(const std::vector<Workbook::Field>& fields) const {
    int most = 1;
    for (std::size_t c = 0; c < std::min(fields.size(), sheet_.columns.size()); ++c) {
      const auto* text = std::get_if<std::string>(&fields[c].value);
      if (!text || sheet_.columns[c].hidden) continue;
      const double wide = std::max(sheet_.columns[c].width - 1, 2.0);
      int lines = 0;
      for (const std::string& line : split(*text, "\n"))
        lines += std::max(1, static_cast<int>(std::ceil(cells(line) / wide)));
      most = std::max(most, lines);
    }
    return std::min(most, most_lines);
  }

  // A text is written as one, whatever it begins with: libxlsxwriter makes formulas only where it
  // is asked for one.
  void write_field(lxw_row_t row, lxw_col_t at, const Column& column,
                   const Workbook::Field& field) {
    lxw_format* look = looks_.field(column.kind, column.open, field.tint);
    if (const auto* text = std::get_if<std::string>(&field.value); text && !text->empty()) {
      worksheet_write_string(page_, row, at, text->c_str(), look);
    } else if (const auto* number = std::get_if<double>(&field.value)) {
      worksheet_write_number(page_, row, at, *number, look);
    } else if (const auto* day = std::get_if<Day>(&field.value)) {
      lxw_datetime date = {};
      date.year = day->year();
      date.month = static_cast<int>(day->month());
      date.day = static_cast<int>(day->day());
      worksheet_write_datetime(page_, row, at, &date, look);
    } else {
      worksheet_write_blank(page_, row, at, look);
    }
  }

  void guide() {
    if (sheet_.rows.empty()) return;
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i)
      if (sheet_.columns[i].open) guide_column(static_cast<lxw_col_t>(i), sheet_.columns[i]);
  }

  void guide_column(lxw_col_t at, const Column& column) {
    std::vector<std::string> words = column.choices;
    std::vector<char*> choices;
    for (std::string& choice : words) choices.push_back(choice.data());
    choices.push_back(nullptr);
    std::string hint = column.hint;
    lxw_data_validation rule = {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = hint.empty() ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.input_message = hint.empty() ? nullptr : hint.data();
    if (!set_kind(rule, column, choices)) return;
    worksheet_data_validation_range(page_, row_of(0), at, last_row(), at, &rule);
  }

  // What may be typed; a day may be typed as text too, and is read when it comes back.
  static bool set_kind(lxw_data_validation& rule, const Column& column,
                       std::vector<char*>& choices) {
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    if (!column.choices.empty()) {
      rule.validate = LXW_VALIDATION_TYPE_LIST;
      rule.value_list = choices.data();
      return true;
    }
    if (column.kind == Column::Kind::percent) {
      rule.validate = LXW_VALIDATION_TYPE_INTEGER;
      rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
      rule.minimum_number = 0;
      rule.maximum_number = 100;
      return true;
    }
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    return !column.hint.empty();
  }

  void set_up_print() {
    worksheet_freeze_panes(page_, header_row() + 1, frozen_columns());
    if (!sheet_.rows.empty())
      worksheet_autofilter(page_, header_row(), 0, last_row(), last_column());
    worksheet_set_paper(page_, a3);
    worksheet_set_landscape(page_);
    worksheet_fit_to_pages(page_, 1, 0);
    worksheet_repeat_rows(page_, header_row(), header_row());
    worksheet_set_margins(page_, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(page_, "&C第&P页 共&N页");
  }

  // Everything before the first open column that fits on a screen beside what is filled.
  lxw_col_t frozen_columns() const {
    double width = 0;
    lxw_col_t count = 0;
    for (const Column& column : sheet_.columns) {
      width += column.hidden ? 0 : column.width;
      if (column.open || width > 50) break;
      ++count;
    }
    return count;
  }

  void protect() {
    lxw_protection allowed = {};
    allowed.format_columns = 1;
    allowed.format_rows = 1;
    allowed.sort = 1;
    allowed.autofilter = 1;
    worksheet_protect(page_, nullptr, &allowed);
  }

  const Workbook::Sheet& sheet_;
  SheetLooks& looks_;
  lxw_worksheet* page_;
};

}  // namespace

void add_sheet(lxw_workbook* book, SheetLooks& looks, const Workbook::Sheet& sheet) {
  SheetWriter(book, looks, sheet).write();
}

}  // namespace duban
