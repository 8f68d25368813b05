#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace duban {

// One record of a CSV file and the line it begins on.
struct CsvRow {
  int line = 0;
  std::vector<std::string> cells;  // trimmed
};

// RFC 4180, with LF or CRLF; blank lines are left out.  A quote that is never closed is the problem
// `syntax` at the record's line.
Result<std::vector<CsvRow>> read_csv(std::string_view text, const std::string& file);

}  // namespace duban
