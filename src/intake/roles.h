#pragma once

#include <vector>

#include "intake/item_text.h"
#include "intake/sections.h"

namespace duban {

enum class ItemRole {
  part,         // a pure group heading
  task,         // carries an instruction
  context,      // goals, guiding ideas
  past,         // deeds done
  shortcoming,  // what a report admits
};

// A report (年度报告, 总结) by its title, or by sections that look back, admit and look ahead.
bool is_report(const Outline& outline);

// What each item of the outline means, by its index.
std::vector<ItemRole> judge_items(const Outline& outline, const std::vector<ItemText>& texts);

}  // namespace duban
