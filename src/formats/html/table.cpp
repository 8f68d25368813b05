#include "formats/html/table.h"

#include <fmt/format.h>

#include "base/on_all_cores.h"
#include "formats/html/escape.h"
#include "formats/html/runs.h"
#include "formats/look.h"

namespace duban {

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
                        html_cell({{Text{column.title}}}));
  return html + "</tr></thead>\n";
}

static std::string body_row(const Table& table, std::size_t row) {
  const std::vector<Cell>& cells = table.rows[row];
  const std::string anchor = row < table.anchors.size() ? table.anchors[row] : "";
  std::string html = anchor.empty() ? "<tr>" : "<tr id=\"" + escape_html(anchor) + "\">";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    html += table.columns[i].number ? "<td class=\"num\"" : "<td";
    if (i < cells.size() && cells[i].indent > 0)
      html += fmt::format(" style=\"padding-left:calc(7px + {}em)\"", cells[i].indent);
    html += ">";
    if (i < cells.size()) html += html_cell(cells[i]);
    html += "</td>";
  }
  return html + "</tr>\n";
}

std::string html_table(const Table& table) {
  if (table.columns.empty()) return "";
  std::string html = "<table>\n";
  if (!table.caption.empty()) html += "<caption>" + escape_html(table.caption) + "</caption>\n";
  html += widths(table) + head(table) + "<tbody>\n";
  html += write_on_all_cores(
      table.rows.size(), [&](std::size_t row, std::string& text) { text += body_row(table, row); });
  if (table.rows.empty())
    html += fmt::format("<tr><td colspan=\"{}\">无</td></tr>\n", table.columns.size());
  return html + "</tbody>\n</table>\n";
}

}  // namespace duban
