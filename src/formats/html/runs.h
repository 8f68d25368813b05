#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace duban {

// Runs of text with lamps and bold.
std::string html_runs(const std::vector<Text>& runs);

// The same for a narrow cell: dates, numbers and short words are not broken at a line's end.
std::string html_cell(const Cell& cell);

}  // namespace duban
