#pragma once

#include "source/traced.h"

namespace duban {

// Tables whose columns blanks hold in line, as programs draw them from a PDF: from a line of column
// names on, two blanks part cells.
class AlignedColumns {
 public:
  // The line with a tab between its cells; as it is where it is no row of such a table.
  Traced read(const Traced& line);
  void end() { within_ = false; }

 private:
  bool within_ = false;
};

}  // namespace duban
