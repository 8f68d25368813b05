#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace duban {

// A character of a line being tidied and the bytes of the line it stands for.
struct TidyPoint {
  char32_t point = 0;
  std::size_t from = 0;
  std::size_t to = 0;
  bool changed = false;
};
using TidyPoints = std::vector<TidyPoint>;

inline bool is_one_of(char32_t point, std::u32string_view set) {
  return set.find(point) != std::u32string_view::npos;
}

// Without blanks, but one where they part words.
TidyPoints without_blanks(const TidyPoints& points);

// Without marks of Markdown: ** in pairs around words, \ before a sign.  张**、李** hides names.
TidyPoints without_markdown(const TidyPoints& points);

}  // namespace duban
