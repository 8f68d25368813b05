#pragma once

#include <cstddef>
#include <string_view>

#include "source/traced.h"

namespace duban {

// Tables whose cells commas part, as programs save them: from a line of column names on, lines with
// as many cells.  Quotes may hold commas together.
class CommaColumns {
 public:
  // The line with a tab between its cells; as it is where it is no row of such a table.
  Traced read(const Traced& line);

 private:
  std::string_view comma_;  // "" = outside a table
  std::size_t cells_ = 0;
};

}  // namespace duban
