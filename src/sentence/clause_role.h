#pragma once

#include <string_view>

namespace duban {

// Whether all that a clause counts are terms of a benefit, conditions or backgrounds.  `next` is
// the clause behind it; empty = none.
struct ClauseRole {
  bool benefit = false;    // 给予…奖励, 申请…贷款: what somebody gets or pays
  bool condition = false;  // ends with 的, or names those who get the benefit said next
  bool past = false;       // looks back, or says what is lacking
};
ClauseRole role_of(std::u32string_view clause, std::u32string_view next);

// Words of what somebody gets or pays: 补贴, 贷款, 税率.
bool speaks_of_benefits(std::u32string_view text);

}  // namespace duban
