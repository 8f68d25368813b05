#pragma once

#include <string_view>

#include "wording/fold.h"
#include "wording/scan.h"

namespace duban {

// A time found in running text, with the folded words around it in its sentence.
struct TimePlace {
  const Tokens& tokens;
  const ReadTime& found;
  std::u32string_view words;   // its own, folded like all here
  std::u32string_view before;  // of the sentence, up to it
  std::u32string_view after;   // the rest of the sentence
};

// Whether a time found in running text says when something must be done.  Not: names (2025年版,
// 2024年部门预算), times looked back upon, the start of the document's own validity, rates and
// entitlements, trends (逐年提高), eligibility, and time limits counted from other events, which
// are targets.
bool says_when(const TimePlace& place, const Assumed& assumed);

}  // namespace duban
