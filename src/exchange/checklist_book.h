#pragma once

#include <string>

#include "checklist/checklist.h"
#include "document/workbook.h"

namespace duban {

// The checklist as a spreadsheet that inspectors fill and send back.  `event` is the id of the
// event that issued it; "" of a draft, which cannot be taken back.
Workbook checklist_book(const Checklist& list, const std::string& event);

}  // namespace duban
