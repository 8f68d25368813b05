#pragma once

#include <set>
#include <utility>
#include <vector>

#include "outline/segments.h"

namespace duban {

// Where a document numbers against the usual order: （一） inside 1., because （一） begins anew
// while 1. counts on over it.
class Nesting {
 public:
  Nesting() = default;
  explicit Nesting(const std::vector<Segment>& segments);

  // Whether items of `inner` stand inside those of `outer`, though they usually do not.
  bool turned(int outer, int inner) const { return turned_.count({outer, inner}) > 0; }

 private:
  std::set<std::pair<int, int>> turned_;
};

}  // namespace duban
