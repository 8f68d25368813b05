#pragma once

#include <string>
#include <vector>

#include "commands/office.h"
#include "commands/selection.h"
#include "evidence/match.h"
#include "stage/body.h"

namespace duban {

// What --proof, --file and --for of one call hand in.
struct Handing {
  std::vector<std::string> texts;
  std::vector<StoredFile> files;
  std::vector<std::string> contents;  // of the files, in their order
  std::string meant_for;              // the requirement as typed; "" = not said

  bool empty() const { return texts.empty() && files.empty(); }
  std::vector<HandedItem> items() const;
};

// Reads the files; throws Usage for one that the office does not take, Error for one that cannot be
// read.
Handing handing_of(const Arguments& arguments, const EvidenceLimits& limits);

// Puts the files beside the store: before the event that names them is recorded.
void keep_files(const Office& office, const Handing& handing);

// What proves the task; none for a supporting unit's part.
std::vector<std::string> requirements_of(const Office& office, const Selected& task);

}  // namespace duban
