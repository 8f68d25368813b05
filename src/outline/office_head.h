#pragma once

#include <cstddef>

#include "outline/points.h"

namespace duban {

// Where the colon stands behind offices that head their duty, ①县教育局：新增学位…; `from` where
// none do, or where nothing follows.
std::size_t offices_before_colon(Points text, std::size_t from);

}  // namespace duban
