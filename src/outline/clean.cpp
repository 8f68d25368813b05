#include "outline/clean.h"

#include <algorithm>
#include <utility>

#include "base/on_all_cores.h"
#include "outline/aligned.h"
#include "outline/furniture.h"
#include "outline/gloss.h"
#include "outline/mend.h"
#include "outline/page_line.h"
#include "outline/tables/cell_table.h"
#include "outline/tables/comma_columns.h"
#include "outline/tables/row_table.h"
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

// As the file has them, with their places on the page.
PageLines page_lines(const SourceText& source) {
  PageLines lines(source.blocks.size());
  AlignedColumns columns;
  CommaColumns commas;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    SourceBlock& block = lines[i].block;
    block = source.blocks[i];
    if (block.kind == SourceBlock::Kind::table) continue;
    measure(lines[i], block.line.text());
    if (lines[i].width == 0)
      columns.end();
    else if (source.kind == SourceKind::text)
      block.line = marked_down(columns.read(commas.read(block.line)), block);
  }
  return lines;
}

// Each line by itself, so on all cores where there are many.
void clean_lines(PageLines& lines, const LineCleaner& cleaner) {
  constexpr std::size_t lines_a_thread = 500;
  const std::size_t workers = std::min(count_cores(), lines.size() / lines_a_thread + 1);
  on_all_cores(lines.size(), workers, [&](std::size_t, std::size_t i) {
    SourceBlock& block = lines[i].block;
    if (block.kind == SourceBlock::Kind::table)
      clean_cells(block, cleaner);
    else
      block.line = cleaner.clean(block.line);
  });
}

// Empty lines are gone, but where one stood is a gap.
PageLines without_empty(PageLines lines) {
  PageLines kept;
  kept.reserve(lines.size());
  bool gap = true;
  for (PageLine& line : lines) {
    const bool is_line = line.block.kind == SourceBlock::Kind::line;
    if (is_line && line.block.line.empty()) {
      gap = true;
      continue;
    }
    line.after_gap = std::exchange(gap, false);
    kept.push_back(std::move(line));
  }
  return kept;
}

PageLines cleaned_lines(const SourceText& source, const LineCleaner& cleaner) {
  PageLines lines = page_lines(source);
  clean_lines(lines, cleaner);
  return without_empty(std::move(lines));
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
