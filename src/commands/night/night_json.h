#pragma once

#include <string>

#include "base/json.h"
#include "night/summary.h"

namespace duban {

// night.json: all that the morning summary tells, whole, for other programs.
Json json_of(const NightSummary& summary);

// The file of a paper within its night's folder: "003-督办函-市司法局.html".
std::string file_of(const NightPaper& paper);

}  // namespace duban
