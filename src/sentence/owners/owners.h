#pragma once

#include <string_view>
#include <vector>

#include "sentence/owners/owner.h"

namespace duban {

// The marks in a task's text, in order.  Never the mere subject of a sentence.  `first_leads`: the
// document says that the first one listed leads (排在第一位的为牵头单位).
std::vector<OwnerMark> find_owners(std::string_view text, bool first_leads = false);

// The names in a slot that holds nothing else, a 责任单位 line or a column: 无 and — are nobody;
// "A、B按职责分工负责" drops its ending; "A牵头，B配合" in it is heeded.  `leads`: the slot is the
// lead's.
OwnerMark read_owner_slot(std::string_view text, bool leads);

// Whether the document says 排在第一位的为牵头单位, or 责任单位第一个为牵头单位.
bool says_first_leads(std::string_view text);

}  // namespace duban
