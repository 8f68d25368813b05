#include "formats/workbook_csv.h"

#include "formats/csv.h"

#include <fmt/core.h>

namespace duban {

namespace {

std::string words_of(const Workbook::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
  if (const auto* day = std::get_if<Day>(&value)) return to_string(*day);
  return "";
}

}  // namespace

std::string to_csv(const Workbook::Sheet& sheet) {
  std::vector<std::string> header;
  for (const Workbook::Column& column : sheet.columns) header.push_back(column.title);
  std::vector<std::vector<std::string>> rows;
  for (const auto& fields : sheet.rows) {
    auto& cells = rows.emplace_back();
    for (const Workbook::Field& field : fields) cells.push_back(words_of(field.value));
  }
  return to_csv(header, rows);
}

}  // namespace duban
