#include "formats/html_blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/charts.h"
#include "formats/html_escape.h"
#include "formats/look.h"
#include "formats/words.h"

namespace duban {

constexpr std::size_t most_upright_columns = 7;

static std::string html_run(const Text& run) {
  std::string html;
  if (run.tint != Tint::none)
    html = fmt::format("<span class=\"lamp lamp-{}\">{}</span>{}", look_of(run.tint),
                       lamp_words(run.tint), run.words.empty() ? "" : " ");
  html += escape_html(run.words);
  return run.bold ? "<b>" + html + "</b>" : html;
}

std::string html_runs(const std::vector<Text>& runs) {
  std::string html;
  for (const Text& run : runs) html += html_run(run);
  return html;
}

// <h1> is the title.
static std::string html(const Heading& heading) {
  return fmt::format("<h{0}>{1}</h{0}>\n", std::clamp(heading.level, 1, 3) + 1,
                     escape_html(heading.words));
}

static std::string html(const Paragraph& paragraph) {
  return "<p>" + html_runs(paragraph.runs) + "</p>\n";
}

static std::string html(const Listing& listing) {
  const char* const tag = listing.numbered ? "ol" : "ul";
  std::string items;
  for (const Paragraph& item : listing.items) items += "<li>" + html_runs(item.runs) + "</li>\n";
  return items.empty() ? "" : fmt::format("<{0}>\n{1}</{0}>\n", tag, items);
}

static std::string widths(const Table& table) {
  double sum = 0;
  for (const auto& column : table.columns) sum += drawable(column.share);
  std::string html = "<colgroup>";
  for (const auto& column : table.columns)
    html += fmt::format("<col style=\"width:{:.1f}%\"/>",
                        sum > 0 ? drawable(column.share) / sum * 100 : 100.0);
  return html + "</colgroup>\n";
}

static std::string head(const Table& table) {
  std::string html = "<thead><tr>";
  for (const auto& column : table.columns)
    html += fmt::format("<th scope=\"col\"{}>{}</th>", column.number ? " class=\"num\"" : "",
                        escape_html(column.title));
  return html + "</tr></thead>\n";
}

static std::string body_row(const Table& table, const std::vector<Cell>& cells) {
  std::string html = "<tr>";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    html += table.columns[i].number ? "<td class=\"num\">" : "<td>";
    if (i < cells.size()) html += html_runs(cells[i].runs);
    html += "</td>";
  }
  return html + "</tr>\n";
}

static std::string html(const Table& table) {
  if (table.columns.empty()) return "";
  std::string html = "<table>\n";
  if (!table.caption.empty()) html += "<caption>" + escape_html(table.caption) + "</caption>\n";
  html += widths(table) + head(table) + "<tbody>\n";
  for (const auto& row : table.rows) html += body_row(table, row);
  if (table.rows.empty())
    html += fmt::format("<tr><td colspan=\"{}\">无</td></tr>\n", table.columns.size());
  return html + "</tbody>\n</table>\n";
}

static std::string figure_of(const std::string& caption, const std::string& drawing) {
  const std::string told =
      caption.empty() ? "" : "<figcaption>" + escape_html(caption) + "</figcaption>\n";
  return "<figure>\n" + drawing + told + "</figure>\n";
}

static std::string html(const StackedBars& chart) {
  return figure_of(chart.caption, stacked_bars_svg(chart));
}

static std::string html(const Columns& chart) {
  return figure_of(chart.caption, columns_svg(chart));
}

static std::string html(const Gantt& chart) {
  const std::string caption =
      chart.caption.empty() ? "" : "<figcaption>" + escape_html(chart.caption) + "</figcaption>\n";
  const std::string drawings = chart.rows.empty() ? "<p>无</p>\n" : gantt_svgs(chart);
  return "<figure class=\"wall\">\n" + caption + drawings + "</figure>\n";
}

std::string html_of(const Block& block) {
  return std::visit([](const auto& b) { return html(b); }, block);
}

bool is_wide(const Block& block) {
  const auto* const table = std::get_if<Table>(&block);
  return std::holds_alternative<Gantt>(block) ||
         (table && table->columns.size() > most_upright_columns);
}

}  // namespace duban
