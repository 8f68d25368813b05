#pragma once

#include "docx/runs.h"

namespace duban {

// One block of a paper.  Charts are tables: a Word file draws nothing of ours.
void add_block(WordFlow& flow, const Block& block);

// What lies on its side: tables of eight columns or more.
bool wants_wide(const Block& block);

}  // namespace duban
