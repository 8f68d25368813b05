#pragma once

#include <iosfwd>
#include <vector>

#include "base/json.h"
#include "evidence/handed_in.h"
#include "journal/file_store.h"
#include "plan/plan.h"
#include "stage/stage.h"

namespace duban {

// What proves a task, what of it is there, and all that was handed in.
struct ProofsShown {
  const Plan& plan;
  const Task& task;
  const TaskState& state;
  std::vector<HandedIn> handed_in;
  FileStore files;
};

// Nothing where nothing is asked and nothing was handed in.
void write_proofs(std::ostream& out, const ProofsShown& shown);
Json proofs_json(const ProofsShown& shown);

}  // namespace duban
