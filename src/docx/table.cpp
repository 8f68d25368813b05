#include "docx/table.h"

#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/xml.h"
#include "formats/cells.h"
#include "formats/look.h"
#include "formats/words.h"

#include <algorithm>
#include <cctype>

namespace duban {

namespace {

constexpr int cell_padding = 80;  // twips, left and right
constexpr int most_unsplit = 12;  // lines of a row that is kept on one page
constexpr int character_width = gb::size_5 * 10;

bool joins(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '%'; }

// How wide the longest figure or Latin word is, which no line may part: 147, 100%, 13.14.
double longest_word(const std::string& words) {
  double longest = 0, word = 0;
  for (const char c : words) {
    word = joins(c) ? word + (c == '%' ? 1 : 0.5) : 0;
    longest = std::max(longest, word);
  }
  return longest;
}

// Twips that each column needs for that, but none more than its fair part of the line.
std::vector<double> needs_of(const Table& table, int width) {
  const double most = static_cast<double>(width) / static_cast<double>(table.columns.size());
  std::vector<double> needs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string& title = table.columns[i].title;
    double longest = std::max(longest_word(title), std::min(ems(title), 2.0));  // 序号
    for (const auto& cells : table.rows)
      if (i < cells.size()) longest = std::max(longest, longest_word(words_of(cells[i])));
    constexpr double slack = 1.1;  // letters are wider than figures
    needs.push_back(std::min(longest * slack * character_width + 2 * cell_padding, most));
  }
  return needs;
}

// The shares as twips, where each column has what it needs: those that would have less take it from
// the others.
std::vector<double> shared_out(const Table& table, int width) {
  const std::vector<double> needs = needs_of(table, width);
  std::vector<double> shares;
  for (const auto& column : table.columns) shares.push_back(std::max(drawable(column.share), 1e-6));
  std::vector<bool> fixed(shares.size(), false);
  for (bool changed = true; changed;) {
    changed = false;
    double room = width, sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) fixed[i] ? room -= needs[i] : sum += shares[i];
    for (std::size_t i = 0; i < shares.size(); ++i)
      if (!fixed[i] && shares[i] / sum * room < needs[i]) fixed[i] = changed = true;
    if (changed) continue;
    for (std::size_t i = 0; i < shares.size(); ++i)
      shares[i] = fixed[i] ? needs[i] : shares[i] / sum * room;
  }
  return shares;
}

// Whole twips that make up the width to the last one.
std::vector<int> widths_of(const Table& table, int width) {
  std::vector<int> widths;
  double before = 0;
  int used = 0;
  for (const double share : shared_out(table, width)) {
    before += share;
    widths.push_back(std::max(static_cast<int>(before + 0.5) - used, 1));
    used += widths.back();
  }
  return widths;
}

pugi::xml_node begin_table(pugi::xml_node body, const std::vector<int>& widths) {
  int sum = 0;
  for (const int width : widths) sum += width;
  const pugi::xml_node table = add_element(body, "w:tbl");
  const pugi::xml_node look = add_element(table, "w:tblPr");
  add_element(look, "w:tblW", {{"w:w", std::to_string(sum)}, {"w:type", "dxa"}});
  add_element(look, "w:tblInd", {{"w:w", "0"}, {"w:type", "dxa"}});
  const pugi::xml_node borders = add_element(look, "w:tblBorders");
  for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
    add_element(borders, side,
                {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "000000"}});
  add_element(look, "w:tblLayout", {{"w:type", "fixed"}});
  const pugi::xml_node margins = add_element(look, "w:tblCellMar");
  for (const auto& [side, width] : {std::pair{"w:top", 30},
                                    {"w:left", cell_padding},
                                    {"w:bottom", 30},
                                    {"w:right", cell_padding}})
    add_element(margins, side, {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
  const pugi::xml_node grid = add_element(table, "w:tblGrid");
  for (const int width : widths) add_element(grid, "w:gridCol", {{"w:w", std::to_string(width)}});
  return table;
}

pugi::xml_node begin_row(pugi::xml_node table, bool whole, bool head = false) {
  const pugi::xml_node row = add_element(table, "w:tr");
  if (!whole && !head) return row;
  const pugi::xml_node look = add_element(row, "w:trPr");
  if (whole) add_element(look, "w:cantSplit");
  if (head) add_element(look, "w:tblHeader");
  return row;
}

pugi::xml_node begin_cell(pugi::xml_node row, int width, const std::string& fill, int span = 1) {
  const pugi::xml_node cell = add_element(row, "w:tc");
  const pugi::xml_node look = add_element(cell, "w:tcPr");
  add_element(look, "w:tcW", {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
  if (span > 1) add_value(look, "w:gridSpan", std::to_string(span));
  if (!fill.empty())
    add_element(look, "w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", fill}});
  add_value(look, "w:vAlign", "center");
  return cell;
}

void add_head(pugi::xml_node table, const Table& of, const std::vector<int>& widths) {
  const pugi::xml_node row = begin_row(table, true, true);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const pugi::xml_node cell = begin_cell(row, widths[i], "EDEDED");
    add_words(add_paragraph(cell, {.style = style_ids::table_head}), of.columns[i].title);
  }
}

int lines_of(const Cell& cell, int width) {
  const double room = std::max(width - 2 * cell_padding, character_width);
  return 1 + static_cast<int>(ems(words_of(cell)) * character_width / room);
}

bool is_short(const std::vector<Cell>& cells, const std::vector<int>& widths) {
  int most = 0;
  for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i)
    most = std::max(most, lines_of(cells[i], widths[i]));
  return most <= most_unsplit;
}

Tint tint_of(const Cell& cell) {
  for (const Text& run : cell.runs)
    if (run.tint != Tint::none) return run.tint;
  return Tint::none;
}

void add_row(WordFlow& flow, pugi::xml_node table, const Table& of, std::size_t at,
             const std::vector<int>& widths) {
  const std::vector<Cell>& cells = of.rows[at];
  const pugi::xml_node row = begin_row(table, is_short(cells, widths));
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Cell given = i < cells.size() ? cells[i] : Cell{};
    ParagraphLook look{.style = style_ids::table};
    if (of.columns[i].number) look.align = "right";
    if (given.indent > 0) look.left = given.indent * character_width;
    const pugi::xml_node paragraph =
        add_paragraph(begin_cell(row, widths[i], fill_of(tint_of(given))), look);
    if (i == 0 && at < of.anchors.size()) add_bookmark(flow, paragraph, of.anchors[at]);
    add_runs(flow, paragraph, given.runs);
  }
}

void add_gap(pugi::xml_node body) { add_paragraph(body, {.style = style_ids::plain, .line = 200}); }

}  // namespace

void add_table(WordFlow& flow, const Table& table) {
  if (!table.caption.empty())
    add_words(add_paragraph(flow.body, {.style = style_ids::caption}), table.caption);
  if (table.columns.empty()) return;
  const std::vector<int> widths = widths_of(table, flow.width);
  const pugi::xml_node node = begin_table(flow.body, widths);
  add_head(node, table, widths);
  for (std::size_t row = 0; row < table.rows.size(); ++row) add_row(flow, node, table, row, widths);
  if (table.rows.empty()) {
    const pugi::xml_node none =
        begin_cell(begin_row(node, true), flow.width, "", static_cast<int>(widths.size()));
    add_words(add_paragraph(none, {.style = style_ids::table}), "无");
  }
  add_gap(flow.body);
}

void add_facts(WordFlow& flow, const std::vector<std::pair<std::string, std::string>>& facts) {
  if (facts.empty()) return;
  constexpr int name_width = 1900;
  const std::vector<int> widths = {name_width, flow.width - name_width};
  const pugi::xml_node table = begin_table(flow.body, widths);
  for (const auto& [name, value] : facts) {
    const pugi::xml_node row = begin_row(table, true);
    add_words(add_paragraph(begin_cell(row, widths[0], "EDEDED"), {.style = style_ids::table_head}),
              name);
    add_words(add_paragraph(begin_cell(row, widths[1], ""), {.style = style_ids::table}), value);
  }
  add_gap(flow.body);
}

}  // namespace duban
