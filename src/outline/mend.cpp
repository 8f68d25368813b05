#include "outline/mend.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "outline/broken.h"
#include "outline/line_start.h"
#include "outline/wrapping.h"

namespace duban {

namespace {

constexpr int centred = 8;        // columns of indent beyond the text's
constexpr int paragraph = 2;      // columns of indent that begin one
constexpr int most_joined = 400;  // lines in one paragraph

bool can_join(const PageLine& line) {
  return line.block.kind == SourceBlock::Kind::line && !line.block.furniture &&
         !line.block.line.empty();
}

bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Adds the next line; Latin words keep a blank between them.
void join(SourceBlock& block, const SourceBlock& next) {
  const std::string& left = block.line.text();
  const std::string& right = next.line.text();
  if (is_ascii_letter(left.back()) && is_ascii_letter(right.front())) {
    const Bytes before = block.line.bytes();
    const Bytes after = next.line.bytes();
    block.line.append(" ", {before.end, std::max(before.end, after.start)});
  }
  block.line.append(next.line);
}

class Mender {
 public:
  explicit Mender(const PageLines& lines) : wrapping_(measure_wrapping(lines)) {}

  // `last` is the line that ends what was joined so far, `whole` all of it.
  bool goes_on(const std::string& whole, const PageLine& last, const PageLine& next,
               bool over_page) const {
    if (!can_join(next)) return false;
    if (next.after_gap && !over_page) return false;
    const std::string& text = next.block.line.text();
    const std::string& before = last.block.line.text();
    if (wrapping_.hard && runs_on(last, next)) return true;
    if (over_page) return false;
    return is_broken_sentence(before, text) ||
           (last.block.heading == next.block.heading && is_broken_title(whole, text));
  }

 private:
  bool runs_on(const PageLine& last, const PageLine& next) const {
    const std::string& text = next.block.line.text();
    if (!is_full(last, wrapping_)) return false;
    if (ends_sentence(last.block.line.text()) && !ends_in_label(last.block.line.text()))
      return false;
    if (begins_item(text) || begins_label(text) || is_day_line(text)) return false;
    const bool last_centred = last.indent >= wrapping_.indent + centred;
    const bool next_centred = next.indent >= wrapping_.indent + centred;
    if (next_centred) return last_centred;
    return next.indent < wrapping_.indent + paragraph;
  }

  // …3名。责任单位： / 县司法局
  static bool ends_in_label(std::string_view line) {
    const std::size_t stop = line.rfind("。");
    return stop != line.npos && line.ends_with("：") &&
           begins_label(line.substr(stop + std::string_view("。").size()));
  }

  Wrapping wrapping_;
};

}  // namespace

PageLines mended(PageLines lines) {
  const Mender mender(lines);
  PageLines whole;
  whole.reserve(lines.size());
  for (std::size_t k = 0; k < lines.size();) {
    PageLine begun = lines[k];
    std::size_t last = k;
    std::size_t next = k + 1;
    PageLines within;  // page numbers that the sentence goes on over
    while (can_join(begun) && next < lines.size() && next - k < most_joined) {
      std::size_t behind = next;
      while (behind < lines.size() && lines[behind].page_mark) ++behind;
      if (behind == lines.size() ||
          !mender.goes_on(begun.block.line.text(), lines[last], lines[behind], behind > next))
        break;
      std::move(lines.begin() + static_cast<std::ptrdiff_t>(next),
                lines.begin() + static_cast<std::ptrdiff_t>(behind), std::back_inserter(within));
      join(begun.block, lines[behind].block);
      last = behind;
      next = behind + 1;
    }
    whole.push_back(std::move(begun));
    std::move(within.begin(), within.end(), std::back_inserter(whole));
    k = next;
  }
  return whole;
}

}  // namespace duban
