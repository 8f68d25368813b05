#pragma once

#include <string_view>

#include "sentence/number_scan.h"

namespace duban {

// A number of a task's text, and where it stands.
struct NumberInText {
  std::u32string_view sentence;  // folded
  TextPart clause;
  Counted counted;

  std::u32string_view before() const {
    return sentence.substr(clause.from, counted.at - clause.from);
  }
  std::u32string_view after() const {
    return sentence.substr(counted.end, clause.to - counted.end);
  }
  // Behind the words that compare it, too: of "200家以上的企业" 的企业.
  std::u32string_view rest() const;
  // Whether the comparison in the words before is this number's, and not of a noun between.
  bool is_compared_ahead() const;
  // As Counted::op(), heeding that.
  std::string_view op() const;
};

// Whether a number promises something to be done or kept, by the part that it plays in its clause;
// not what names, rights, prices, conditions and backgrounds count.
bool is_promise(const NumberInText& number);

// Whether all that a clause counts are terms of a benefit, conditions or backgrounds.  `next` is
// the clause behind it; empty = none.
struct ClauseRole {
  bool benefit = false;    // 给予…奖励, 申请…贷款: what somebody gets or pays
  bool condition = false;  // ends with 的, or names those who get the benefit said next
  bool past = false;       // looks back, or says what is lacking
};
ClauseRole role_of(std::u32string_view clause, std::u32string_view next);

}  // namespace duban
