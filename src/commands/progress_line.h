#pragma once

#include <cstddef>
#include <mutex>
#include <string>

#include "commands/command.h"

namespace duban {

// How far long work is, on one line of a terminal that is wiped when the work ends.  Silent where
// nobody watches (a pipe, a file) and for short work.
class ProgressLine {
 public:
  ProgressLine(World& world, std::string what, std::size_t total);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void step();  // one of `total` is done; may be called from several threads

 private:
  World& world_;
  std::string what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool shown_;
  std::mutex writing_;
};

}  // namespace duban
