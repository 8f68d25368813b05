#include "source/html/table.h"

#include "source/html/element.h"

#include <gumbo.h>

#include <algorithm>

namespace duban {

namespace {

template <class Visit>
void each_element(const GumboNode& parent, Visit&& visit) {
  const GumboVector& all = parent.v.element.children;
  for (unsigned i = 0; i < all.length; ++i) {
    const auto& child = *static_cast<const GumboNode*>(all.data[i]);
    if (child.type == GUMBO_NODE_ELEMENT && role_of(child) != HtmlRole::nothing)
      visit(child, child.v.element.tag);
  }
}

void add_row(const GumboNode& row, HtmlTable& table) {
  std::vector<const GumboNode*> cells;
  each_element(row, [&](const GumboNode& cell, GumboTag tag) {
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) cells.push_back(&cell);
  });
  if (!cells.empty()) table.rows.push_back(std::move(cells));
}

std::size_t span(const GumboNode& cell, const char* name) {
  return static_cast<std::size_t>(std::clamp(number_in(cell, name, 1), 1, 65534));
}

}  // namespace

bool HtmlTable::is_one_column() const {
  return std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.size() <= 1; });
}

HtmlTable html_table(const GumboInternalNode& node) {
  HtmlTable table;
  each_element(node, [&](const GumboNode& part, GumboTag tag) {
    if (tag == GUMBO_TAG_CAPTION) table.captions.push_back(&part);
    if (tag == GUMBO_TAG_TR) add_row(part, table);
    if (tag != GUMBO_TAG_TBODY && tag != GUMBO_TAG_THEAD && tag != GUMBO_TAG_TFOOT) return;
    each_element(part, [&](const GumboNode& row, GumboTag inner) {
      if (inner == GUMBO_TAG_TR) add_row(row, table);
    });
  });
  return table;
}

SpannedCell spanned_cell(const GumboInternalNode& cell, const std::vector<SourceBlock>& blocks) {
  SpannedCell spanned;
  spanned.columns = span(cell, "colspan");
  spanned.rows = span(cell, "rowspan");
  for (const SourceBlock& block : blocks) spanned.lines.push_back(block.line);
  return spanned;
}

}  // namespace duban
