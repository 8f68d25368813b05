#pragma once

#include <string>
#include <vector>

#include "source/office_xml.h"

namespace duban {

// The text of a paragraph with its revisions accepted.
struct DocxParagraph {
  std::vector<std::string> lines = {""};  // its line breaks are w:br
  std::vector<pugi::xml_node> boxes;      // text boxes that hang on it: their w:txbxContent
  std::string style;
  bool goes_on = false;  // its end is deleted: the next paragraph belongs to it

  bool empty() const { return lines.size() == 1 && lines[0].empty(); }
};

DocxParagraph read_paragraph(const pugi::xml_node& paragraph);

}  // namespace duban
