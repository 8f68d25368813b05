#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "intake/order_rules.h"

namespace duban {

// All words of all rules, sought in one walk over a text.
class RuleWords {
 public:
  explicit RuleWords(const std::vector<OrderRule>& rules);

  static constexpr std::size_t most_rules = 128;
  enum List : std::size_t { before, also_before, after, also_after, lists };
  using Said = std::bitset<most_rules * lists>;

  Said said_in(std::string_view text) const;
  // Whether the text says a word of the rule's list; an empty list asks nothing.
  bool fits(const Said& said, std::size_t rule, List list) const {
    return asks_nothing_[rule * lists + list] || said[rule * lists + list];
  }

 private:
  struct Word {
    std::string_view text;
    std::vector<std::size_t> in;  // rule * lists + list
  };
  std::unordered_map<std::string_view, std::vector<Word>> by_first_;  // by first character
  std::bitset<65536> begun_;  // by the last two bytes of a first character
  Said asks_nothing_;
};

}  // namespace duban
