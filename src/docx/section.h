#pragma once

#include <pugixml.hpp>

namespace duban {

// Pages of one kind, from the last section's end to here.
struct SectionLook {
  bool wide = false;     // on its side
  bool letter = false;   // its first page has the rules of 信函格式 and no number
  bool compact = false;  // upright with narrow margins, for a form on one page
};

// Twips of a line of such pages.
int width_of(const SectionLook& look);

// <w:sectPr> as the last child: of a paragraph's properties, or of the body for the last section.
void add_section(pugi::xml_node parent, const SectionLook& look);

// Ends the section here, where more pages follow.
void end_section(pugi::xml_node body, const SectionLook& look);

}  // namespace duban
