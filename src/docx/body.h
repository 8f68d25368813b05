#pragma once

#include "docx/runs.h"
#include "docx/section.h"

namespace duban {

// The pages that a paper begins on: upright, but for a working paper that says little before
// something wide.
SectionLook first_look(const Document& document);

// The blocks of a paper; what is too wide for an upright page gets lying ones, with the headings
// and words that lead to it.  An official paper is signed behind its text, before what is annexed.
// Says of what kind the pages are that it ends on.
SectionLook add_blocks(WordFlow& flow, const Document& document);

}  // namespace duban
