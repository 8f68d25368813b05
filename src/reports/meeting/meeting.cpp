#include "reports/meeting/meeting.h"

#include <fmt/core.h>

#include <algorithm>

#include "reports/figures.h"
#include "reports/meeting/lists.h"

namespace duban {

void MeetingLists::add(const Table& table, std::size_t most) {
  Table first = table;
  first.caption.clear();  // its heading says it
  first.rows.resize(std::min(most, first.rows.size()));
  paper_.add(std::move(first));
  if (table.rows.size() <= most) return;
  annex_.push_back(table);
  paper_.say(fmt::format("另有{}项见附表{}。", table.rows.size() - most, annex_.size()));
}

void MeetingLists::add_annex() {
  if (annex_.empty()) return;
  paper_.begin_annex("附表");
  for (std::size_t i = 0; i < annex_.size(); ++i) {
    annex_[i].caption = fmt::format("附表{}　{}", i + 1, annex_[i].caption);
    paper_.add(std::move(annex_[i]));
  }
}

Document meeting_report(const MeetingInput& input) {
  Paper paper(input.report, "");
  paper.retitle("法治政府建设任务调度会材料");
  paper.mark("会议材料");
  if (input.report.plans.empty()) return paper.finish();
  MeetingLists lists(paper);
  paper.say(leader_sentence(paper));
  paper.head(1, fmt::format("上次会议（{}）以来的变化", in_chinese(*input.report.from)));
  add_meeting_changes(paper, input, lists);
  paper.head(1, "卡在哪里");
  add_meeting_stuck(paper, input, lists);
  paper.head(1, "提请会议决定");
  add_meeting_decisions(paper, input, lists);
  paper.head(1, fmt::format("下次会议（{}）前到期", in_chinese(input.next)));
  add_meeting_due(paper, input, lists);
  lists.add_annex();
  return paper.finish();
}

}  // namespace duban
