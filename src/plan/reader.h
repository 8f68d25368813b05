#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// Reads a plan file's text: every problem with its own line, never only the first (but TOML that
// cannot be parsed).  `shared_units` are those of the file that `units` names.  Fan-out children of
// `each` are made here, after their parent, as "NUMBER@unit".  The advice that needs the plan alone
// (no-lead, ambiguous-deadline, …) is `lint_plan`'s.
Result<Plan> read_plan(std::string_view text, const std::string& file,
                       const std::vector<Unit>& shared_units = {});

// Reads units.toml.
Result<std::vector<Unit>> read_units(std::string_view text, const std::string& file);

// The same from the disk, with the units file beside it; several files are read on all cores.
// Throws Error where a file cannot be read.
Result<Plan> read_plan_file(const std::filesystem::path& file);
// As far as each could be read, even with errors beside it, so that later steps can tell what else
// is wrong: a draft is sound (links and parents lead to its own tasks) but lacks what was faulty.
std::vector<Result<Plan>> read_plan_drafts(const std::vector<std::filesystem::path>& files);

}  // namespace duban
