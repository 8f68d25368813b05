#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/problem.h"
#include "source/traced.h"

namespace duban {

enum class SourceKind { text, html, docx, xlsx, pdf };

// A cell of a table: its lines, from top to bottom.
struct SourceCell {
  std::vector<Traced> lines;
  bool from_above = false;  // part of a merged cell that began in a row above; its lines repeat it
  bool from_left = false;   // the same, in a column before it
};
using SourceRow = std::vector<SourceCell>;

// A line of text or a whole table, in reading order.
struct SourceBlock {
  enum class Kind { line, table };
  Kind kind = Kind::line;
  Traced line;                  // as the file has it, neither trimmed nor cleaned
  std::vector<SourceRow> rows;  // of a table, each as wide as the widest
  bool furniture = false;  // the format says that it is none of the document: nav, header, footer
  int heading = 0;         // 1-9 where the format says that it is a heading; else 0
  int page = 0;            // of a PDF, from 1
};

// An official document as a file, taken apart into lines and tables.
struct SourceText {
  SourceKind kind = SourceKind::text;
  std::string file;     // as named by the person; "-" for standard input
  std::string sha256;   // of the file's bytes
  std::string content;  // what all addresses count in: the file's bytes; of a docx, xlsx or PDF,
                        // which have no such bytes, the text drawn from it, one line a line
  std::vector<SourceBlock> blocks;
  std::vector<std::int64_t> line_starts;  // in content; empty = not yet counted, line_of counts
};

// What one document may cost; beyond it is an error that says so.
struct SourceLimits {
  std::size_t file_bytes = 64u << 20;       // of the file
  std::size_t unpacked_bytes = 128u << 20;  // of one part of a docx; of a PDF's text
  std::size_t nesting = 512;                // of HTML elements
  std::size_t line_bytes = 16u << 20;
  std::size_t blocks = 1u << 20;  // lines and cells, as merged cells repeat them
};

// The kind by the bytes, never by the name.
SourceKind kind_of(std::string_view bytes);

// Takes a file's bytes apart.  Problems (in Chinese), errors: unreadable-encoding, unreadable-file
// (another format, truncated, damaged, encrypted), too-large, no-text (a scanned PDF, an empty
// file); advice: damaged-text.  Throws Error only where a program that reads PDFs cannot be run.
Result<SourceText> read_source(std::string bytes, const std::string& file,
                               const SourceLimits& limits = {});

// The line, from 1, of a place in the source's content.
int line_of(const SourceText& source, std::int64_t offset);

}  // namespace duban
