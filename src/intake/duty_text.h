#pragma once

#include <vector>

#include "intake/item_text.h"
#include "sentence/owners/owners.h"

namespace duban {

// A task's words in one text, so that what is said once holds for all of it: heading, body, and
// what labels tell of its aims and measures, a line break between them.
struct DutyText {
  Traced text;
  std::vector<At> duties;  // where its measures stand: body and 整改措施
  std::vector<OwnerMark> marks;
  std::string running;  // the text with its owners' marks blanked out, byte for byte
};

DutyText duty_text(const ItemText& item, bool first_leads);
// Of a paragraph that stands under no item.
DutyText duty_text(const Traced& paragraph, bool first_leads);

}  // namespace duban
