#pragma once

#include "source/drawn.h"

namespace duban {

// A Word document's paragraphs and tables with all revisions accepted.
Drawn read_docx(std::string_view bytes, const SourceLimits& limits);

}  // namespace duban
