#pragma once

#include <vector>

#include "outline/builder.h"
#include "source/source.h"

namespace duban {

// Whether a table lists tasks: some of its first rows name columns that official tables have.
bool lists_tasks(const std::vector<SourceRow>& rows);

// Adds a table of tasks: its rows as items, its section rows and categories as groups above them.
// Any other table is loose text.
void add_table(const std::vector<SourceRow>& rows, OutlineBuilder& into);

}  // namespace duban
