#pragma once

#include <string>

#include "base/day.h"

namespace duban {

// What the supervising office itself has to do for problems to be put right (整改), and no unit: a
// problem found is to be registered, one that the unit says is mended to be checked, one mended to
// be looked at again, one that is to be kept up for good to be looked at once more.
enum class OfficeDutyKind { check, enter, look_back, review };

// One such thing.
struct OfficeDuty {
  OfficeDutyKind kind = OfficeDutyKind::check;
  std::string task;  // "PLAN/NUMBER", "PLAN/NUMBER#PERIOD"; the task inspected of a new problem
  std::string title;
  std::string unit;  // the name of the unit that it is about; "" = unknown
  Day by;            // the day by which; of a check the day since when it waits
  int days_late = 0;
  std::string reason;
  std::string command;  // what to type
};

std::string_view to_string(OfficeDutyKind kind);   // check-waiting register look-back review
std::string_view in_chinese(OfficeDutyKind kind);  // 待核查 待建账 待回头看 待复查

// "zhenggai-2024/1 罚没台账缺两期〔市财政局〕：…"
std::string in_words(const OfficeDuty& duty);

}  // namespace duban
