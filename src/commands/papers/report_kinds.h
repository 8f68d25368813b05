#pragma once

#include <functional>
#include <string>

#include "commands/office.h"
#include "document/document.h"
#include "reports/report.h"

namespace duban {

// Under which 发文字号 and on which day a paper is issued; a draft has neither.
struct IssueMark {
  std::string number = {};
  std::optional<Day> on = {};
};

// A paper on plans that are judged already: written as a draft or as it is issued.
using ReportWriter = std::function<Document(const IssueMark& mark)>;

// What a report's writer does with the mark.
void set_mark(ReportInput& input, const IssueMark& mark);

// Papers that take more than one look at the plans.

// report overview: with the office's own lines on rectification and burden, where no plan is named.
ReportWriter overview_paper(Office& office, const Arguments& arguments);
// report annual --year Y: the draft of the annual report.
ReportWriter annual_paper(Office& office, const Arguments& arguments);
// report meeting --from DAY [--next DAY]: what a 调度会 has before it.
ReportWriter meeting_paper(Office& office, const Arguments& arguments);

}  // namespace duban
