#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "evidence/file_type.h"
#include "findings/score_rules.h"
#include "plan/cycle.h"
#include "schedule/schedule.h"

namespace duban {

// One rung of the escalation ladder.
struct Tier {
  std::string id;
  std::string paper;      // 提醒函 督办函 通报 约谈
  std::string sheet;      // 蓝色督办单 …; "" where the office has none
  std::string when;       // due-soon | overdue | behind-pace
  Work after;             // since that began
  Work reply;             // an answer is asked for within; 0 = none is
  bool together = false;  // one paper tells all units (通报), else one goes to each
};

// Within how long what was added by itself is to be done, where nobody set a day; 0 = a day must be
// set.  The defaults are those of a local rule (公文30日, 会议纪要20日, 批示: urgent 5日, normal
// 15日, hard 30日).
struct Limits {
  Work instruction{15, false};  // 批示
  Work urgent{5, false};
  Work hard{30, false};
  Work meeting{20, false};   // 会议议定事项
  Work document{30, false};  // 公文
  Work feedback;             // 督察反馈
  Work proposal;             // 人大建议、政协提案
};

// 整改: how problems that inspections found are followed.
struct RectifyRules {
  Work enter{15, false};  // 建账: registered so long after an inspection found it; 0 = not told
  int look_back_months = 6;  // 回头看 so long after one was put right; 0 = nobody looks again
  std::string review = "每半年";  // how often what is to be kept up for good is looked at
};

// How much units may be asked for; what nightly holds back goes out with their next paper.
struct Burden {
  int papers_a_month = 0;       // to one unit; 0 = no limit
  Work gap;                     // between two papers to one unit; 0 = none
  int fields_a_month = 0;       // asked of one unit by papers (填报项); 0 = no limit
  int inspections_a_month = 0;  // of one unit; 0 = no limit
};

// The supervising office as its papers name it; empty fields are not printed.
struct SupervisingOffice {
  std::string name;              // 署名: 赣州市委全面依法治市委员会办公室
  std::string mark = "督";       // 机关代字 of 发文字号: 督 in 督〔2024〕3号
  std::string contact;           // 联系人
  std::string phone;             // 联系电话
  std::string copies_to;         // 抄送
  std::string report_mark = {};  // of reports; "" = as of letters, in one series with them

  bool operator==(const SupervisingOffice&) const = default;
};

// Of its papers that go upward (上行文: 督察报告, 年度报告); empty fields are left blank.
struct UpwardPapers {
  std::string reports_to;  // 主送: the party committee or government that it answers to
  std::string signer;      // 签发人: the responsible person who signs them off
};

// What an office has decided about judging: days, points, papers.  Never code.
struct Rules {
  std::string id;
  std::string name;
  std::string source;  // the local rule that it follows
  SupervisingOffice office;
  UpwardPapers upward;
  Assumptions assumptions;    // durations and how doubtful words are read
  Cycle cycle = Cycle::none;  // of reports on a task that sets none itself
  int silent_grace = 15;      // days after a period's end before silence is told
  int due_soon = 30;          // days before the day
  int red_after = 0;          // days late that are still yellow
  int pace_yellow = 15;       // percentage points behind
  int pace_red = 35;
  bool pace_told = true;
  Cycle pace_nodes = Cycle::quarter;  // the periods by whose ends a share is expected
  Work sign_within{5, true};
  std::vector<Tier> tiers;
  Burden burden;
  Limits limits;
  RectifyRules rectify;
  ScoreRules scores;
  EvidenceLimits evidence;
};

}  // namespace duban
