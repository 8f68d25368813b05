#pragma once

#include <string>
#include <string_view>

#include "reports/graph/boxes.h"

namespace duban {

// Pieces of a DOT text.

std::string dot_quoted(std::string_view text);    // "…" with its marks escaped
std::string html_escaped(std::string_view text);  // within a label <…>

// A statement that puts a node of the given name into a box.
std::string dot_node(std::string_view name, const Box& box, std::string_view attributes);
// A line of bare text whose box is as wide as its words.
std::string dot_words(std::string_view name, double left, double top, double font_size,
                      std::string_view words);
// "left,bottom,right,top" as Graphviz counts them, upwards.
std::string dot_bounds(const Box& box);

}  // namespace duban
