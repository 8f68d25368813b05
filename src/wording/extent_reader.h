#pragma once

#include <optional>

#include "wording/extent.h"
#include "wording/token.h"

namespace duban {

// What an extent leaves out is filled from here.
struct Assumed {
  Day issued;     // 本月, 月底
  int year = 0;   // 年底, 6月
  int month = 0;  // 20日; 0 = a day without its month is not read
  int said = 0;   // the year that an earlier clause said: 6月 and 年底 are of it; 0 = none
  bool in_text = false;  // running text, not a phrase: whoever asks tells names from times
};

// Reads one at the cursor and stands behind it; where there is none, the cursor may have moved.
// In 3-5月 the first number borrows the unit of the second, and the cursor stands at the dash.
std::optional<Extent> read_extent(Cursor& cursor, const Assumed& assumed);

}  // namespace duban
