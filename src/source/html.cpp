#include "source/html.h"

#include "source/refusal.h"

namespace duban {

Drawn read_html(const Decoded&, const SourceLimits&) {
  throw Refusal("unreadable-file", "暂不能读网页");
}

}  // namespace duban
