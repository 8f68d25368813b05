#pragma once

#include <string>
#include <string_view>

namespace duban {

// Pieces of an SVG drawing; lengths in px, 96 to the inch.  A look is the names of CSS classes of
// the page's style sheet; words come from people and are escaped here.

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

struct Point {
  double x = 0;
  double y = 0;
};

std::string px(double length);  // at most one decimal

std::string svg_rect(const Box& box, std::string_view look);
std::string svg_line(Point from, Point to, std::string_view look);
std::string svg_path(std::string_view commands, std::string_view look);
std::string svg_text(Point at, std::string_view words, std::string_view look);
// The pieces under one tooltip.
std::string svg_group(std::string_view title, std::string_view pieces);

// A whole drawing, named for those who cannot see it.
std::string svg_drawing(double width, double height, std::string_view title,
                        std::string_view pieces);

}  // namespace duban
