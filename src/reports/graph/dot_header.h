#pragma once

#include <string>

#include "findings/assessment.h"

namespace duban {

// The title, the day and the legend, above the page that begins at 0.
std::string dot_header(const Assessment& in);

}  // namespace duban
