#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace duban {

// What a reader of one kind makes of a file.
struct Drawn {
  std::vector<SourceBlock> blocks;
  std::string content;  // of docx and PDF: the text that the addresses count in; else ""
};

// Counts what a document costs in lines, cells and bytes.  Throws Refusal beyond the limits.
class Costs {
 public:
  explicit Costs(const SourceLimits& limits) : limits_(limits) {}
  void line(std::size_t bytes);
  void cells(std::size_t count);

 private:
  const SourceLimits& limits_;
  std::size_t lines_ = 0;
  std::size_t bytes_ = 0;
};

// Writes down text of a format that has no bytes to point at, and points at that.
class Drawing {
 public:
  // One line of the content, without line breaks of its own.
  Traced line(std::string_view text);
  // A line that is made of parts, as the lines of a cell: parts, then one end_line.
  Traced part(std::string_view text);
  void end_line() { content_.push_back('\n'); }
  std::string take() { return std::move(content_); }

 private:
  std::string content_;
};

}  // namespace duban
