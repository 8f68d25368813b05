#pragma once

#include <vector>

#include "intake/draft.h"
#include "intake/duty_text.h"

namespace duban {

// What a task's text was read with.
struct DutyContext {
  WordingContext words;
  bool year_known = true;    // else a time that leaves the year out is not read
  bool first_leads = false;  // the first of several owners leads
};

// Fills in what the task's own words say: owners, times, targets, kind, evidence.  What stands in
// one of several duties goes to that measure; these come back, without number and parent.  With
// `whole` no measures are split off.
std::vector<DraftTask> read_duty(DraftTask& task, const DutyText& duty,
                                 const std::vector<LabelledText>& labelled,
                                 const DutyContext& context, bool whole);

}  // namespace duban
