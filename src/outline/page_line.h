#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace duban {

// A line of the document on its way through the steps of cleaning: its block, and how it looked.
struct PageLine {
  SourceBlock block;       // a line, or a table that is finished
  bool after_gap = false;  // an empty line, or the beginning of the file, stands before it
  int indent = 0;          // columns of blanks before it; a Chinese character is two columns
  int width = 0;           // columns from its first character to its last
  bool page_mark = false;  // a page number between two pages
};
using PageLines = std::vector<PageLine>;

// A character of a text and where it begins.
struct TextPoint {
  char32_t point = 0;
  std::size_t at = 0;
};

// Total: a byte that begins no character is one of its own, U+FFFD.
std::vector<TextPoint> text_points(std::string_view text);

bool is_han(char32_t point);    // a Chinese character, 〇 too
bool is_wide(char32_t point);   // two columns: Chinese characters and their marks
bool is_blank(char32_t point);  // of any width, a tab too
bool is_digit(char32_t point);  // 0-9
bool is_latin_letter(char32_t point);

}  // namespace duban
