#pragma once

#include <algorithm>
#include <string_view>

#include "sentence/number_scan.h"

namespace duban {

// A number of a task's text, and where it stands.
struct NumberInText {
  std::u32string_view sentence;  // folded
  TextPart clause;
  Counted counted;

  // The words before it in its clause, but never more than matter.
  std::u32string_view before() const {
    constexpr std::size_t most = 60;
    const std::size_t size = std::min(counted.at - clause.from, most);
    return sentence.substr(counted.at - size, size);
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

}  // namespace duban
