#include "formats/markdown_escape.h"

#include <cctype>

#include "base/text.h"
#include "formats/plain.h"
#include "formats/words.h"

namespace duban {

// "http:" and "www." open a link only where the sign stands bare.
static bool opens_address(std::string_view before, char c) {
  if (c == ':') return true;
  return c == '.' && before.size() >= 3 &&
         (before.ends_with("www") || before.ends_with("WWW") || before.ends_with("Www"));
}

std::string escape_markdown(std::string_view text) {
  const std::string words = plain(text);
  std::string escaped;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (c == '@') {
      escaped += "＠";
      continue;
    }
    const bool marks = std::string_view("\\`*_[]<>#|~&!$").find(c) != std::string_view::npos;
    if (marks || opens_address(std::string_view(words).substr(0, i), c)) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

static bool is_word(char32_t c) {
  if (c < 0x80) return std::isalnum(static_cast<unsigned char>(c)) != 0;
  return (c >= 0xC0 && c <= 0x24F) || (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

// Marks stay outside the stars: CommonMark does not close "**逾期：**" before a word.
static std::string bold_markdown(const std::string& words) {
  const std::u32string points = code_points(words);
  std::size_t first = 0;
  std::size_t last = points.size();
  while (first < last && !is_word(points[first])) ++first;
  while (last > first && !is_word(points[last - 1])) --last;
  const auto piece = [&](std::size_t from, std::size_t to) {
    return escape_markdown(to_utf8(std::u32string_view(points).substr(from, to - from)));
  };
  if (first == last) return escape_markdown(words);
  return piece(0, first) + "**" + piece(first, last) + "**" + piece(last, points.size());
}

std::string markdown_runs(const std::vector<Text>& runs) {
  std::string line;
  for (const Text& run : runs)
    line += run.bold ? bold_markdown(words_of(run)) : escape_markdown(words_of(run));
  return std::string(trim(line));
}

std::string markdown_line(const std::vector<Text>& runs) {
  std::string line = markdown_runs(runs);
  if (line.empty()) return line;
  if (std::string_view("-+=").find(line.front()) != std::string_view::npos) return "\\" + line;
  const std::size_t mark = line.find_first_not_of("0123456789");
  if (mark > 0 && mark != line.npos && (line[mark] == '.' || line[mark] == ')'))
    line.insert(mark, "\\");
  return line;
}

}  // namespace duban
