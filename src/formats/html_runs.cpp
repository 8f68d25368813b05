#include "formats/html_runs.h"

#include <fmt/format.h>

#include "formats/html_escape.h"
#include "formats/look.h"
#include "formats/plain.h"
#include "formats/words.h"

namespace duban {

// Bytes: a longer cell is prose and breaks anywhere, a longer word has to break somewhere.
constexpr std::size_t longest_cell = 48;
constexpr std::size_t longest_word = 12;

static std::string html_run(const Text& run, const std::string& words) {
  std::string html;
  if (run.tint != Tint::none)
    html = fmt::format("<span class=\"lamp lamp-{}\">{}</span>{}", look_of(run.tint),
                       lamp_words(run.tint), words.empty() ? "" : " ");
  html += words;
  return run.bold ? "<b>" + html + "</b>" : html;
}

std::string html_runs(const std::vector<Text>& runs) {
  std::string html;
  for (const Text& run : runs) html += html_run(run, escape_html(run.words));
  return html;
}

enum class Kind { blank, sign, other };

static Kind kind_of(char c) {
  if (c == ' ') return Kind::blank;
  return c > ' ' && c < 0x7F ? Kind::sign : Kind::other;
}

// Split between Han and ASCII: where a long word would be broken with least harm.
static std::string unbroken(std::string_view words) {
  std::string html;
  while (!words.empty()) {
    const Kind kind = kind_of(words.front());
    std::size_t size = 1;
    while (size < words.size() && kind_of(words[size]) == kind) ++size;
    const std::string piece = escape_html(words.substr(0, size));
    const bool holds = kind != Kind::blank && size > 1 && size <= longest_word;
    html += holds ? "<span class=\"word\">" + piece + "</span>" : piece;
    words.remove_prefix(size);
  }
  return html;
}

std::string html_cell(const Cell& cell) {
  std::string html;
  for (const Text& run : cell.runs) {
    const std::string words = plain(run.words);
    html += html_run(run, words.size() > longest_cell ? escape_html(words) : unbroken(words));
  }
  return html;
}

}  // namespace duban
