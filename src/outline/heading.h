#pragma once

#include <cstddef>

#include "wording/fold.h"

namespace duban {

// What stands around an item's first paragraph and helps to tell its heading.
struct HeadingClues {
  bool followed = false;  // its text goes on in another paragraph or in items below it
  bool problem = false;   // 问题1: the heading is a whole sentence
  bool glued = false;     // it was cut out of a paragraph: the heading may have lost its end
  std::size_t blank = 0;  // where a blank parts it from its text in a glued one; 0 = nowhere
  bool listed = false;    // a neighbour of the same list ends with ；: parts of one sentence
};

// How an item's first paragraph divides: [from, words) is the heading, [words, end) what closes
// it.  Equal to `from` where it has no heading.
struct ItemHeading {
  std::size_t words = 0;
  std::size_t end = 0;
};

// Reads the folded paragraph from `from`, behind its marker, to `to`.
ItemHeading read_heading(const Folded& paragraph, std::size_t from, std::size_t to,
                         const HeadingClues& clues);

// 保障措施, 工作目标: what headings say that need no number.
bool is_usual_heading(std::u32string_view words);

// Whether words say when or how much: then they are an instruction rather than a heading.
bool says_when_or_how_much(std::u32string_view words);

}  // namespace duban
