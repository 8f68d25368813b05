#pragma once

#include "reports/measures.h"

namespace duban {

// Lamps by part.
StackedBars lamp_chart(Paper& paper, const Assessment& in);

// What falls due in each quarter of the plan: solid where the day is set; faint (估) where an
// undated measure stands by its forecast, and an ongoing one by its yearly review.
Columns quarter_chart(Paper& paper, const Assessment& in);

// The meaning of each lamp, in the order in which charts stack them.
struct LampMeaning {
  Lamp lamp;
  const char* words;
};
extern const std::vector<LampMeaning> lamp_meanings;

}  // namespace duban
