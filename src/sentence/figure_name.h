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
};

// What a figure counts, from the words around it: 共受理投诉举报46件 → 受理投诉举报; 审查6件规范性
// 文件草案 → 审查规范性文件草案; a bare verb with what it goes back to: 办结39件 →
// 办结（受理投诉举报）.
std::string name_of_figure(const FigurePlace& place);

}  // namespace duban
