#pragma once

#include "outline/builder.h"
#include "outline/outline.h"

namespace duban {

// Cells of a table on their way into an outline.

void add_cell(OutlineBuilder& into, PieceKind kind, int item, const SourceCell& cell,
              Label label = Label::none);

// A new item with the number and the title that a cell gives: 一、健全制度.  Its words are added
// where they stand.
int open_group(OutlineBuilder& into, const SourceCell& cell, int rank);

// The same with its words, of a row that is one cell across; `rank` where it has no number.
void add_section(OutlineBuilder& into, const SourceRow& row, int rank);

// 一 | 经济发展, of a row with a numeral in its column `number`.
void add_numbered_section(OutlineBuilder& into, const SourceRow& row, std::size_t number, int rank);

// What is to be done under a task: a cell that is one phrase is the item's title.
void add_duty(OutlineBuilder& into, int item, const SourceCell& cell);

}  // namespace duban
