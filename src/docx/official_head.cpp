#include "docx/official_head.h"

#include "docx/issuer.h"
#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/title_lines.h"
#include "docx/xml.h"

namespace duban {

namespace {

constexpr RunLook black_letter = {.face = &typefaces::first};

// 版头 of the common layout: the issuer 35 mm below the text's upper edge, the number two lines
// below it, 4 mm under that the red line.
void add_paper_head(pugi::xml_node body, const Official& official) {
  const pugi::xml_node first = add_paragraph(body, {.style = style_ids::plain, .align = "left"});
  add_words(first, official.urgency, black_letter);
  if (!official.issuer.empty()) add_issuer(body, official.issuer, gb::twips(35) - gb::line, 0);
  const BorderRule red{.eighths = 16, .space = 6, .colour = issuer_red};
  add_words(
      add_paragraph(
          body,
          {.style = style_ids::plain, .below = red, .before = 2 * gb::line, .align = "center"}),
      official.number);
}

// Of a letter the issuer and the first rule are the first page's header; under them stand urgency
// left and number right on one line, 7/8 of a character below.
void add_letter_head(pugi::xml_node body, const Official& official) {
  const pugi::xml_node line =
      add_paragraph(body, {.style = style_ids::plain, .before = 280, .align = "left"});
  pugi::xml_node look = line.child("w:pPr");
  const pugi::xml_node tabs = look.insert_child_before("w:tabs", look.child("w:spacing"));
  add_element(tabs, "w:tab", {{"w:val", "right"}, {"w:pos", std::to_string(gb::text_width)}});
  add_words(line, official.urgency, black_letter);
  add_element(add_element(line, "w:r"), "w:tab");
  add_words(line, official.number);
}

void add_title(pugi::xml_node body, const Document& document, int before) {
  const pugi::xml_node title = add_paragraph(body, {.style = style_ids::title, .before = before});
  const auto lines = title_lines(document.title);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) add_element(add_element(title, "w:r"), "w:br");
    add_words(title, lines[i]);
  }
}

}  // namespace

void add_head(pugi::xml_node body, const Document& document) {
  const auto& official = document.official;
  if (official && official->layout == Official::Layout::letter)
    add_letter_head(body, *official);
  else if (official)
    add_paper_head(body, *official);
  add_title(body, document, official ? 2 * gb::line : 0);
  const bool numbered = official && document.subtitle.starts_with(official->number);
  if (!document.subtitle.empty() && !numbered)
    add_words(add_paragraph(body, {.style = style_ids::subtitle}), document.subtitle);
  if (!official || official->addressee.empty()) {
    if (!official) add_paragraph(body, {.style = style_ids::plain, .line = 280});
    return;
  }
  add_words(add_paragraph(body, {.style = style_ids::plain, .before = gb::line, .align = "left"}),
            official->addressee + "：");
}

}  // namespace duban
