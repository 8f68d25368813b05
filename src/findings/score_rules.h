#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "findings/points.h"

namespace duban {

// How the cases of a line become points; the patterns of local score sheets.
enum class ScoreKind {
  per_miss,        // 少一次扣1分, 扣完为止: points a case, down to none of `full`
  proportional,    // 按完成比例得分: `full` times what was done of what was asked
  all_or_nothing,  // 否则不得分: `full`, or none with a single case
  per_violation,   // 出现1例扣2分: points a case; from `full`, else from the whole sheet
  bonus,           // 加分: points a case
};

std::string_view to_string(ScoreKind kind);
std::string_view in_chinese(ScoreKind kind);

// One line of the score sheet.
struct ScoreLine {
  std::string id;
  std::string words;  // the rule in the office's own words, as a sheet prints it
  ScoreKind kind = ScoreKind::per_miss;
  bool shared = true;  // 共性 of everybody's sheet, else 部门 of its unit's own part
  Points full;         // what the line is worth; 0 = it only takes or gives
  Points points;       // a case
  Points cap;          // at most so much is taken or given; 0 = no limit
  std::vector<std::string> counts;  // what makes a case: ids of score_countables
  std::vector<std::string> units;   // whose sheets have it: units or groups; empty = all
  std::vector<std::string> tasks;   // PLAN/NUMBER with all below it; empty = all
};

// What a rule file says of scoring; off unless the office turns it on.
struct ScoreRules {
  bool enabled = false;
  Points total;          // full marks; 0 = none: a sheet starts at 0
  Points shared;         // of them, the lines that everybody's sheet has
  bool scaled = true;    // what does not concern a unit is left out and the rest scaled up to
                         // `total`; else it has that in full
  int least_share = 30;  // percent of its sheet's full marks: a unit that less than this concerns
                         // is listed apart and not ranked, as few lines scaled up tell little
  std::vector<ScoreLine> lines;
};

// What a line may count.  `paper:` and `grade:` are followed by a tier's id, a grade.
struct Countable {
  std::string_view id;
  std::string_view chinese;
  bool miss;      // may cost: per-miss, per-violation, all-or-nothing
  bool of_asked;  // is part of what was asked: proportional
  bool merit;     // may be rewarded: bonus
};

inline constexpr Countable score_countables[] = {
    {"overdue", "逾期", true, true, false},
    {"missed-occurrence", "周期任务未完成", true, true, false},
    {"quota-short", "次数不足", true, true, false},
    {"behind-pace", "进度滞后", true, true, false},
    {"not-signed", "未按时签收", true, true, false},
    {"silent", "未按期报送进展", true, true, false},
    {"returned", "被退回", true, true, false},
    {"missing-evidence", "缺佐证", true, true, false},
    {"lamp-yellow", "黄灯", true, true, false},
    {"lamp-red", "红灯", true, true, false},
    {"done-in-time", "按期完成", true, true, true},
    {"done", "完成", true, true, true},
    {"beyond-quota", "超额完成", false, false, true},
    {"paper:", "收到公文", true, false, false},
    {"grade:", "办结评价", true, true, true},
};

// The row of an id as a line writes it; null for an unknown one.
const Countable* find_countable(std::string_view id);
// What follows the colon; "" where there is none.
std::string_view name_in(std::string_view id);

}  // namespace duban
