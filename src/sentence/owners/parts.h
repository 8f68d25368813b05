#pragma once

#include <string_view>
#include <vector>

#include "sentence/owners/label.h"
#include "sentence/sentence.h"

namespace duban {

// A stretch of a mark between two signs that part names, as 市司法局 or 市财政局按职责分工负责.
struct OwnerPart {
  enum class Before { start, comma, blank, stop };  // 、 and ， are commas, ； and 。 are stops
  At at;
  Before before = Before::start;
  OwnerLabel label;  // that stands before it, already cut off
};

// Cuts the inside of a mark at every sign outside brackets and at every label.  What belongs to one
// name stays together: 省、市、县（区）司法局, 各级党委、政府, 办 公 室.
std::vector<OwnerPart> cut_parts(std::string_view text, At inside);

}  // namespace duban
