#include "outline/clean.h"

#include <algorithm>
#include <utility>

#include "outline/aligned.h"
#include "outline/cell_table.h"
#include "outline/furniture.h"
#include "outline/gloss.h"
#include "outline/mend.h"
#include "outline/page_line.h"
#include "outline/row_table.h"
#include "outline/tidy.h"
#include "wording/script.h"

namespace duban {

namespace {

constexpr std::size_t glossed_from = 3;  // glosses with tone marks

template <class Visit>
void each_line(const SourceText& source, Visit visit) {
  for (const SourceBlock& block : source.blocks) {
    visit(block.line);
    for (const SourceRow& row : block.rows)
      for (const SourceCell& cell : row)
        for (const Traced& line : cell.lines) visit(line);
  }
}

// What has to be known of the whole document before a line of it can be cleaned.
struct LineCleaner {
  Script script = Script::simplified;
  bool glossed = false;

  explicit LineCleaner(const SourceText& source) {
    ScriptJudge judge;
    std::size_t glosses = 0;
    each_line(source, [&](const Traced& line) {
      judge.add(line.text());
      if (glosses < glossed_from) glosses += count_glosses(line.text());
    });
    script = judge.script();
    glossed = glosses >= glossed_from;
  }

  Traced clean(const Traced& line) const {
    const Traced plain = tidied(without_glosses(line, glossed));
    if (script == Script::simplified) return plain;
    Traced simple;
    for (const ConvertedStretch& part : to_mainland(plain.text(), script))
      if (part.text.size() == part.to - part.from)
        simple.append_instead(part.text, plain, part.from, part.to);
      else
        simple.append(part.text, plain.bytes(part.from, part.to));
    return simple;
  }
};

// Columns of the blanks before the text, and of the text.
void measure(PageLine& page_line, const std::string& text) {
  constexpr int tab = 4;
  int columns = 0;
  bool begun = false;
  for (const TextPoint& point : text_points(text)) {
    const int wide = point.point == U'\t'                            ? tab
                     : is_wide(point.point) || point.point == 0x3000 ? 2
                                                                     : 1;
    columns += wide;
    if (is_blank(point.point)) continue;
    if (!begun) page_line.indent = columns - wide;
    begun = true;
    page_line.width = columns - page_line.indent;
  }
}

void clean_cells(SourceBlock& table, const LineCleaner& cleaner) {
  for (SourceRow& row : table.rows)
    for (SourceCell& cell : row) {
      std::vector<Traced> lines;
      for (const Traced& line : cell.lines)
        if (Traced clean = cleaner.clean(line); !clean.empty()) lines.push_back(std::move(clean));
      cell.lines = std::move(lines);
    }
}

// Without the ## of a Markdown heading, whose level it keeps.
Traced marked_down(Traced line, SourceBlock& block) {
  constexpr std::size_t deepest = 6;
  const std::size_t level = line.text().find_first_not_of('#');
  if (level == 0 || level == std::string::npos || level > deepest || line.text()[level] != ' ')
    return line;
  block.heading = static_cast<int>(level);
  return line.part(level);
}

PageLines cleaned_lines(const SourceText& source, const LineCleaner& cleaner) {
  PageLines lines;
  lines.reserve(source.blocks.size());
  bool gap = true;
  AlignedColumns columns;
  for (const SourceBlock& block : source.blocks) {
    PageLine page_line;
    if (block.kind == SourceBlock::Kind::table) {
      page_line.block = block;
      clean_cells(page_line.block, cleaner);
    } else {
      page_line.block.furniture = block.furniture;
      page_line.block.heading = block.heading;
      page_line.block.page = block.page;
      measure(page_line, block.line.text());
      page_line.block.line = cleaner.clean(
          source.kind == SourceKind::text ? marked_down(columns.read(block.line), page_line.block)
                                          : block.line);
      if (page_line.block.line.empty()) {
        gap = true;
        columns.end();
        continue;
      }
    }
    page_line.after_gap = std::exchange(gap, false);
    lines.push_back(std::move(page_line));
  }
  return lines;
}

// A tab that parts no cells is a blank like others.
PageLines without_tabs(PageLines lines) {
  for (PageLine& line : lines) {
    if (line.block.line.text().find('\t') == std::string::npos) continue;
    const Traced tabbed = line.block.line;
    std::string blank = tabbed.text();
    std::replace(blank.begin(), blank.end(), '\t', ' ');
    Traced plain;
    plain.append_instead(blank, tabbed, 0, tabbed.size());
    line.block.line = tidied(plain);
  }
  return lines;
}

}  // namespace

std::vector<SourceBlock> clean_blocks(const SourceText& source) {
  // The other formats know their paragraphs and tables.
  const bool drawn = source.kind == SourceKind::text || source.kind == SourceKind::pdf;
  PageLines lines = cleaned_lines(source, LineCleaner(source));
  if (drawn) lines = with_cell_tables(with_row_tables(std::move(lines)));
  lines = without_tabs(std::move(lines));
  mark_furniture(lines, source.kind);
  if (drawn) lines = mended(std::move(lines));
  std::vector<SourceBlock> blocks;
  blocks.reserve(lines.size());
  for (PageLine& line : lines) blocks.push_back(std::move(line.block));
  return blocks;
}

}  // namespace duban
