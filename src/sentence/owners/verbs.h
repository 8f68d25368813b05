#pragma once

#include <cstddef>
#include <string_view>

namespace duban {

// What is said of the names before it: A牵头, B、C按职责分工负责, 为责任单位.
struct OwnerVerb {
  std::size_t from = 0;  // with the adverbs before it; the size of the text where there is none
  std::size_t to = 0;
  bool lead = false;
  bool joins = false;     // 会同, 联合: what stands behind are names too
  bool supports = false;  // 配合, 协助, 参与: never the lead
};

// The first one in a part of a mark that holds no comma.
OwnerVerb find_owner_verb(std::string_view text);

}  // namespace duban
