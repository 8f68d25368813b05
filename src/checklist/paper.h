#pragma once

#include "checklist/checklist.h"
#include "document/document.h"

namespace duban {

// 督察清单 as it goes out with the inspectors: the list, then a sheet an item (一事一表) with room
// for result, problem, score, two inspectors, day and the unit's confirmation.
Document checklist_paper(const Checklist& list);

// "1. … 2. …", "（听取汇报）查阅资料": cells of the sheet and of the spreadsheet alike.
std::string title_in_words(const CheckItem& item);
std::string points_in_words(const CheckItem& item);
std::string ways_in_words(const CheckItem& item);
std::string materials_in_words(const CheckItem& item);
std::string claims_in_words(const CheckItem& item);

// What stands under the title of either: sample, as of when, how to fill it.
std::string sample_note_of(const Checklist& list);

}  // namespace duban
