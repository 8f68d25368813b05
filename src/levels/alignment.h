#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "levels/later.h"
#include "levels/lower_state.h"

namespace duban {

enum class GapKind { circle, unknown_basis, nobody, cancelled, later, without_basis };

std::string_view to_string(GapKind kind);   // stable ids, e.g. "later-than-upper"
std::string_view in_chinese(GapKind kind);  // 无人承接 …

// Something that does not fit between two levels.
struct Gap {
  GapKind kind = GapKind::nobody;
  TaskAt at;  // whose matter it is: the clause of `nobody`, else the lower task
  std::optional<TaskAt> upper;
  GapDays days;        // of `later`
  std::string reason;  // in Chinese
  // Of `nobody`: only units of the upper level itself owe the clause, none whose plan is here.
  bool own_level = false;
};

// By kind, then plan and task.  The first plan is the uppermost; of the others a plan is judged as
// an upper one where another names it.
std::vector<Gap> gaps_of(const Levels& levels);

}  // namespace duban
