#include "docx/body.h"

#include "document/length.h"
#include "docx/blocks.h"
#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/official_foot.h"
#include "docx/styles.h"

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
  if (at == 0) return before;  // the title's page
  return std::holds_alternative<Paragraph>(blocks[at]) ? before : leads_to_wide(blocks, at);
}

// What is annexed has pages of its own: in an official paper 附件 in 黑体 at the upper left corner,
// its title in the middle of the third line (clause 7.3.7).
void begin_annex(WordFlow& flow, const Document& document, const Block& first, bool new_page) {
  const auto& official = document.official;
  const Heading* const heading = std::get_if<Heading>(&first);
  if (!official || official->attachments.size() != 1) {
    if (new_page)
      add_paragraph(flow.body, {.style = style_ids::plain, .new_page = true, .line = 20});
    return add_block(flow, first);
  }
  add_words(
      add_paragraph(
          flow.body,
          {.style = style_ids::plain, .keep_next = true, .new_page = new_page, .align = "left"}),
      "附件", {.face = &typefaces::first});
  add_words(add_paragraph(flow.body, {.style = style_ids::title, .before = gb::line}),
            official->attachments.front());
  if (!heading) add_block(flow, first);
}

}  // namespace

SectionLook first_look(const Document& document) {
  const auto& official = document.official;
  if (official) return {false, official->layout == Official::Layout::letter};
  if (document.compact) return {.compact = true};
  constexpr std::size_t most = 5 * gb::characters;  // a page would be left empty for more
  std::vector<Block> said;
  for (const Block& block : document.blocks) {
    const bool words =
        std::holds_alternative<Heading>(block) || std::holds_alternative<Paragraph>(block);
    if (!words) return {wants_wide(block) && length_of(said) <= most, false};
    said.push_back(block);
  }
  return {};
}

SectionLook add_blocks(WordFlow& flow, const Document& document) {
  const auto& official = document.official;
  const auto& blocks = document.blocks;
  SectionLook look = first_look(document);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool annex = i == document.annex;
    if (annex && official) add_signing(flow.body, *official);
    const bool wide = lies(blocks, i, look.wide);
    const bool turns = wide != look.wide;
    if (turns) {
      end_section(flow.body, look);
      look = {wide, false, document.compact};
      flow.width = width_of(look);
    }
    annex ? begin_annex(flow, document, blocks[i], !turns) : add_block(flow, blocks[i]);
  }
  if (official && look.wide) {
    end_section(flow.body, look);
    look = {};
    // LibreOffice takes a table that begins a section to the page before.
    add_paragraph(flow.body, {.style = style_ids::plain, .line = 20});
  }
  if (official && !document.annex) add_signing(flow.body, *official);
  return look;
}

}  // namespace duban
