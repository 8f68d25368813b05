#include "source/pdf/furniture.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace duban {

namespace {

constexpr std::size_t edge = 2;         // lines from the top and the bottom that may be furniture
constexpr double margin = 0.11;         // of the page's height
constexpr double apart = 1.6;           // em between a running line and the text
constexpr std::size_t least_pages = 3;  // that make a running line

// With each number as # and without blanks: "第3页" → "第#页".
std::string pattern_of(const PdfLine& line) {
  std::string pattern;
  for (const char32_t point : code_points(text_of(line))) {
    const bool digit = (point >= U'0' && point <= U'9') || (point >= U'０' && point <= U'９');
    if (digit && !pattern.ends_with('#')) pattern += '#';
    if (!digit && point != U' ' && point != U'　')
      pattern += to_utf8(std::u32string_view(&point, 1));
  }
  return pattern;
}

bool is_page_number(const std::string& pattern) {
  constexpr std::array forms = {"#",     "—#—",         "-#-",          "－#－",       "–#–",
                                "第#页", "#/#",         "―#―",          "第#页共#页",  "·#·",
                                "─#─",   "第#页,共#页", "第#页，共#页", "第#页/共#页", "共#页第#页",
                                "—#",    "#—",          "~#~",          "一#一"};
  return std::find(forms.begin(), forms.end(), pattern) != forms.end();
}

// Within the margins that papers leave free.
bool in_margin(const PdfLine& line, const PdfPage& page) {
  return line.middle < margin * page.height || line.middle > (1 - margin) * page.height;
}

// Whether the outermost lines, up to this one or one more, stand apart from the rest of the page.
bool stands_apart(const std::vector<PdfLine>& lines, std::size_t i) {
  const auto gap_below = [&](std::size_t at) {
    return at + 1 >= lines.size() || lines[at + 1].middle - lines[at].middle > apart * lines[at].em;
  };
  const auto gap_above = [&](std::size_t at) { return at == 0 || gap_below(at - 1); };
  const std::size_t from_end = lines.size() - 1 - i;
  const bool top = i < edge && (gap_below(i) || (i == 0 && gap_below(1)));
  return top || (from_end < edge && (gap_above(i) || (from_end == 0 && i > 0 && gap_above(i - 1))));
}

template <class Visit>
void each_edge_line(const PdfPage& page, Visit&& visit) {
  for (std::size_t i = 0; i < page.lines.size(); ++i)
    if (i < edge || i + edge >= page.lines.size()) visit(i);
}

std::map<std::string, std::size_t> count_patterns(const std::vector<PdfPage>& pages) {
  std::map<std::string, std::size_t> seen;
  for (const PdfPage& page : pages)
    each_edge_line(page, [&](std::size_t i) {
      if (in_margin(page.lines[i], page)) ++seen[pattern_of(page.lines[i])];
    });
  return seen;
}

}  // namespace

std::vector<std::vector<PdfLine>> take_furniture(std::vector<PdfPage>& pages) {
  std::map<std::string, std::size_t> seen = count_patterns(pages);
  std::vector<std::vector<PdfLine>> taken;
  for (PdfPage& page : pages) {
    std::vector<bool> marks(page.lines.size());
    each_edge_line(page, [&](std::size_t i) {
      const PdfLine& line = page.lines[i];
      const std::string pattern = pattern_of(line);
      const bool outermost = i == 0 || i + 1 == page.lines.size();
      const bool running = in_margin(line, page) && stands_apart(page.lines, i) &&
                           seen[pattern] >= least_pages && 2 * seen[pattern] > pages.size();
      marks[i] = running || (outermost && page.lines.size() > 1 && is_page_number(pattern));
    });
    std::vector<PdfLine> body;
    taken.emplace_back();
    for (std::size_t i = 0; i < marks.size(); ++i)
      (marks[i] ? taken.back() : body).push_back(std::move(page.lines[i]));
    page.lines = std::move(body);
  }
  return taken;
}

}  // namespace duban
