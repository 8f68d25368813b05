#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reports/report.h"

namespace duban {

// What a paper rests on: days, rules, the journal's head, and a warning where holidays are unknown.
std::vector<std::pair<std::string, std::string>> facts_of(const ReportInput& input);

// The name that people know the rules by, else their id.
std::string name_of(const Rules& rules);

// The first 16 characters of the journal's head, as printed.
std::string short_head(const std::string& journal_head);

}  // namespace duban
