#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// Words of a page that stand together, in points from its upper left corner.
struct PdfWord {
  double left = 0;
  double right = 0;
  double middle = 0;  // of its height
  double em = 0;      // the size of its characters
  std::string text;
};

// Words at one height, from left to right.
struct PdfLine {
  std::vector<PdfWord> words;
  double middle = 0;
  double em = 0;

  double left() const { return words.front().left; }
  double right() const { return words.back().right; }
};

struct PdfPage {
  int number = 0;  // from 1
  double width = 0;
  double height = 0;
  std::vector<PdfWord> words;
  std::vector<PdfLine> lines;  // of the words, by set_in_lines
};

// Pages from the table that pdftotext -tsv writes.
std::vector<PdfPage> pages_of(std::string_view table);

// From top to bottom.
std::vector<PdfLine> set_in_lines(std::vector<PdfWord> words);

// A blank where the words stand apart.
std::string text_of(const PdfLine& line);

}  // namespace duban
