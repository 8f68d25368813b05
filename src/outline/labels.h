#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "outline/outline.h"
#include "wording/fold.h"

namespace duban {

// The label that a name is: 牵头单位, 完成时限, 整改措施; none where it is no name of one.  The
// name is folded, without its colon.
Label label_named(std::u32string_view name);

// A label in a paragraph: its words with the colon are [from, value) in points of the folded text,
// what it tells goes on from `value` to the next label or the end.
struct FoundLabel {
  Label label = Label::none;
  std::size_t from = 0;
  std::size_t value = 0;
};

// The labels that stand at the beginning of a paragraph or of a sentence of it, in order; never
// inside brackets.
std::vector<FoundLabel> find_labels(const Folded& paragraph, std::size_t from);

}  // namespace duban
