#include "intake/shortcomings.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

constexpr std::array admitting = {
    "有待", "仍需",   "还需", "不足", "不够",   "薄弱",   "缺乏",   "不高",  "不强", "不到位",
    "不深", "不平衡", "滞后", "较弱", "较低",   "有差距", "不规范", "不严",  "欠缺", "短缺",
    "偏低", "亟需",   "亟待", "较为", "不完善", "不健全", "不充分", "需加强"};
// These admit, but what stands behind them often only explains: 形式单一，针对性不强.
constexpr std::array admitting_too = {"落后", "单一", "老化", "不齐",
                                      "不多", "不广", "不优", "不畅"};
constexpr std::array introducing = {"一些薄弱环节", "一定的差距", "一些问题", "一些不足", "仍存在",
                                    "还存在",       "存在以下",   "主要表现", "主要问题"};

template <std::size_t N>
bool says_one(std::string_view text, const std::array<const char*, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

// Behind 如：, 主要表现在：, 一是: what comes before only introduces.
std::size_t behind_introduction(std::string_view sentence) {
  const std::size_t colon = sentence.find("：");
  if (colon != std::string_view::npos) return colon + std::string_view("：").size();
  return 0;
}

// 一是, of at most 十是.
std::size_t counting_words(std::string_view words) {
  for (const std::string_view digit : {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"})
    if (words.starts_with(digit) && words.substr(digit.size()).starts_with("是"))
      return 2 * digit.size();
  return 0;
}

void add(std::vector<At>& found, std::string_view text, At at) {
  at.from += counting_words(text.substr(at.from, at.to - at.from));
  constexpr std::string_view marks[] = {"。", "；", "、", "，", " ", "如：", "等"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : marks) {
      const std::string_view words = text.substr(at.from, at.to - at.from);
      if (words.ends_with(mark))
        at.to -= mark.size(), again = true;
      else if (words.starts_with(mark) && mark != "等")
        at.from += mark.size(), again = true;
    }
  }
  if (at.from < at.to) found.push_back(at);
}

// Parts at 、 and ； where each admits something of its own; else one.
void split(std::vector<At>& found, std::string_view text, At at) {
  std::vector<At> parts;
  std::size_t from = at.from;
  for (std::size_t i = at.from; i < at.to; ++i) {
    const std::string_view rest = text.substr(i, at.to - i);
    if (!rest.starts_with("、") && !rest.starts_with("；")) continue;
    if (!says_one(text.substr(from, i - from), admitting)) continue;
    parts.push_back({from, i});
    from = i;
  }
  if (from < at.to) {
    const bool own = says_one(text.substr(from, at.to - from), admitting);
    if (own || parts.empty())
      parts.push_back({from, at.to});
    else
      parts.back().to = at.to;
  }
  for (const At& part : parts) add(found, text, part);
}

}  // namespace

std::vector<At> find_shortcomings(std::string_view text) {
  std::vector<At> found;
  for (const At& sentence : split_sentences(text)) {
    const std::string_view words = text.substr(sentence.from, sentence.to - sentence.from);
    const std::size_t behind = behind_introduction(words);
    if (behind == 0 && says_one(words, introducing)) continue;
    const std::string_view told = words.substr(behind);
    if (!says_one(told, admitting) && !says_one(told, admitting_too)) continue;
    split(found, text, {sentence.from + behind, sentence.to});
  }
  return found;
}

}  // namespace duban
