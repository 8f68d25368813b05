#include "source/drawn.h"

#include "source/refusal.h"

#include <fmt/core.h>

namespace duban {

void Costs::line(std::size_t bytes) {
  if (bytes > limits_.line_bytes)
    throw Refusal("too-large", fmt::format("有一行（段）超过{}兆字节，不像公文；请检查文件是否损坏",
                                           limits_.line_bytes >> 20));
  bytes_ += bytes;
  cells(1);
}

void Costs::cells(std::size_t count) {
  lines_ += count;
  if (lines_ > limits_.blocks || bytes_ > 2 * limits_.unpacked_bytes)
    throw Refusal("too-large",
                  fmt::format("行和单元格超过{}个，无法处理；请拆分文件", limits_.blocks));
}

Traced Drawing::line(std::string_view text) {
  Traced traced = part(text);
  end_line();
  return traced;
}

Traced Drawing::part(std::string_view text) {
  Traced traced(std::string(text), static_cast<std::int64_t>(content_.size()));
  content_.append(text);
  return traced;
}

}  // namespace duban
