#pragma once

#include "wording/token.h"

namespace duban {

// Which side of an extent is meant: 底前, 前, 内, 起, 止; `none` is the bare extent.
enum class Side { none, before, within, from, until, since, during, around, after };

struct Edge {
  bool at_end = false;  // 底, 末: of 底前, 底起
  Side side = Side::none;
};

// Reads what follows an extent: a clock time (which moves no day), 底 or 末, and the side.
Edge read_edge(Cursor& cursor);

}  // namespace duban
