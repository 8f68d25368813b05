#pragma once

#include <string>

#include "base/day.h"

namespace duban {

// What `load` did with a plan.
struct Loaded {
  int revision = 0;        // 1 for the first
  bool unchanged = false;  // the same content as the newest revision: nothing was added
};

// A revision of a plan, as `log` and `show` tell it.
struct Revision {
  int number = 0;
  Day from;              // in force from
  std::string sha256;    // of all that it says, lines and file names apart
  std::string recorded;  // UTC
};

// Whether what seldom stands in a task (evidence, basis, source, guess) is read with it; `posts`
// reads it only of tasks that name a person or a post.
enum class PlanDetail { none, posts, all };

}  // namespace duban
