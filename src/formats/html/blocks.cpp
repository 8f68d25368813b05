#include "formats/html/blocks.h"

#include <fmt/format.h>

#include <algorithm>

#include "formats/charts.h"
#include "formats/html/escape.h"
#include "formats/html/runs.h"
#include "formats/html/table.h"
#include "formats/marked_text.h"

namespace duban {

constexpr std::size_t most_upright_columns = 7;

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

static std::string figure_of(const std::string& caption, const std::string& drawing) {
  const std::string told =
      caption.empty() ? "" : "<figcaption>" + escape_html(caption) + "</figcaption>\n";
  return "<figure>\n" + drawing + told + "</figure>\n";
}

static std::string html(const Table& table) { return html_table(table); }

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

static std::string html(const MarkedText& text) { return marked_html(text); }

std::string html_of(const Block& block) {
  return std::visit([](const auto& b) { return html(b); }, block);
}

bool is_wide(const Block& block) {
  const auto* const table = std::get_if<Table>(&block);
  return std::holds_alternative<Gantt>(block) ||
         (table && table->columns.size() > most_upright_columns);
}

}  // namespace duban
