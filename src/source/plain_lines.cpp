#include "source/plain_lines.h"

namespace duban {

namespace {

// The bytes of the line break at `at`; 0 where there is none.  U+2028 and U+2029 are what web
// pages and word processors leave behind.
std::size_t break_length(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\r') return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
  if (c == '\n' || c == '\f' || c == '\v') return 1;
  if (c != '\xE2') return 0;
  const std::string_view three = text.substr(at, 3);
  return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

bool is_dropped(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; }

class PlainLines {
 public:
  PlainLines(const DecodedText& decoded, const SourceLimits& limits)
      : decoded_(decoded), costs_(limits) {}

  std::vector<SourceBlock> all() {
    const std::string_view text = decoded_.text();
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t size = break_length(text, at);
      if (size > 0) {
        add(start, at);
        start = at + size;
      }
      at += size > 0 ? size : 1;
    }
    if (start < text.size()) add(start, text.size());
    return std::move(blocks_);
  }

 private:
  void add(std::size_t from, std::size_t to) {
    if (from == to && (blocks_.empty() || blocks_.back().line.empty())) return;
    costs_.line(to - from);
    SourceBlock block;
    for (std::size_t at = from; at < to;) {
      std::size_t end = at;
      while (end < to && !is_dropped(decoded_.text()[end])) ++end;
      if (end > at && block.line.empty()) {
        block.line = decoded_.part(at, end);
      } else if (end > at) {
        block.line.append(decoded_.part(at, end));
      }
      at = end + 1;
    }
    blocks_.push_back(std::move(block));
  }

  const DecodedText& decoded_;
  Costs costs_;
  std::vector<SourceBlock> blocks_;
};

}  // namespace

Drawn read_plain_lines(const DecodedText& decoded, const SourceLimits& limits) {
  return {PlainLines(decoded, limits).all(), ""};
}

}  // namespace duban
