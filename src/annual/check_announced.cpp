// Announced against listed: “以下五方面” before eight items.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "annual/check_annual.h"
#include "intake/announced.h"

namespace duban {

namespace {

// 落实三项制度 names a thing and announces nothing.
constexpr std::array names = {"项制度", "项改革", "项机制", "项纪律", "项规定", "张清单",
                              "项清单", "项行动", "项工程", "项指标", "项权利"};

std::optional<int> announced_in(std::string_view words) {
  const bool is_name = std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return words.find(name) != words.npos;
  });
  return is_name ? std::nullopt : announced_count(words);
}

At last_sentence(std::string_view words) {
  const auto sentences = split_sentences(words);
  return sentences.empty() ? At{0, words.size()} : sentences.back();
}

void compare(const AnnualText& text, At at, int listed, AnnualFaults& faults) {
  if (at.to <= at.from || listed < 2) return;
  const auto announced =
      announced_in(std::string_view(text.text.text()).substr(at.from, at.to - at.from));
  if (!announced || *announced == listed) return;
  faults.error("announced-count", text, at,
               fmt::format("说有{}项，列出了{}项", *announced, listed));
}

// The items below one that are numbered as the first of them is.
int listed_below(const AnnualReport& report, int item) {
  const auto& below = report.children[static_cast<std::size_t>(item)];
  const auto& items = report.outline.items;
  if (below.empty()) return 0;
  const NumberStyle style = items[static_cast<std::size_t>(below.front())].marker.style;
  return static_cast<int>(std::count_if(below.begin(), below.end(), [&](int child) {
    return items[static_cast<std::size_t>(child)].marker.style == style;
  }));
}

constexpr std::array ordinals = {"一是", "二是", "三是", "四是", "五是",
                                 "六是", "七是", "八是", "九是", "十是"};

// 主要有以下三个问题：一是…；二是…。 within one paragraph.
void compare_within(const AnnualText& text, AnnualFaults& faults) {
  const std::string_view words(text.text.text());
  std::size_t before = 0;  // where the list before this one begins
  for (std::size_t from = words.find(ordinals[0]); from != words.npos;) {
    const std::size_t next_list = words.find(ordinals[0], from + 1);
    const std::string_view list = words.substr(0, std::min(next_list, words.size()));
    int listed = 1;
    std::size_t at = from;
    while (static_cast<std::size_t>(listed) < ordinals.size()) {
      at = list.find(ordinals[static_cast<std::size_t>(listed)], at + 1);
      if (at == list.npos) break;
      ++listed;
    }
    const At lead = last_sentence(words.substr(before, from - before));
    compare(text, {before + lead.from, before + lead.to}, listed, faults);
    before = from;
    from = next_list;
  }
}

}  // namespace

void check_announced(const AnnualReport& report, AnnualFaults& faults) {
  const auto& texts = report.texts;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const AnnualText& text = texts[i];
    compare_within(text, faults);
    const bool introduces =
        text.item >= 0 && (i + 1 == texts.size() || texts[i + 1].item != text.item);
    if (!introduces) continue;
    compare(text, last_sentence(text.text.text()), listed_below(report, text.item), faults);
  }
}

}  // namespace duban
