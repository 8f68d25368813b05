#pragma once

#include <string>
#include <vector>

#include "outline/segments.h"

namespace duban {

// The name of a document and the segments [from, to) that print it; to = 0 where none does.
struct PaperTitle {
  std::string words;
  std::size_t from = 0;
  std::size_t to = 0;
};

// Among the segments before the items, of which there are `count`; else in a register above them
// or in the first row of a table behind them.
PaperTitle find_paper_title(const std::vector<Segment>& segments, std::size_t count);

}  // namespace duban
