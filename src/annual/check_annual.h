#pragma once

#include <vector>

#include "annual/annual_fault.h"

namespace duban {

// All that is wrong or doubtful in an annual report, by line.  Errors: results-missing,
// shortcomings-missing, shortcomings-not-separate, shortcomings-empty, duty-missing,
// duty-not-separate, next-year-missing, next-year-empty, reported-late, published-late,
// announced-count, rate-mismatch, sum-mismatch, year-slip, placeholder.  Advice: day-unknown,
// year-unknown, deadline-day, shortcomings-vague, no-causes, plans-without-day, sum-below-total,
// too-long, empty-phrases; year-slip where a comparison may be meant.
std::vector<AnnualFault> check_annual(const AnnualReport& report);

// The checks, one idea each.
void check_parts(const AnnualReport& report, AnnualFaults& faults);
void check_days(const AnnualReport& report, AnnualFaults& faults);
void check_announced(const AnnualReport& report, AnnualFaults& faults);
void check_rates(const AnnualReport& report, AnnualFaults& faults);
void check_sums(const AnnualReport& report, AnnualFaults& faults);
void check_years(const AnnualReport& report, AnnualFaults& faults);
void check_shortcomings(const AnnualReport& report, AnnualFaults& faults);
void check_next_year(const AnnualReport& report, AnnualFaults& faults);
void check_wording(const AnnualReport& report, AnnualFaults& faults);

}  // namespace duban
