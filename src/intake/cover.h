#pragma once

#include <vector>

#include "intake/draft.h"

namespace duban {

// What the document says of a task: itself, or through the tasks above it or below it.
struct TaskCover {
  bool lead = false;
  bool owner = false;  // a lead or support
  bool time = false;
};

// By task.
std::vector<TaskCover> cover_of(const Draft& draft);

// Below this a guess is shown to a person as doubtful.
constexpr double hardly_sure = 0.7;

// A day has two honest readings; of a draft's time, not of its kind.
bool has_ambiguous_time(const DraftTask& task);

}  // namespace duban
