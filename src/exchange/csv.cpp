#include "exchange/csv.h"

#include "base/text.h"

#include <csv.h>

namespace duban {

namespace {

struct Collected {
  std::vector<CsvRow> rows;
  CsvRow open;
};

void end_cell(void* cell, std::size_t size, void* collected) {
  const std::string_view text(static_cast<const char*>(cell), cell ? size : 0);
  static_cast<Collected*>(collected)->open.cells.emplace_back(trim(text));
}

void end_row(int, void* collected) {
  auto& [rows, open] = *static_cast<Collected*>(collected);
  const int line = open.line;
  rows.push_back(std::move(open));
  open = {line, {}};
}

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view text, const std::string& file) {
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return {std::nullopt, {{"syntax", Severity::error, {file, 0}, "无法读取 CSV"}}};
  Collected collected;
  bool good = true;
  int line = 0;
  // Fed line by line, so that each record knows where it began: one that spans lines ends later.
  while (!text.empty() && good) {
    const std::string_view piece =
        text.substr(0, text.find('\n') + 1 ? text.find('\n') + 1 : text.npos);
    const std::size_t rows_before = collected.rows.size();
    if (collected.open.line == 0) collected.open.line = line + 1;
    ++line;
    good = csv_parse(&parser, piece.data(), piece.size(), end_cell, end_row, &collected) ==
           piece.size();
    if (collected.rows.size() > rows_before || piece == "\n" || piece == "\r\n")
      collected.open.line = 0;
    text.remove_prefix(piece.size());
  }
  if (good && collected.open.line == 0) collected.open.line = line;
  good = good && csv_fini(&parser, end_cell, end_row, &collected) == 0;
  csv_free(&parser);
  if (good) return {std::move(collected.rows), {}};
  return {std::nullopt,
          {{"syntax",
            Severity::error,
            {file, std::max(collected.open.line, 1)},
            "CSV 引号不配对:引号内的引号须写成两个"}}};
}

}  // namespace duban
