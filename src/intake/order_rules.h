#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "sentence/word_table.h"

namespace duban {

// How far from the duty that waits the one waited for may stand.
enum class Reach { task, part, document };

// Words that make one duty wait for another: who has one of `before` and one of `also_before`
// comes first; who has one of `after` and one of `also_after` waits.  An empty second list asks
// nothing.
struct OrderRule {
  WordTable before;
  WordTable also_before;
  WordTable after;
  WordTable also_after;
  Reach reach;
  std::size_t shared;    // characters in a row that both must say; 0 = none
  std::string_view why;  // in Chinese
  double sure;           // 0..1
  bool by_name = false;  // what both must say ends with a word of `before`: 绩效考核信息系统
};

const std::vector<OrderRule>& order_rules();

}  // namespace duban
