#pragma once

#include <optional>
#include <string>
#include <vector>

#include "burden/entry.h"
#include "document/document.h"
#include "findings/assessment.h"
#include "scoring/score_board.h"

namespace duban {

// How the registers of problems (整改) stand: "PLAN/NUMBER" each.
struct RectifyStand {
  std::vector<std::string> in_force;   // neither put right nor cancelled
  std::vector<std::string> overdue;    // of those
  std::vector<std::string> look_back;  // put right, and to be looked at again by now
};

// What a paper is made of.  The same input gives the same paper, byte for byte.
struct ReportInput {
  Day as_of;
  std::optional<Day> known_on;
  const Rules& rules;
  const Calendar& calendar;
  std::string journal_head;  // hash of the journal's last event; "" = empty
  bool sample = false;       // owners and progress are 示例
  std::vector<Assessment> plans;
  std::optional<Day> from;                // the reported time's first day; none = each plan's own
  std::optional<ScoreBoard> scores = {};  // of a ranking alone
  std::string number = {};                // 发文字号 of an issued paper; "" = a draft
  std::optional<RectifyStand> rectify = {};  // of an overview; none = there is no register
  std::vector<BurdenEntry> burden = {};      // of an overview: what units were asked for
  std::optional<Day> written = {};           // 成文日期 where it is another day than `as_of`
};

Document overview_report(const ReportInput& input);    // 总览: one page for the leader
Document inspection_report(const ReportInput& input);  // 督察报告
Document bulletin_report(const ReportInput& input);    // 通报
Document ranking_report(const ReportInput& input);     // 计分排名; needs: input.scores

}  // namespace duban
