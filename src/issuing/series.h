#pragma once

#include <optional>
#include <string>
#include <vector>

#include "issuing/paper_number.h"
#include "stage/event.h"

namespace duban {

// Of an issued paper, whoever issued it: a night, or somebody by hand, a letter or a report.
std::optional<PaperNumber> number_in(const Event& event);

// The next of the year's series.  `letters` are all letter-issued events; where nobody else records
// meanwhile (Journal::append_decided), no number is given twice.
int next_number(const std::vector<Event>& letters, const std::string& mark, int year);

}  // namespace duban
