#pragma once

#include <vector>

#include "source/table_grid.h"

struct GumboInternalNode;

namespace duban {

// A <table>'s own rows and cells, as the page has them.
struct HtmlTable {
  std::vector<const GumboInternalNode*> captions;
  std::vector<std::vector<const GumboInternalNode*>> rows;

  bool is_one_column() const;
};

HtmlTable html_table(const GumboInternalNode& table);

SpannedCell spanned_cell(const GumboInternalNode& cell, const std::vector<SourceBlock>& blocks);

}  // namespace duban
