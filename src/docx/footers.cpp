#include "docx/footers.h"

#include "docx/issuer.h"
#include "docx/looks.h"
#include "docx/styles.h"
#include "docx/xml.h"

namespace duban {

namespace {

constexpr int thick = 18;  // eighths of a point
constexpr int thin = 6;

std::string number_part(const char* align) {
  pugi::xml_document part;
  constexpr int one_in = gb::size_4 * 10;
  ParagraphLook look{.style = style_ids::footer,
                     .after = gb::bottom - letter_footer - gb::twips(7 + 5.5),
                     .align = align};
  (std::string_view(align) == "right" ? look.right : look.left) = one_in;
  const pugi::xml_node paragraph = add_paragraph(word_root(part, "w:ftr"), look);
  add_words(paragraph, "— ");
  const pugi::xml_node field = add_element(paragraph, "w:fldSimple", {{"w:instr", " PAGE "}});
  add_words(field, "1");
  add_words(paragraph, " —");
  return xml_bytes(part);
}

// Both rules are 170 mm long, in the middle of the page; the text is not.
void add_rules(pugi::xml_node parent, int above, int below) {
  constexpr int gap = 30;
  constexpr int margin = gb::twips(20);
  const BorderRule upper{above, 0, issuer_red};
  const BorderRule lower{below, 0, issuer_red};
  add_paragraph(parent, {.style = style_ids::plain,
                         .above = upper,
                         .below = lower,
                         .line = gap,
                         .left = margin - gb::left,
                         .right = margin - gb::right});
}

}  // namespace

std::string odd_footer_part() { return number_part("right"); }
std::string even_footer_part() { return number_part("left"); }

std::string empty_header_part() {
  pugi::xml_document part;
  add_paragraph(word_root(part, "w:hdr"), {.style = style_ids::plain, .line = 20});
  return xml_bytes(part);
}

std::string letter_header_part(const std::string& issuer) {
  pugi::xml_document part;
  const pugi::xml_node header = word_root(part, "w:hdr");
  add_issuer(header, issuer, 0, gb::twips(4));
  add_rules(header, thick, thin);
  return xml_bytes(part);
}

std::string letter_footer_part() {
  pugi::xml_document part;
  add_rules(word_root(part, "w:ftr"), thin, thick);
  return xml_bytes(part);
}

}  // namespace duban
