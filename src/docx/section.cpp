#include "docx/section.h"

#include "docx/footers.h"
#include "docx/looks.h"
#include "docx/measures.h"
#include "docx/styles.h"
#include "docx/xml.h"

namespace duban {

namespace {

struct Margins {
  int top, right, bottom, left;
};

constexpr Margins upright = {gb::top, gb::right, gb::bottom, gb::left};
// The sheet turned: the head of a table lies at the binding.
constexpr int edge = gb::twips(12);
constexpr Margins narrow = {edge, edge, edge, edge};
constexpr Margins turned = {gb::left, gb::top, gb::right, gb::bottom};

void add_reference(pugi::xml_node section, const char* element, const char* type, const char* id) {
  add_element(section, element, {{"w:type", type}, {"r:id", id}});
}

void add_references(pugi::xml_node section, const SectionLook& look) {
  if (look.letter) {
    add_reference(section, "w:headerReference", "even", "rIdHeader");
    add_reference(section, "w:headerReference", "default", "rIdHeader");
    add_reference(section, "w:headerReference", "first", "rIdLetterHeader");
  }
  add_reference(section, "w:footerReference", "even", "rIdFooterEven");
  add_reference(section, "w:footerReference", "default", "rIdFooterOdd");
  if (look.letter) add_reference(section, "w:footerReference", "first", "rIdLetterFooter");
}

}  // namespace

int width_of(const SectionLook& look) {
  if (look.wide) return gb::text_height;
  return look.compact ? gb::page_width - 2 * edge : gb::text_width;
}

void add_section(pugi::xml_node parent, const SectionLook& look) {
  const pugi::xml_node section = add_element(parent, "w:sectPr");
  add_references(section, look);
  const std::string width = std::to_string(look.wide ? gb::page_height : gb::page_width);
  const std::string height = std::to_string(look.wide ? gb::page_width : gb::page_height);
  pugi::xml_node size = add_element(section, "w:pgSz", {{"w:w", width}, {"w:h", height}});
  if (look.wide) size.append_attribute("w:orient") = "landscape";
  const Margins& margins = look.wide ? turned : look.compact ? narrow : upright;
  add_element(
      section, "w:pgMar",
      {{"w:top", std::to_string(margins.top)},
       {"w:right", std::to_string(margins.right)},
       {"w:bottom", std::to_string(margins.bottom)},
       {"w:left", std::to_string(margins.left)},
       {"w:header", std::to_string(letter_header)},
       {"w:footer", std::to_string(look.wide || look.compact ? wide_footer : letter_footer)},
       {"w:gutter", "0"}});
  if (look.letter) add_element(section, "w:titlePg");
  add_element(section, "w:docGrid",
              {{"w:type", "linesAndChars"},
               {"w:linePitch", std::to_string(gb::line)},
               {"w:charSpace", std::to_string(gb::character_space)}});
}

void end_section(pugi::xml_node body, const SectionLook& look) {
  const pugi::xml_node last = add_paragraph(body, {.style = style_ids::plain, .line = 20});
  add_section(last.child("w:pPr"), look);
}

}  // namespace duban
