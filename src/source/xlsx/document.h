#pragma once

#include "source/drawn.h"

namespace duban {

// A spreadsheet as a document: each sheet's rows of one text are lines, the others its table.
Drawn read_xlsx_document(std::string_view bytes, const SourceLimits& limits);

}  // namespace duban
