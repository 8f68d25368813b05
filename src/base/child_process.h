#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// What a program may take; 0 = without limit.
struct ProgramLimits {
  std::size_t processor_seconds = 0;
  std::size_t memory_bytes = 0;
  std::size_t output_bytes = 0;
};

// What a program that was run to its end left behind.
struct Finished {
  int status = 0;        // its exit status; 128 + the signal that ended it
  std::string output;    // standard output
  std::string errors;    // standard error
  bool overrun = false;  // ended by us, since it wrote more than it may
};

// Runs `command` (looked up on PATH, no shell) with `input` on its standard input.  Reads and
// writes at once, so that neither side waits for the other.  Throws Error where it cannot be run.
Finished run_program(const std::vector<std::string>& command, std::string_view input,
                     const ProgramLimits& limits = {});

}  // namespace duban
