#include "exchange/csv.h"

#include "base/text.h"

#include <csv.h>

#include <algorithm>

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

// The parser of libcsv, fed line by line so that each record knows where it began.
class Parser {
 public:
  Parser() { csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI); }
  ~Parser() { csv_free(&parser_); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  // False where the quotes do not match.
  bool feed(std::string_view line) {
    ++line_;
    if (collected.open.cells.empty() && !inside_) collected.open.line = line_;
    const std::size_t before = collected.rows.size();
    if (csv_parse(&parser_, line.data(), line.size(), end_cell, end_row, &collected) != line.size())
      return false;
    const bool blank = trim(line).empty();
    inside_ = collected.rows.size() == before && (inside_ || !blank);
    return true;
  }
  bool finish() { return csv_fini(&parser_, end_cell, end_row, &collected) == 0; }

  Collected collected;

 private:
  csv_parser parser_{};
  int line_ = 0;
  bool inside_ = false;  // of a record that goes on over the line's end
};

std::string_view first_line(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end == text.npos ? text : text.substr(0, end + 1);
}

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view text, const std::string& file) {
  Parser parser;
  bool good = true;
  while (!text.empty() && good) {
    const std::string_view line = first_line(text);
    good = parser.feed(line);
    text.remove_prefix(line.size());
  }
  if (good && parser.finish()) return {std::move(parser.collected.rows), {}};
  return {std::nullopt,
          {{"syntax",
            Severity::error,
            {file, std::max(parser.collected.open.line, 1)},
            "CSV 引号不配对:引号内的引号须写成两个"}}};
}

}  // namespace duban
