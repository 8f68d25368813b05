#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sentence/kinds.h"
#include "sentence/sentence.h"

namespace duban {

// One duty of a task's text: its own verb and object.
struct FoundMeasure {
  At at;              // its words in the text; measures are in order and may not overlap
  std::string title;  // short, cut from its own words
  TaskKind kind = TaskKind::milestone;
  std::vector<std::string> evidence;  // what would prove it: 制度文件, 清单, 平台, 目录, 报告
  double sure = 0;                    // 0..1, how sure that it is one duty
  std::string why;                    // in Chinese: why it was split off so
};

// Splits a task's text (without its title and its owners' brackets) into measures: by sentence, by
// clause where each has its own verb and object, and by the parts of an enumeration where each part
// is a duty (完善案卷管理和评查、投诉举报、考核评议等制度 is three).  What only gives reasons,
// means or aims (…,推动高效履职尽责) stays with the duty it serves.  Empty where the text holds no
// duty.
std::vector<FoundMeasure> split_measures(std::string_view text);

}  // namespace duban
