#pragma once

#include <optional>
#include <string>
#include <vector>

#include "burden/months.h"
#include "document/document.h"

namespace duban {

// What the burden paper is made of.
struct BurdenInput {
  Day first;
  Day last;
  std::string rules;  // their name
  Burden caps;
  std::optional<std::string> unit;   // one alone, told row by row
  std::vector<BurdenEntry> entries;  // of those days, and of that unit
  std::string journal_head;          // "" = empty journal
  bool sample = false;
};

// 基层负担计量: what units were asked for, by unit and month, and how it is counted.
Document burden_report(const BurdenInput& input);

// "3（督办函2、提醒函1）"
std::string papers_in_words(const BurdenCounts& counts);

}  // namespace duban
