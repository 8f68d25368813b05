#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "source/spreadsheet.h"

namespace duban {

// What people typed into a cell, however the spreadsheet program kept it.

// Its text without blanks around it; of a number as it was typed.  An apostrophe that our CSV puts
// before = + - @ is taken away.
std::string text_of(const SheetCell& cell);

// A day: a real one, 2024-7-1, 2024/7/1, 2024.7.1, 2024年7月1日, 20240701, full-width digits, or
// the serial number of a day from 2000 to 2099; nothing for what is none, or no day of the
// calendar.
std::optional<Day> day_of(const SheetCell& cell);

// A whole percentage from 0 to 100: 60, 60%, ６０％, or 0.6 shown as 60%; nothing for all else,
// such as 0.6 by itself, which may be either.
std::optional<int> percent_of(const SheetCell& cell);

// A header as it is compared: without blanks, line breaks and brackets' width.
std::string header_of(std::string_view text);

}  // namespace duban
