#pragma once

#include <string>

#include "plan/plan.h"

namespace duban {

// Which measures a picture shows; with none of these, all.
struct DotOptions {
  bool linked_only = false;     // those that wait for another or are waited for
  std::string part;             // a part's number: its own, and their neighbours elsewhere
  TaskIndex around = no_task;   // a task or measure: its own, and their neighbours
  std::size_t label_width = 9;  // Han characters in a line
};

}  // namespace duban
