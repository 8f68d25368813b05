#pragma once

#include "outline/page_line.h"

namespace duban {

// How a document's lines were broken by force.
struct Wrapping {
  bool hard = false;
  int right = 0;   // the column at which full lines end
  int indent = 0;  // of a line that goes on
};

Wrapping measure_wrapping(const PageLines& lines);

// Whether the line reaches the right edge, some characters more or less.
bool is_full(const PageLine& line, const Wrapping& wrapping);

}  // namespace duban
