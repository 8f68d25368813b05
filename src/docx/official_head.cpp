#include "docx/official_head.h"

#include "base/text.h"
#include "docx/issuer.h"
#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/title_lines.h"
#include "docx/xml.h"

namespace duban {

namespace {

constexpr RunLook black_letter = {.face = &typefaces::first};

void add_right_stop(pugi::xml_node paragraph, int at) {
  pugi::xml_node look = paragraph.child("w:pPr");
  const pugi::xml_node tabs = look.insert_child_before("w:tabs", look.child("w:spacing"));
  add_element(tabs, "w:tab", {{"w:val", "right"}, {"w:pos", std::to_string(at)}});
}

// Clauses 7.2.5 and 7.2.6: on one line the number one character in and, as far from the right, who
// signs the paper off, the name in 楷体.  An indent would shorten the red line below.
void add_number_and_signer(pugi::xml_node line, const Official& official) {
  add_right_stop(line, gb::text_width - gb::size_3 * 10);
  add_words(line, "　" + official.number);
  add_element(add_element(line, "w:r"), "w:tab");
  add_words(line, "签发人：");
  const std::string blank = "　　　";  // to be signed by hand
  add_words(line, official.signer.empty() ? blank : official.signer, {.face = &typefaces::second});
}

// 版头 of the common layout: the issuer 35 mm below the text's upper edge, the number two lines
// below it, 4 mm under that the red line.
void add_paper_head(pugi::xml_node body, const Official& official) {
  const pugi::xml_node first = add_paragraph(body, {.style = style_ids::plain, .align = "left"});
  add_words(first, official.urgency, black_letter);
  if (!official.issuer.empty()) add_issuer(body, official.issuer, gb::twips(35) - gb::line, 0);
  const BorderRule red{.eighths = 16, .space = 6, .colour = issuer_red};
  ParagraphLook look{.style = style_ids::plain, .below = red, .before = 2 * gb::line};
  look.align = official.upward ? "left" : "center";
  const pugi::xml_node line = add_paragraph(body, look);
  if (official.upward)
    add_number_and_signer(line, official);
  else
    add_words(line, official.number);
}

// Of a letter the issuer and the first rule are the first page's header; under them stand urgency
// left and number right on one line, 7/8 of a character below.
void add_letter_head(pugi::xml_node body, const Official& official) {
  const pugi::xml_node line =
      add_paragraph(body, {.style = style_ids::plain, .before = 280, .align = "left"});
  add_right_stop(line, gb::text_width);
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

// A draft that another office will issue has no head yet.
bool has_head(const std::optional<Official>& official) {
  return official && !(official->issuer.empty() && official->number.empty());
}

// Adds what stands above the title and says how far below it the title stands.
int add_above_title(pugi::xml_node body, const Document& document) {
  if (has_head(document.official)) {
    document.official->layout == Official::Layout::letter
        ? add_letter_head(body, *document.official)
        : add_paper_head(body, *document.official);
    return 2 * gb::line;
  }
  if (document.mark.empty()) return 0;
  add_words(add_paragraph(body, {.style = style_ids::plain, .align = "left"}), document.mark,
            black_letter);
  return gb::line;
}

}  // namespace

void add_head(pugi::xml_node body, const Document& document) {
  add_title(body, document, add_above_title(body, document));
  if (!document.subtitle.empty())
    for (const std::string& line : split(document.subtitle, "\n"))
      add_words(add_paragraph(body, {.style = style_ids::subtitle}), line);
  const auto& official = document.official;
  if (!official) add_paragraph(body, {.style = style_ids::plain, .line = 280});
  if (!official || official->addressee.empty()) return;
  add_words(add_paragraph(body, {.style = style_ids::plain, .before = gb::line, .align = "left"}),
            official->addressee + "：");
}

}  // namespace duban
