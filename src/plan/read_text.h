#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// Gives the units of the file that a plan's `units` names; nothing, and the reasons, where that
// file is faulty.
using SharedUnits =
    std::function<std::optional<std::vector<Unit>>(const std::string& units_file, Problems&)>;

// read_plan, told how many threads to use and how large to cut the text.  The value is there as far
// as the text could be read, even with errors beside it: sound, but without what was wrong.
struct Workshare {
  std::size_t workers;
  std::size_t piece_size = 32 * 1024;
};
Result<Plan> read_plan_text(std::string_view text, const std::string& file,
                            const SharedUnits& shared_units, Workshare share);

// The plan alone when nothing is wrong with it.
Result<Plan> without_errors(Result<Plan> draft);

}  // namespace duban
