#include "source/pdf.h"

#include "source/refusal.h"

namespace duban {

Drawn read_pdf(std::string_view, const SourceLimits&) {
  throw Refusal("unreadable-file", "暂不能读PDF");
}

}  // namespace duban
