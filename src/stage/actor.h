#pragma once

#include <string_view>
#include <vector>

#include "stage/event.h"

namespace duban {

// Who has a say in a task: the supervising office (督办机构), its lead (牵头单位), its supporting
// units (配合单位), and the leader who decides on days and on stopping (分管领导).
enum class Actor { office, lead, support, leader };

std::string_view to_string(Actor actor);
std::string_view in_chinese(Actor actor);

// Who may do it, the one who usually does first.  Source: the division of hands in 政府督查工作条例
// (art. 6-7: the 督查机构 organises; art. 11, 19-21: the head decides) and in the local rules of
// extension (applied for by the unit that owes, decided above it).
const std::vector<Actor>& who_may(EventKind kind);

// Whether a unit says it of its own part, and the office not for it but with it.
bool is_said_by_unit(EventKind kind);

// Whether a supporting unit's part has such a step of its own; the others are of the whole task.
bool is_step_of_part(EventKind kind);

}  // namespace duban
