#pragma once

#include <optional>

#include "wording/token.h"

namespace duban {

bool joins(Word word);  // the two ends of a range: 至, 到, -
bool is_year_number(const Token& token);

// The unit of the number at the cursor: its own, or borrowed from the other end of 3-5月.
Word unit_of_number(const Cursor& cursor);
// Takes the number and, where it stands there, its unit; a borrowed one stays.
int take_number(Cursor& cursor, Word unit);

// 2024年, 2024年年(底), 今年, 明年度, 24年(底); nothing where no year is said.  今年 is `assumed`.
std::optional<int> read_year(Cursor& cursor, int assumed);

}  // namespace duban
