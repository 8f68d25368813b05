#pragma once

#include <vector>

#include "source/pdf/page.h"

namespace duban {

// Takes the page numbers and the running headers and footers out of the pages' lines; they are
// returned by page.
std::vector<std::vector<PdfLine>> take_furniture(std::vector<PdfPage>& pages);

}  // namespace duban
