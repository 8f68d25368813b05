#include "annual/check_annual.h"

namespace duban {

std::vector<AnnualFault> check_annual(const AnnualReport& report) {
  AnnualFaults faults(report);
  for (const auto check : {check_parts, check_days, check_announced, check_rates, check_sums,
                           check_years, check_shortcomings, check_next_year, check_wording})
    check(report, faults);
  return faults.take();
}

}  // namespace duban
