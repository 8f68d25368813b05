#pragma once

#include <string>
#include <vector>

namespace duban {

// RFC 4180 with a byte-order mark, as the spreadsheets of offices expect.  A cell that a
// spreadsheet would run as a formula (it begins with = + - @, their full-width forms, a tab or a
// line break) gets an apostrophe before it; numbers such as -3 or +2.5% stay.
std::string to_csv(const std::vector<std::string>& header,
                   const std::vector<std::vector<std::string>>& rows);

}  // namespace duban
