#pragma once

#include <string>
#include <vector>

namespace duban {

// What a program that was run to its end left behind.
struct Finished {
  int status = 0;      // its exit status; 128 + the signal that ended it
  std::string output;  // standard output
  std::string errors;  // standard error
};

// Runs `command` (looked up on PATH, no shell) with `input` on its standard input.  Reads and
// writes at once, so that neither side waits for the other.  Throws Error where it cannot be run.
Finished run_program(const std::vector<std::string>& command, const std::string& input);

}  // namespace duban
