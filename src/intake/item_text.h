#pragma once

#include <vector>

#include "outline/outline.h"

namespace duban {

// What a label tells of an item.
struct LabelledText {
  Label label = Label::none;
  Traced text;
};

// What stands in an item itself, not in those below it.
struct ItemText {
  Traced title;
  Traced body;  // its paragraphs, a line break between them
  std::vector<LabelledText> labelled;
  std::vector<int> children;
  Bytes said;  // from its marker to the end of its own text

  bool has(Label label) const;
};

// Of every item, by its index.
std::vector<ItemText> item_texts(const Outline& outline);

}  // namespace duban
