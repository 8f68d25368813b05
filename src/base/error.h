#pragma once

#include <stdexcept>

namespace duban {

// The world refused: a file is missing, a disk is full, a database is locked.  Says in Chinese
// what was tried and on what.  Caught once, in run(), which exits 2.
class Error : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace duban
