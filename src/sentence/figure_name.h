#pragma once

#include <string>
#include <string_view>

namespace duban {

// Where a figure stands in its folded sentence.
struct FigurePlace {
  std::u32string_view before;   // the clause before it, from behind the figure before it
  std::u32string_view after;    // the clause behind it
  std::u32string_view earlier;  // the clause before its clause; empty = none
  std::string_view last_name;   // of the figure before it in the sentence; "" = none
  std::string_view main_name;   // of the one that later figures are parts of: see is_main_name
};

// What a figure counts, from the words around it: 共受理投诉举报46件 → 受理投诉举报; 审查6件规范性
// 文件草案 → 审查规范性文件草案; a bare verb with what it goes back to: 办结39件 →
// 办结（受理投诉举报）.
// Growth goes back to the figure before: 同比增长（受理投诉举报）.
std::string name_of_figure(const FigurePlace& place);

// Whether other figures may be parts of what a name counts: 受理…, …案件, 清理规范性文件.
bool is_main_name(std::string_view name);

}  // namespace duban
