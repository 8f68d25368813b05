#pragma once

#include <string>
#include <vector>

#include "reports/meeting/input.h"
#include "reports/paper.h"

namespace duban {

// Tables that are cut on the first pages and told whole in the annex.
class MeetingLists {
 public:
  explicit MeetingLists(Paper& paper) : paper_(paper) {}

  // The first `most` rows here; all of them in the annex where there are more.
  void add(const Table& table, std::size_t most);
  void add_annex();

 private:
  Paper& paper_;
  std::vector<Table> annex_;
};

// Whether what is late on `now` was so on the day of the last meeting already, seen from today.
bool was_late_before(const Finding& finding, Day now, Day last_meeting);

// The paper's parts, each under the heading that its caller has set.
void add_meeting_changes(Paper& paper, const MeetingInput& input, MeetingLists& lists);
void add_meeting_stuck(Paper& paper, const MeetingInput& input, MeetingLists& lists);
void add_meeting_decisions(Paper& paper, const MeetingInput& input, MeetingLists& lists);
void add_meeting_due(Paper& paper, const MeetingInput& input, MeetingLists& lists);

}  // namespace duban
