#include "issuing/series.h"

#include <algorithm>

#include "issuing/issued_report.h"
#include "night/issued.h"

namespace duban {

std::optional<PaperNumber> number_in(const Event& event) {
  if (const auto paper = read_paper(event))
    return PaperNumber{paper->office.mark, paper->night.year(), paper->number};
  if (const auto report = read_report_head(event)) return report->number;
  return {};
}

int next_number(const std::vector<Event>& letters, const std::string& mark, int year) {
  int last = 0;
  for (const Event& event : letters)
    if (const auto given = number_in(event); given && given->mark == mark && given->year == year)
      last = std::max(last, given->number);
  return last + 1;
}

}  // namespace duban
