#pragma once

#include <string>
#include <vector>

namespace duban {

// Words at a place of a page, in points from its lower left corner.
struct Placed {
  double x = 0;
  double y = 0;
  std::string words;  // UTF-8; Chinese is set in a font that every PDF reader has names for
  double size = 16;
};

// A PDF of these pages (595 × 842 points).
std::string pdf(const std::vector<std::vector<Placed>>& pages);

// A page of lines that fill it from x to the right margin as paragraphs do: 28 characters a line.
std::vector<Placed> set_lines(const std::vector<std::string>& lines, double top = 760);

}  // namespace duban
