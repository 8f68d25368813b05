#pragma once

#include <string_view>

namespace duban {

// What a section is about, as its heading says.
enum class Section {
  unsaid,
  aims,          // 指导思想, 工作目标: context
  past,          // 主要举措及成效
  shortcomings,  // 存在的不足
  ahead,         // 2024年工作安排
};

// In a report (年度报告, 总结) past deeds, shortcomings and next steps are told apart by words that
// mean nothing of the kind in a plan.
Section section_of(std::string_view heading, bool report);

// By the document's title.
bool names_report(std::string_view title);

}  // namespace duban
