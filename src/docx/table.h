#pragma once

#include "docx/runs.h"

namespace duban {

// The table over the whole width, its columns by their shares, its head repeated on every page;
// behind it a small gap, without which Word joins two tables to one.
void add_table(WordFlow& flow, const Table& table);

// What a working paper rests on, as two columns; nothing without facts.
void add_facts(WordFlow& flow, const std::vector<std::pair<std::string, std::string>>& facts);

}  // namespace duban
