#pragma once

#include "outline/page_line.h"

namespace duban {

// Joins what line breaks have cut: a date, a bracket, a title anywhere; sentences in a document
// whose lines were broken at one width (text drawn from a PDF, e-mails), which is told by its
// longest lines.  Files with a paragraph a line stay as they are.  Page numbers within a joined
// sentence come behind it.
PageLines mended(PageLines lines);

}  // namespace duban
