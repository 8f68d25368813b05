#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// One duty that a law or rule sets, whatever a plan says (plans/duties/*.toml).
struct Duty {
  std::string id;
  std::string title;
  std::string article;  // 第二十四条; "" where no source read names it
  std::string who;      // whom it binds, in words
  std::string every;    // 每年3月1日前; "" where it is of single events
  std::string within;   // 收到申请之日起20个工作日内; "" where it recurs
  std::string each;     // the group whose every unit owes it; "" = one
  bool confirmed = true;
};

// The duties of one law.
struct DutyFile {
  std::string id;
  std::string title;
  std::string law;
  std::vector<Duty> duties;
};

Result<DutyFile> read_duties(std::string_view text, const std::string& file);

// Those that are compiled in, in order of their ids.
std::vector<DutyFile> preset_duties();

// The text of a plan file with a task a duty, for `load`: recurring ones have their periods, single
// ones are triggered; a duty of a group that `units` have fans out over them.  `units_file` is what
// the plan names them by; "" = none.
std::string plan_of_duties(const DutyFile& file, Day first, Day last,
                           const std::vector<Unit>& units, const std::string& units_file);

}  // namespace duban
