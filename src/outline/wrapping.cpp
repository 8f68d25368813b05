#include "outline/wrapping.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "outline/line_start.h"

namespace duban {

namespace {

constexpr int edge = 4;        // columns by which full lines differ: a mark moved to the next line
constexpr int slack = 8;       // columns that a full line may lack: a word that did not fit
constexpr int narrowest = 20;  // columns; below stand menus and cells
constexpr int widest = 240;    // columns of a page; above stand whole paragraphs
constexpr std::size_t least = 4;  // full lines

bool counts(const PageLine& line) {
  return line.block.kind == SourceBlock::Kind::line && !line.block.furniture && line.width > 0;
}

int right_of(const PageLine& line) { return line.indent + line.width; }

bool has_inner_mark(std::string_view text) {
  for (const std::string_view mark : {"。", "，", "；", "、"}) {
    const std::size_t found = text.find(mark);
    if (found != std::string_view::npos && found + mark.size() < text.size()) return true;
  }
  return false;
}

// The right edge that most lines share, within a few columns; few lines go beyond it.
int common_right(const std::map<int, std::size_t>& rights, std::size_t all) {
  std::size_t best = 0;
  std::size_t passed = 0;  // lines up to the end
  int right = 0;
  for (const auto& [end, count] : rights) {
    passed += count;
    std::size_t wider = all - passed;
    for (auto in = rights.upper_bound(end); in != rights.end() && in->first <= end + edge; ++in)
      wider -= in->second;
    if (wider * 10 > all) continue;
    std::size_t together = 0;
    for (auto in = rights.lower_bound(end - edge); in != rights.end() && in->first <= end; ++in)
      together += in->second;
    if (end >= narrowest && end <= widest && together >= best) {
      best = together;
      right = end;
    }
  }
  return right;
}

}  // namespace

Wrapping measure_wrapping(const PageLines& lines) {
  std::map<int, std::size_t> rights;
  std::size_t all = 0;
  for (const PageLine& line : lines)
    if (counts(line)) {
      ++rights[std::min(right_of(line), widest + edge + 1)];
      ++all;
    }
  Wrapping wrapping;
  wrapping.right = common_right(rights, all);
  std::size_t full = 0, open = 0, running = 0, wider = 0;
  std::map<int, std::size_t> indents;
  for (const PageLine& line : lines) {
    if (!counts(line)) continue;
    wider += right_of(line) > wrapping.right + edge;
    if (right_of(line) < wrapping.right - edge || right_of(line) > wrapping.right + edge) continue;
    ++full;
    open += !ends_sentence(line.block.line.text());
    running += has_inner_mark(line.block.line.text());
    ++indents[line.indent];
  }
  if (!indents.empty())
    wrapping.indent =
        std::max_element(indents.begin(), indents.end(), [](const auto& a, const auto& b) {
          return a.second < b.second;
        })->first;
  wrapping.hard = full >= least && full * 4 >= all && wider * 10 <= all && open * 10 >= full * 6 &&
                  running * 2 >= full;
  return wrapping;
}

bool is_full(const PageLine& line, const Wrapping& wrapping) {
  return line.indent + line.width >= wrapping.right - slack;
}

}  // namespace duban
