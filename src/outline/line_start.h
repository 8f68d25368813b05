#pragma once

#include <string_view>

namespace duban {

// What a tidied line begins with; says nothing of numbering beyond that.

// A number, a bullet or a word that begins an item: 第一章 一、 （一） 1. ① 第十二条 问题1 一是
// 附件1 ★
bool begins_item(std::string_view line);

// A label of an item's field: 责任单位： 整改时限：
bool begins_label(std::string_view line);

// A line that is a day and nothing else: 2023年3月2日
bool is_day_line(std::string_view line);

// A line that ends a sentence or leads to what follows: 。！？；： with closing quotes behind them.
bool ends_sentence(std::string_view line);

}  // namespace duban
