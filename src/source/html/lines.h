#pragma once

#include <string>
#include <vector>

#include "source/source.h"

namespace duban {

// What the elements around a text say of it.
struct HtmlManner {
  bool furniture = false;
  bool preformatted = false;
  int heading = 0;
};

// Sets text into lines as a browser does: blanks in a row are one, none at the ends of a line.
class HtmlLines {
 public:
  explicit HtmlLines(std::size_t line_bytes) : line_bytes_(line_bytes) {}

  void text(const Traced& words, const HtmlManner& manner);
  void end_line();
  // The list number in front of what comes next, unless that brings one of its own.
  void number(std::string marker, Bytes said_by);
  void table(std::vector<SourceRow> rows, const HtmlManner& manner);
  void add(std::vector<SourceBlock> blocks);

  std::vector<SourceBlock> take();

 private:
  void words(const Traced& words, std::size_t from, std::size_t to, const HtmlManner& manner);
  void begin_line(std::string_view first_words, const HtmlManner& manner);

  std::size_t line_bytes_;
  SourceBlock line_;
  bool blank_ = false;  // a blank waits for the next word
  Bytes blank_bytes_;
  std::string marker_;
  Bytes marker_bytes_;
  std::vector<SourceBlock> blocks_;
};

}  // namespace duban
