#include "outline/broken.h"

#include <algorithm>
#include <array>
#include <string>

#include "outline/line_start.h"
#include "outline/page_line.h"

namespace duban {

namespace {

constexpr std::size_t looked_at = 120;  // bytes at the end and at the beginning of a line

template <class Words>
bool starts_with_one(std::string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

template <class Words>
bool ends_with_one(std::string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.ends_with(word); });
}

bool is_ascii_digit(char byte) { return byte >= '0' && byte <= '9'; }

// 前 as the end of a date, not of 前期 or 前款.
bool begins_with_before(std::string_view next) {
  constexpr std::array others = {
      std::string_view("前期"), std::string_view("前端"), std::string_view("前沿"),
      std::string_view("前列"), std::string_view("前提"), std::string_view("前言"),
      std::string_view("前款"), std::string_view("前述"), std::string_view("前往"),
      std::string_view("前移"), std::string_view("前瞻"), std::string_view("前置")};
  return next.starts_with("前") && !starts_with_one(next, others);
}

// …1月20 / 日前
bool is_broken_before_unit(std::string_view line, std::string_view next) {
  constexpr std::array units = {std::string_view("年"), std::string_view("月"),
                                std::string_view("日")};
  constexpr std::array others = {std::string_view("日常"), std::string_view("日益"),
                                 std::string_view("日趋"), std::string_view("日均")};
  if (line.find_last_not_of("0123456789") == std::string_view::npos) return false;
  return starts_with_one(next, units) && !starts_with_one(next, others);
}

// …2025年 / 6月   …9月 / 底前
bool is_broken_behind_unit(std::string_view line, std::string_view next) {
  constexpr std::array parts = {std::string_view("底"),    std::string_view("末"),
                                std::string_view("上旬"),  std::string_view("中旬"),
                                std::string_view("下旬"),  std::string_view("上半年"),
                                std::string_view("下半年")};
  const std::string_view rest = line.substr(0, line.size() - std::string_view("年").size());
  if (rest.empty() || !is_ascii_digit(rest.back())) return false;
  const std::string_view unit = line.ends_with("年") ? "月" : "日";
  const bool goes_on =
      is_ascii_digit(next[0]) && next.substr(0, 8).find(unit) != std::string_view::npos;
  return goes_on || starts_with_one(next, parts) || begins_with_before(next);
}

// …2025年1月20 / 日前   …9月底 / 前   …2025年 / 6月
bool is_broken_date(std::string_view line, std::string_view next) {
  if (is_ascii_digit(line.back())) return is_broken_before_unit(line, next);
  constexpr std::array ends = {std::string_view("月底"), std::string_view("年底"),
                               std::string_view("月末"), std::string_view("年末"),
                               std::string_view("旬"),   std::string_view("日"),
                               std::string_view("季度"), std::string_view("上半年")};
  if (ends_with_one(line, ends)) return begins_with_before(next);
  const bool unit = line.ends_with("年") || line.ends_with("月");
  return unit && is_broken_behind_unit(line, next);
}

struct BracketPair {
  std::string_view open;
  std::string_view close;
};

// A bracket opened near the end of the line that the next one closes before it opens another.
bool is_broken_bracket(std::string_view line, std::string_view next) {
  constexpr std::array brackets = {BracketPair{"《", "》"}, BracketPair{"（", "）"},
                                   BracketPair{"“", "”"}, BracketPair{"〔", "〕"}};
  for (const auto& [open, close] : brackets) {
    const std::size_t opened = line.rfind(open);
    if (opened == std::string_view::npos || line.find(close, opened) != std::string_view::npos)
      continue;
    const std::size_t closed = next.find(close);
    if (closed != std::string_view::npos && next.substr(0, closed).find(open) == std::string::npos)
      return true;
  }
  return false;
}

constexpr std::array papers = {
    std::string_view("通知"),   std::string_view("意见"),   std::string_view("方案"),
    std::string_view("措施"),   std::string_view("办法"),   std::string_view("规划"),
    std::string_view("要点"),   std::string_view("清单"),   std::string_view("报告"),
    std::string_view("细则"),   std::string_view("规定"),   std::string_view("条例"),
    std::string_view("决定"),   std::string_view("计划"),   std::string_view("纲要"),
    std::string_view("任务表"), std::string_view("分工表"), std::string_view("一览表"),
    std::string_view("批复"),   std::string_view("公告"),   std::string_view("通报"),
    std::string_view("分工"),   std::string_view("台账")};

bool ends_with_paper(std::string_view line) {
  if (line.ends_with("）")) line = line.substr(0, line.rfind("（"));
  return ends_with_one(line, papers);
}

bool has_mark(std::string_view line) {
  constexpr std::array marks = {std::string_view("。"), std::string_view("；"),
                                std::string_view("，"), std::string_view("：")};
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
    return line.find(mark) != std::string_view::npos;
  });
}

}  // namespace

bool is_broken_sentence(std::string_view line, std::string_view next) {
  constexpr std::array goes_on = {std::string_view("、"), std::string_view("，"),
                                  std::string_view("《"), std::string_view("（"),
                                  std::string_view("“")};
  constexpr std::array begins_none = {std::string_view("，"), std::string_view("。"),
                                      std::string_view("；"), std::string_view("、"),
                                      std::string_view("）"), std::string_view("》"),
                                      std::string_view("”"),  std::string_view("：")};
  if (line.empty() || next.empty()) return false;
  const std::string_view tail = line.substr(line.size() > looked_at ? line.size() - looked_at : 0);
  const std::string_view head = next.substr(0, looked_at);
  if (starts_with_one(head, begins_none) || head.starts_with("%")) return true;
  if (begins_item(next) || is_day_line(next)) return false;
  // （牵头单位：县住建局； / 配合单位：县水利局）
  if (begins_label(next)) return is_broken_bracket(tail, head);
  return ends_with_one(tail, goes_on) || is_broken_date(tail, head) ||
         is_broken_bracket(tail, head);
}

bool is_broken_title(std::string_view line, std::string_view next) {
  constexpr std::size_t longest = 240;  // bytes of a title
  constexpr std::array leads = {std::string_view("关于"), std::string_view("印发"),
                                std::string_view("转发")};
  constexpr std::array issuers = {std::string_view("政府"),   std::string_view("办公厅"),
                                  std::string_view("办公室"), std::string_view("委员会"),
                                  std::string_view("局"),     std::string_view("厅"),
                                  std::string_view("委"),     std::string_view("部")};
  if (line.size() > longest || next.size() > longest || has_mark(line) || has_mark(next) ||
      begins_item(line) || begins_item(next) || is_day_line(next))
    return false;
  if (ends_with_one(line, leads)) return true;
  if (starts_with_one(next, papers) && !ends_with_paper(line)) return true;
  if (starts_with_one(next, leads) && ends_with_one(line, issuers)) return true;
  return ends_with_paper(next) && !ends_with_paper(line) &&
         line.find("关于") != std::string_view::npos;
}

}  // namespace duban
