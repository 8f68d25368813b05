#pragma once

#include <string>

#include "document/document.h"

namespace duban {

// A Word file set as GB/T 9704-2012 wants official papers: the page, the grid of 22 lines by 28
// characters, the typefaces and what stands around the text.  The same document is the same bytes.
// Traces are left out.
std::string to_docx(const Document& document);

}  // namespace duban
