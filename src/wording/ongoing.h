#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/token.h"

namespace duban {

// Words that say nothing but that a duty goes on: 长期坚持, 持续推进, 立行立改，长期坚持.  A
// sentence with such a verb (持续推进某项工作) says no time.
std::optional<Deadline> read_ongoing(const Tokens& tokens);

}  // namespace duban
