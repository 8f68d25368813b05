#include "source/html/html.h"

#include "source/html/element.h"
#include "source/html/guard.h"
#include "source/html/lines.h"
#include "source/html/list.h"
#include "source/html/page.h"
#include "source/html/table.h"
#include "source/html/text.h"
#include "source/refusal.h"
#include "source/table_grid.h"

#include <gumbo.h>

#include <algorithm>

namespace duban {

namespace {

class HtmlReader {
 public:
  HtmlReader(const DecodedText& decoded, const SourceLimits& limits)
      : decoded_(decoded),
        limits_(limits),
        costs_(limits),
        page_(decoded.text()),
        lines_(limits.line_bytes) {}

  std::vector<SourceBlock> blocks() {
    read(page_.root(), {});
    std::vector<SourceBlock> all = lines_.take();
    for (const SourceBlock& block : all) costs_.line(block.line.size());
    return all;
  }

 private:
  // Needs: never deeper than the tree, which is bounded.
  void read(const GumboNode& node, const HtmlManner& manner) {
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
        node.type == GUMBO_NODE_CDATA)
      return lines_.text(said_text(decoded_, node), manner);
    if (node.type != GUMBO_NODE_ELEMENT) return;
    if (++depth_ > limits_.nesting + 64)
      throw Refusal("too-large", "网页元素嵌套过深，不像公文；请另存为docx或txt");
    element(node, manner);
    --depth_;
  }

  void children(const GumboNode& node, const HtmlManner& manner) {
    const GumboVector& all = node.v.element.children;
    for (unsigned i = 0; i < all.length; ++i)
      read(*static_cast<const GumboNode*>(all.data[i]), manner);
  }

  void element(const GumboNode& node, HtmlManner manner) {
    const HtmlRole role = role_of(node);
    if (role == HtmlRole::nothing) return;
    if (role == HtmlRole::line_break) return lines_.end_line();
    manner.furniture = manner.furniture || page_.is_furniture(node);
    manner.preformatted = manner.preformatted || role == HtmlRole::preformatted;
    if (role == HtmlRole::heading) manner.heading = heading_level(node);
    if (role == HtmlRole::inline_text || role == HtmlRole::control) return children(node, manner);
    lines_.end_line();
    if (role == HtmlRole::table) {
      table(node, manner);
    } else if (role == HtmlRole::ordered_list) {
      ordered_list(node, manner);
    } else {
      children(node, manner);
    }
    lines_.end_line();
  }

  void ordered_list(const GumboNode& list, const HtmlManner& manner) {
    lists_.push_back(ListNumbers(list));
    const GumboVector& all = list.v.element.children;
    for (unsigned i = 0; i < all.length; ++i) {
      const auto& child = *static_cast<const GumboNode*>(all.data[i]);
      if (child.type == GUMBO_NODE_ELEMENT && role_of(child) == HtmlRole::item)
        number(child, lists_.back().next(child));
      read(child, manner);
    }
    lists_.pop_back();
    lines_.number("", {});
  }

  void number(const GumboNode& item, std::string marker) {
    const GumboElement& element = item.v.element;
    const std::size_t from = element.start_pos.offset;
    const std::size_t to = from + element.original_tag.length;
    if (to > decoded_.text().size()) return;
    lines_.end_line();
    lines_.number(std::move(marker), decoded_.bytes(from, to));
  }

  void table(const GumboNode& node, const HtmlManner& manner) {
    const HtmlTable table = html_table(node);
    for (const GumboNode* caption : table.captions) read(*caption, manner);
    if (page_.holds_table(node) || table.is_one_column()) return unfold(table, manner);
    std::vector<std::vector<SpannedCell>> rows;
    std::vector<SourceBlock> unfolded;
    bool layout = false;
    for (const auto& row : table.rows) {
      std::vector<SpannedCell> cells;
      for (const GumboNode* cell : row) {
        std::vector<SourceBlock> inside = cell_blocks(*cell, manner);
        layout = layout || (table.rows.size() <= layout_rows && holds_document(inside));
        cells.push_back(spanned_cell(*cell, inside));
        std::move(inside.begin(), inside.end(), std::back_inserter(unfolded));
      }
      rows.push_back(std::move(cells));
    }
    if (layout) return lines_.add(std::move(unfolded));
    lines_.table(grid_of(std::move(rows), costs_), manner);
  }

  // Tables that only put things side by side.
  void unfold(const HtmlTable& table, const HtmlManner& manner) {
    for (const auto& row : table.rows)
      for (const GumboNode* cell : row) read(*cell, manner);
  }

  std::vector<SourceBlock> cell_blocks(const GumboNode& cell, const HtmlManner& manner) {
    HtmlLines outside(limits_.line_bytes);
    std::swap(lines_, outside);
    children(cell, manner);
    std::swap(lines_, outside);
    return outside.take();
  }

  const DecodedText& decoded_;
  const SourceLimits& limits_;
  Costs costs_;
  HtmlPage page_;
  HtmlLines lines_;
  std::vector<ListNumbers> lists_;
  std::size_t depth_ = 0;
};

}  // namespace

Drawn read_html(const DecodedText& decoded, const SourceLimits& limits) {
  guard_html(decoded.text(), limits);
  return {HtmlReader(decoded, limits).blocks(), ""};
}

}  // namespace duban
