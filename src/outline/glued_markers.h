#pragma once

#include <map>
#include <vector>

#include "outline/marker.h"

namespace duban {

// What counts on from paragraph to paragraph: the last number of each rank.
using MarkerCounts = std::map<int, int>;

void count_marker(MarkerCounts& counts, const FoundMarker& marker);

// The largest number that a marker may have: one more than any before it, where those are many.
int most_counted(const MarkerCounts& counts);

// What is printed like a marker inside a paragraph, behind a whole sentence, a heading or the
// document's title.
struct MarkerCandidate {
  std::size_t at = 0;  // in points
  FoundMarker marker;
  bool announced = false;  // behind a colon: 现提出以下意见：一、
  bool first = false;      // behind a heading with commas: only the first of a count
};

// Those behind the point `from`, in their order.
std::vector<MarkerCandidate> find_candidates(std::string_view text, const Folded& folded,
                                             std::size_t from, int most);

// Whether one of them counts on, and so begins an item.
bool counts_on(const MarkerCounts& counts, const std::vector<MarkerCandidate>& found,
               std::size_t index);

}  // namespace duban
