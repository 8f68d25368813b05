#include "formats/markdown.h"

#include <algorithm>
#include <array>

#include "formats/around.h"
#include "formats/chart_tables.h"
#include "formats/markdown_escape.h"
#include "formats/marked_text.h"

namespace duban {

// A run of people's words that opens a line.
static std::string line_of(const std::string& words, bool bold = false) {
  return markdown_line({Text{words, bold, Tint::none}});
}

static std::string markdown(const Heading& heading) {
  static constexpr std::array<const char*, 3> marks = {"## ", "### ", "#### "};
  return marks.at(static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1)) +
         escape_markdown(heading.words) + "\n";
}

static std::string markdown(const Paragraph& paragraph) {
  return markdown_line(paragraph.runs) + "\n";
}

static std::string markdown(const Listing& listing) {
  std::string text;
  for (std::size_t i = 0; i < listing.items.size(); ++i)
    text += (listing.numbered ? std::to_string(i + 1) + ". " : "- ") +
            markdown_line(listing.items[i].runs) + "\n";
  return text;
}

static std::string cell_words(const Cell& cell) {
  std::string words;
  for (int i = 0; i < cell.indent; ++i) words += "　";
  return words + markdown_runs(cell.runs);
}

static std::string table_line(const Table& table, const std::vector<Cell>& cells) {
  std::string line = "|";
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    line += " " + (i < cells.size() ? cell_words(cells[i]) : "") + " |";
  return line + "\n";
}

static std::string head_of(const Table& table) {
  std::vector<Cell> titles;
  std::string rule = "|";
  for (const auto& column : table.columns) {
    titles.push_back({{Text{column.title}}});
    rule += column.number ? " ---: |" : " --- |";
  }
  return table_line(table, titles) + rule + "\n";
}

static std::string markdown(const Table& table) {
  std::string text = table.caption.empty() ? "" : line_of(table.caption, true) + "\n";
  if (table.columns.empty()) return text;
  if (!text.empty()) text += "\n";
  text += head_of(table);
  if (table.rows.empty()) text += table_line(table, {Cell{{Text{"无"}}}});
  for (const auto& row : table.rows) text += table_line(table, row);
  return text;
}

static std::string markdown(const StackedBars& chart) { return markdown(as_table(chart)); }
static std::string markdown(const Columns& chart) { return markdown(as_table(chart)); }
static std::string markdown(const Gantt& chart) { return markdown(as_table(chart)); }

static std::string markdown(const MarkedText& marked) {
  std::string text = marked.caption.empty() ? "" : line_of(marked.caption, true) + "\n\n";
  if (const std::string legend = legend_in_words(marked); !legend.empty())
    text += line_of(legend) + "\n";
  if (marked.passages.empty()) text += "\n无\n";
  for (const MarkedText::Passage& passage : marked.passages) {
    const std::string lead = passage.label.empty() ? "" : passage.label + "　";
    text += "\n" + line_of(lead + words_of(marked, passage)) + "\n";
  }
  return text;
}

std::string to_markdown(const Document& document) {
  const AroundText around = around_text(document.official);
  std::string text;
  if (document.official && !document.official->issuer.empty())
    text += line_of(document.official->issuer, true) + "\n\n";
  if (!document.mark.empty()) text += line_of(document.mark, true) + "\n\n";
  text += "# " + escape_markdown(document.title) + "\n";
  if (!around.head.empty()) text += "\n" + line_of(around.head) + "\n";
  if (!document.subtitle.empty()) text += "\n" + line_of(document.subtitle) + "\n";
  if (!document.facts.empty()) text += "\n";
  for (const auto& [name, value] : document.facts)
    text += "- " + line_of(name + "：" + value) + "\n";
  if (!around.addressee.empty()) text += "\n" + line_of(around.addressee) + "\n";
  const auto say = [&](const std::vector<std::string>& lines) {
    for (const std::string& line : lines) text += "\n" + line_of(line) + "\n";
  };
  each_part(
      document,
      [&](const Block& block) {
        text += "\n" + std::visit([](const auto& b) { return markdown(b); }, block);
      },
      [&] { say(lines_below(around)); });
  say(around.foot);
  return text;
}

}  // namespace duban
