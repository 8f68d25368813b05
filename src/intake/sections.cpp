#include "intake/sections.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "sentence/verbs.h"

namespace duban {

namespace {

constexpr std::array aims = {
    "指导思想", "总体要求", "基本原则", "工作原则", "主要原则", "总体思路", "基本思路", "工作思路",
    "总体目标", "工作目标", "主要目标", "发展目标", "行动目标", "整治目标", "目标要求", "目标思路",
    "重要意义", "背景",     "适用范围", "基本情况", "名词解释", "附则",     "有关说明", "总体考虑"};
// What a plan starts from.  夯实工作基础 is a task.
constexpr std::array setting = {
    "现状",     "形势",     "发展基础", "工作基础", "现实基础", "发展环境", "面临环境",
    "主要成效", "发展成效", "主要成就", "主要成绩", "机遇",     "挑战",     "编制依据",
    "规划依据", "规划期限", "规划范围", "规划期",   "实施期限", "发展定位", "战略定位",
    "功能定位", "主要指标", "发展回顾", "工作回顾", "重大意义", "必要性",   "攻坚目标",
    "创建目标", "建设目标", "年度目标", "预期目标", "具体目标", "概况"};
constexpr std::array past = {"举措",     "成效",     "主要工作", "工作开展", "完成情况",
                             "落实情况", "履行",     "履职",     "工作总结", "主要做法",
                             "亮点",     "工作回顾", "工作情况", "进展情况", "开展情况"};
constexpr std::array shortcomings = {"不足", "存在的问题", "主要问题", "存在问题",
                                     "短板", "困难",       "差距",     "薄弱环节"};
constexpr std::array ahead = {"工作安排", "主要安排", "工作打算", "工作计划", "下一步",
                              "重点任务", "重点工作", "下一年度", "工作展望", "努力方向",
                              "下步",     "工作部署", "主要打算", "整改措施"};

template <std::size_t N>
bool says_one(std::string_view heading, const std::array<const char*, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return heading.find(word) != std::string_view::npos;
  });
}

template <std::size_t N>
bool ends_with_one(std::string_view heading, const std::array<const char*, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return heading.ends_with(word); });
}

// Longer headings say what to do about an aim.
constexpr std::size_t longest_aim = 14;

// 发展基础 begins with what elsewhere is a verb.
bool tells_setting(std::string_view heading) {
  const bool is_one = std::any_of(setting.begin(), setting.end(),
                                  [&](std::string_view word) { return heading == word; });
  if (is_one) return true;
  return ends_with_one(heading, setting) && leading_verb(heading).kind == VerbKind::none;
}

}  // namespace

Section section_of(std::string_view heading, bool report) {
  if (length(heading) <= longest_aim && ends_with_one(heading, aims)) return Section::aims;
  if (!report && length(heading) <= longest_aim && tells_setting(heading)) return Section::aims;
  if (!report) return Section::unsaid;
  if (ends_with_one(heading, aims)) return Section::aims;
  if (says_one(heading, ahead)) return Section::ahead;
  if (says_one(heading, shortcomings)) return Section::shortcomings;
  if (says_one(heading, past)) return Section::past;
  return Section::unsaid;
}

bool names_report(std::string_view title) {
  // 政府工作报告重点任务分解: what is left to do, divided among the offices.
  for (const std::string_view word : {"分解", "分工", "方案", "清单", "任务"})
    if (title.find(word) != std::string_view::npos && !title.ends_with("报告")) return false;
  return title.ends_with("报告") || title.ends_with("总结") || title.ends_with("情况") ||
         title.ends_with("汇报") || title.find("工作报告") != std::string_view::npos;
}

}  // namespace duban
