#include "exchange/csv_sheet.h"

#include "base/text.h"
#include "exchange/csv.h"

namespace duban {

Result<std::vector<SpreadSheet>> read_csv_as_sheet(const std::string& bytes,
                                                   const std::string& file) {
  const auto decoded = decode(bytes);
  if (!decoded)
    return {std::nullopt,
            {{"unreadable-file",
              Severity::error,
              {file, 0},
              "既不是xlsx，也不是UTF-8或GB18030的CSV；请另存为xlsx"}}};
  auto rows = read_csv(*decoded, file);
  if (!rows) return {std::nullopt, std::move(rows.problems)};
  SpreadSheet sheet;
  for (CsvRow& row : *rows) {
    SheetRow& read = sheet.rows.emplace_back();
    read.number = row.line;
    for (std::string& text : row.cells) {
      SheetCell& cell = read.cells.emplace_back();
      cell.kind = text.empty() ? SheetCell::Kind::empty : SheetCell::Kind::text;
      cell.text = std::move(text);
    }
  }
  std::vector<SpreadSheet> sheets;
  sheets.push_back(std::move(sheet));
  return {std::move(sheets), std::move(rows.problems)};
}

}  // namespace duban
