#include "docx/body.h"

#include "docx/blocks.h"

#include <algorithm>

namespace duban {

namespace {

// Headings and words that lead to something wide lie on its pages, as do words behind it.
bool leads_to_wide(const std::vector<Block>& blocks, std::size_t at) {
  constexpr std::size_t far = 8;
  const std::size_t last = std::min(blocks.size() - 1, at + far);
  while (at < last && std::holds_alternative<Heading>(blocks[at])) ++at;
  while (at < last && std::holds_alternative<Paragraph>(blocks[at])) ++at;
  return wants_wide(blocks[at]);
}

bool lies(const std::vector<Block>& blocks, std::size_t at, bool before) {
  if (at == 0) return false;  // the title's page stands
  return std::holds_alternative<Paragraph>(blocks[at]) ? before : leads_to_wide(blocks, at);
}

}  // namespace

SectionLook add_blocks(WordFlow& flow, const Document& document) {
  const auto& official = document.official;
  SectionLook look{false, official && official->layout == Official::Layout::letter};
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (const bool wide = lies(document.blocks, i, look.wide); wide != look.wide) {
      end_section(flow.body, look);
      look = {wide, false};
      flow.width = width_of(look);
    }
    add_block(flow, document.blocks[i]);
  }
  if (look.wide && official) {
    end_section(flow.body, look);
    look = {};
  }
  return look;
}

}  // namespace duban
