#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "source/html/tree.h"

namespace duban {

// What has to be known of a page as a whole before its parts can be judged.
class HtmlPage {
 public:
  explicit HtmlPage(std::string_view text);

  const GumboInternalNode& root() const { return tree_.root(); }
  // A menu, a footer: it looks like one and holds no paragraphs of prose.
  bool is_furniture(const GumboInternalNode& element) const;
  bool holds_table(const GumboInternalNode& table) const { return outer_tables_.contains(&table); }

 private:
  void survey();

  std::string_view text_;
  HtmlTree tree_;
  std::vector<std::size_t> full_stops_;  // offsets of 。
  std::vector<std::size_t> headings_;    // of h1 to h3
  std::unordered_set<const GumboInternalNode*> outer_tables_;
};

}  // namespace duban
