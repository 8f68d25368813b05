#include "source/pdf/page.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace duban {

namespace {

constexpr double apart = 0.25;  // em between words that are written with a blank

// In ems: a letter is half a Chinese character.
double width_in_ems(std::string_view text) {
  double ems = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) ems += 0.5;
    if (byte >= 0xE0) ems += 1;
    if (byte >= 0xC0 && byte < 0xE0) ems += 0.6;
  }
  return ems > 0 ? ems : 1;
}

double number_of(std::string_view text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return std::isfinite(number) ? number : 0;
}

// level page_num par_num block_num line_num word_num left top width height conf text
using Fields = std::array<std::string_view, 12>;
constexpr std::string_view page_level = "1";
constexpr std::string_view word_level = "5";

Fields fields_of(std::string_view row) {
  Fields fields;
  for (std::size_t i = 0; i + 1 < fields.size(); ++i) {
    const std::size_t end = std::min(row.find('\t'), row.size());
    fields.at(i) = row.substr(0, end);
    row.remove_prefix(std::min(end + 1, row.size()));
  }
  fields.back() = row;
  return fields;
}

PdfWord word_of(const Fields& fields) {
  PdfWord word;
  word.text = fields[11];
  word.left = number_of(fields[6]);
  word.right = word.left + number_of(fields[8]);
  word.middle = number_of(fields[7]) + number_of(fields[9]) / 2;
  word.em = std::clamp((word.right - word.left) / width_in_ems(word.text), 1.0, 200.0);
  return word;
}

// The widest word tells it best: a digit is half an em wide, or more, or less.
double em_of(const PdfLine& line) {
  const auto widest = std::max_element(
      line.words.begin(), line.words.end(),
      [](const PdfWord& a, const PdfWord& b) { return a.right - a.left < b.right - b.left; });
  return widest->em;
}

}  // namespace

std::vector<PdfPage> pages_of(std::string_view table) {
  std::vector<PdfPage> pages;
  while (!table.empty()) {
    const std::size_t end = std::min(table.find('\n'), table.size());
    const Fields fields = fields_of(table.substr(0, end));
    table.remove_prefix(std::min(end + 1, table.size()));
    if (fields[0] == page_level) {
      pages.emplace_back();
      pages.back().number = static_cast<int>(number_of(fields[1]));
      pages.back().width = number_of(fields[8]);
      pages.back().height = number_of(fields[9]);
    } else if (fields[0] == word_level && !pages.empty() && is_utf8(fields[11]) &&
               !trim(fields[11]).empty()) {
      pages.back().words.push_back(word_of(fields));
    }
  }
  return pages;
}

std::vector<PdfLine> set_in_lines(std::vector<PdfWord> words) {
  std::stable_sort(words.begin(), words.end(),
                   [](const PdfWord& a, const PdfWord& b) { return a.middle < b.middle; });
  std::vector<PdfLine> lines;
  for (PdfWord& word : words) {
    const bool same = !lines.empty() && std::abs(word.middle - lines.back().middle) <
                                            0.45 * std::min(lines.back().em, word.em * 1.5);
    if (!same) lines.push_back({{}, word.middle, word.em});
    lines.back().em = std::max(lines.back().em, word.em);
    lines.back().words.push_back(std::move(word));
  }
  for (PdfLine& line : lines) {
    std::stable_sort(line.words.begin(), line.words.end(),
                     [](const PdfWord& a, const PdfWord& b) { return a.left < b.left; });
    line.em = em_of(line);
  }
  return lines;
}

std::string text_of(const PdfLine& line) {
  std::string text;
  for (std::size_t i = 0; i < line.words.size(); ++i) {
    const PdfWord& word = line.words[i];
    if (i > 0 && word.left - line.words[i - 1].right > apart * line.em) text += ' ';
    text += word.text;
  }
  return text;
}

}  // namespace duban
