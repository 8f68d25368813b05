#pragma once

#include "outline/outline.h"
#include "outline/points.h"
#include "outline/rank.h"

namespace duban {

// A single sign that is a whole marker: its first code point, how many, and how it is numbered.
struct MarkerSigns {
  char32_t first;
  int count;
  NumberStyle style;
  int rank;
};
inline constexpr MarkerSigns whole_signs[] = {
    {U'①', 20, NumberStyle::circled, circled_rank},
    {U'⑴', 20, NumberStyle::digit_bracket, digit_bracket_rank},
    {U'⒈', 20, NumberStyle::digit, digit_rank},
    {U'❶', 10, NumberStyle::circled, circled_rank},
    {U'㈠', 10, NumberStyle::han_bracket, han_bracket_rank},
};

struct CountedPart {
  Points word;
  NumberStyle style;
  int rank;
};
inline constexpr CountedPart counters[] = {
    {U"部分", NumberStyle::chapter, part_rank},  {U"编", NumberStyle::chapter, part_rank},
    {U"篇", NumberStyle::chapter, part_rank},    {U"章", NumberStyle::chapter, chapter_rank},
    {U"节", NumberStyle::chapter, section_rank}, {U"阶段", NumberStyle::named, named_rank},
    {U"步", NumberStyle::named, named_rank},     {U"项", NumberStyle::named, named_rank},
    {U"条", NumberStyle::article, article_rank},
};

// What numbered headings are named by: 任务1, 问题三, 专栏2.
inline constexpr Points heading_names[] = {
    U"任务",     U"问题",     U"专栏",     U"附件",     U"附表",     U"措施",
    U"事项",     U"举措",     U"行动",     U"专项",     U"工程",     U"项目",
    U"重点任务", U"主要任务", U"整改任务", U"整改事项", U"督办事项", U"交办事项",
    U"整改问题", U"反馈问题", U"具体问题", U"存在问题"};

// 二、三孩家庭; 一、二级: what follows a listed numeral inside a phrase.
inline constexpr Points listed_ahead[] = {U"孩",   U"胎",   U"级",   U"线",   U"类",
                                          U"期",   U"等",   U"季度", U"手房", U"档",
                                          U"产业", U"批次", U"年级", U"轮"};

}  // namespace duban
