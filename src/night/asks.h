#pragma once

#include <string_view>
#include <vector>

#include "night/concern.h"

namespace duban {

// One asked field (填报项): one thing that a unit has to write or hand over because a paper asks
// for it, item by item.  What a paper only allows (确需延期的，请书面申请) is not asked; nor is the
// work itself.
enum class Ask {
  reply,       // 书面回复办理情况, where the paper names a day for it
  evidence,    // 佐证材料, of a task that is late
  reason,      // 未按期完成的原因, of a period that is over
  prevention,  // 防止再次漏办的措施, of a period that is over
};

std::string_view in_chinese(Ask ask);

// Whether it is of a period that is over for ever: it can be explained, not finished or extended.
bool is_past_period(const Concern& concern);

// What a paper asks of one of its items; `with_reply` = the paper names a day for an answer.
std::vector<Ask> asks_of(const Concern& concern, bool with_reply);

}  // namespace duban
