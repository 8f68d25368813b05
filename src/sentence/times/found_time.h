#pragma once

#include "sentence/sentence.h"
#include "wording/deadline.h"

namespace duban {

// A time that a text says, and where.
struct FoundTime {
  Deadline deadline;  // `words` are those at `at`
  At at;
};

}  // namespace duban
