#pragma once

#include <cstddef>

#include "source/traced.h"

namespace duban {

// Tables whose columns blanks hold in line, as programs draw them from a PDF: from a line of column
// names on, two blanks part cells.  Where one blank parts the names, a row has as many.
class AlignedColumns {
 public:
  // The line with a tab between its cells; as it is where it is no row of such a table.
  Traced read(const Traced& line);
  void end() {
    within_ = false;
    single_ = 0;
  }

 private:
  Traced read_single(const Traced& line);

  bool within_ = false;
  std::size_t single_ = 0;  // blanks of the header's line that part one word from the next
};

}  // namespace duban
