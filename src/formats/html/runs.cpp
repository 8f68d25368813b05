#include "formats/html/runs.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/escape.h"
#include "formats/look.h"
#include "formats/words.h"

namespace duban {

// Bytes: a longer cell is prose and breaks anywhere, a longer word has to break somewhere.
constexpr std::size_t longest_cell = 48;
constexpr std::size_t longest_word = 17;  // 2025年12月31日

static std::string html_run(const Text& run, const std::string& words) {
  std::string html;
  if (run.tint != Tint::none)
    html = fmt::format("<span class=\"lamp lamp-{}\">{}</span>{}", look_of(run.tint),
                       lamp_words(run.tint), words.empty() ? "" : " ");
  html += words;
  if (run.bold) html = "<b>" + html + "</b>";
  if (run.link.empty()) return html;
  return "<a class=\"within\" href=\"#" + escape_html(run.link) + "\">" + html + "</a>";
}

std::string html_runs(const std::vector<Text>& runs) {
  std::string html;
  for (const Text& run : runs) html += html_run(run, escape_html(words_beside_lamp(run)));
  return html;
}

enum class Kind { blank, sign, other };

static Kind kind_of(char c) {
  if (c == ' ') return Kind::blank;
  return c > ' ' && c < 0x7F ? Kind::sign : Kind::other;
}

// The bytes of the word that counts what stands before it: 12月, 30天.
static std::size_t counter_size(std::string_view words) {
  for (const std::string_view counter : {"年", "月", "日", "天", "项", "个", "次"})
    if (words.starts_with(counter)) return counter.size();
  return 0;
}

// A run of ASCII with its counters, of Han, or of blanks: 2025-12-31 and 2025年12月31日 are one.
static std::size_t piece_size(std::string_view words) {
  const Kind kind = kind_of(words.front());
  std::size_t size = 0;
  while (size < words.size()) {
    const std::size_t counter =
        kind == Kind::sign && size > 0 ? counter_size(words.substr(size)) : 0;
    if (counter == 0 && kind_of(words[size]) != kind) break;
    size += std::max<std::size_t>(counter, 1);
  }
  return size;
}

static std::string unbroken(std::string_view words) {
  std::string html;
  while (!words.empty()) {
    const std::size_t size = piece_size(words);
    const std::string piece = escape_html(words.substr(0, size));
    const bool holds = words.front() != ' ' && size > 1 && size <= longest_word;
    html += holds ? "<span class=\"word\">" + piece + "</span>" : piece;
    words.remove_prefix(size);
  }
  return html;
}

std::string html_cell(const Cell& cell) {
  std::string html;
  for (const Text& run : cell.runs) {
    const std::string words = words_beside_lamp(run);
    html += html_run(run, words.size() > longest_cell ? escape_html(words) : unbroken(words));
  }
  return html;
}

}  // namespace duban
