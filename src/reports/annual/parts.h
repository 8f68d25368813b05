#pragma once

#include "reports/annual/input.h"
#include "reports/measures.h"

namespace duban {

// The annual report's parts, each under the heading that its caller has set.
void add_annual_results(Paper& paper, const AnnualInput& input);
void add_annual_shortcomings(Paper& paper, const AnnualInput& input);
void add_annual_duty(Paper& paper, const AnnualInput& input);
void add_next_year(Paper& paper, const AnnualInput& input);

// 【待补充：…】: what the journal does not know.
std::string to_fill_in(const std::string& what);

inline Day first_of_year(const AnnualInput& input) { return Day(input.year, 1, 1); }

// What the unit said of the item in the year; see unit_words.h.
const std::vector<Event>& events_of(const AnnualInput& input, const Assessment& in);

}  // namespace duban
