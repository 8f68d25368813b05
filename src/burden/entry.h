#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace duban {

// What one row of the burden meter counts (《整治形式主义为基层减负若干规定》: no frequent filling
// in of forms, joint inspections merged).
enum class Load {
  request,     // 要求: an item of a paper, a dispatched task, work sent back to be mended
  field,       // 填报项: one thing to write or hand over (night/asks.h); 签收; 补正材料
  paper,       // 公文: one that the unit gets, alone or with others
  inspection,  // 检查: a checklist that names the unit, or a draw that took it; one a day at most
  report,  // 主动报送: a unit's report on a task about which nothing had asked it since its last
  answered,  // 免催: a reporting period of a dispatched task in which such a report came
  merged,    // 并函: an item that went out in a paper with another one of the unit
  held,      // 暂缓: an item held back because the unit was asked for enough; once a month each
};

std::string_view to_string(Load load);   // request field paper …
std::string_view in_chinese(Load load);  // 要求 填报项 公文 …

constexpr Load loads[] = {Load::request, Load::field,    Load::paper,  Load::inspection,
                          Load::report,  Load::answered, Load::merged, Load::held};

// One thing counted, once.
struct BurdenEntry {
  std::string unit;  // its name; "" = nobody is known to answer for it
  Day on;
  Load load = Load::request;
  std::string form;   // 督办函, 交办, 书面回复, 进展 …
  std::string about;  // "PLAN/NUMBER#PERIOD"; "" of a paper, which is about its items
  std::string event;  // the id of the event that it is read from

  bool operator==(const BurdenEntry&) const = default;
};

}  // namespace duban
