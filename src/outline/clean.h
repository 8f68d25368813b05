#pragma once

#include <vector>

#include "source/source.h"

namespace duban {

// The blocks as a reader of official Chinese wants them: mainland simplified characters and words,
// glosses and noise gone, blanks inside Chinese text gone, sentences and dates that a line break
// had cut joined again, tables that a text file drew with tabs, bars or one cell a line made
// tables, page furniture marked.  Nothing is dropped: what is no part of the document stays as a
// block with `furniture` set.  Empty lines are gone, but where one stood a new paragraph begins.
std::vector<SourceBlock> clean_blocks(const SourceText& source);

}  // namespace duban
