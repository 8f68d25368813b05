#pragma once

#include <optional>
#include <string>
#include <vector>

#include "findings/rules.h"
#include "night/concern.h"

namespace duban {

// What one paper of the night asks about one concern, and the rung that it reached.
struct PaperItem {
  Concern concern;
  std::string tier;  // its id

  bool operator==(const PaperItem&) const = default;
};

// A paper that the night issues, or somebody in its place: one a unit, or one for all where the
// rung says so (通报).
struct NightPaper {
  Day night;
  int number = 0;     // in the year's series, counted from 1; 0 = a draft
  std::string tier;   // the highest of its items
  std::string paper;  // 提醒函 督办函 通报 约谈通知
  std::string sheet;  // 蓝色督办单 …; "" = none
  std::string unit;   // "" = all of them
  std::optional<Day> reply_by;
  std::vector<PaperItem> items;
  SupervisingOffice office = {};  // as it signed then
  bool by_hand = false;           // somebody issued it before a night would have
  std::string note = {};          // what the clerk said at issuing
  std::string over_cap = {};      // the limit on papers in spite of which it went out; "" = none

  bool operator==(const NightPaper&) const = default;
};

}  // namespace duban
