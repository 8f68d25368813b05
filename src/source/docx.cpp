#include "source/docx.h"

#include "source/refusal.h"

namespace duban {

Drawn read_docx(std::string_view, const SourceLimits&) {
  throw Refusal("unreadable-file", "暂不能读docx");
}

}  // namespace duban
