#include "source/html/page.h"

#include "source/html/element.h"

#include <gumbo.h>

#include <algorithm>

namespace duban {

namespace {

constexpr std::ptrdiff_t prose = 5;  // full stops of a text; menus and footers have fewer

std::ptrdiff_t count_between(const std::vector<std::size_t>& places, std::size_t from,
                             std::size_t to) {
  return std::lower_bound(places.begin(), places.end(), to) -
         std::lower_bound(places.begin(), places.end(), from);
}

}  // namespace

HtmlPage::HtmlPage(std::string_view text) : text_(text), tree_(text) {
  for (std::size_t at = text.find("。"); at != text.npos; at = text.find("。", at + 1))
    full_stops_.push_back(at);
  survey();
}

// One walk over all elements: deep pages must not be walked again at each level.
void HtmlPage::survey() {
  struct Visit {
    const GumboNode* node;
    const GumboNode* table;  // around it
  };
  std::vector<Visit> open = {{&tree_.root(), nullptr}};
  while (!open.empty()) {
    const auto [node, table] = open.back();
    open.pop_back();
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
    const GumboElement& element = node->v.element;
    const bool is_table = element.tag == GUMBO_TAG_TABLE;
    if (is_table && table) outer_tables_.insert(table);
    const int level = heading_level(*node);
    if (level >= 1 && level <= 3) headings_.push_back(element.start_pos.offset);
    for (unsigned i = 0; i < element.children.length; ++i)
      open.push_back(
          {static_cast<const GumboNode*>(element.children.data[i]), is_table ? node : table});
  }
  std::sort(headings_.begin(), headings_.end());
}

bool HtmlPage::is_furniture(const GumboInternalNode& element) const {
  if (!looks_like_furniture(element)) return false;
  const std::size_t from = element.v.element.start_pos.offset;
  const std::size_t end = element.v.element.end_pos.offset;
  const std::size_t to = end > from ? end : text_.size();
  const bool may_hold_title =
      element.v.element.tag != GUMBO_TAG_NAV && element.v.element.tag != GUMBO_TAG_FOOTER;
  if (may_hold_title && count_between(full_stops_, to, text_.size()) > 0 &&
      count_between(headings_, from, to) > 0 && headings_.size() == 1)
    return false;  // the page's only heading is the document's
  return count_between(full_stops_, from, to) < prose;
}

}  // namespace duban
