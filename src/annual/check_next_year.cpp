// Whether the next year's plans say anything that can be followed up.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "annual/check_annual.h"

namespace duban {

namespace {

constexpr std::array times = {"季度", "月底",   "年底", "上半年", "下半年", "每年", "每月",
                              "每季", "每半年", "月前", "年内",   "月份",   "每周", "年前"};

bool says_time(std::string_view words) {
  return std::any_of(times.begin(), times.end(),
                     [&](std::string_view word) { return words.find(word) != words.npos; });
}

// In digits: 全覆盖 and 三项制度 are no figures to be checked.
bool says_figure(const AnnualText& text) {
  return std::any_of(text.figures.begin(), text.figures.end(), [&](const FoundFigure& figure) {
    const char first = text.text.text()[figure.at.from];
    return first >= '0' && first <= '9';
  });
}

}  // namespace

void check_next_year(const AnnualReport& report, AnnualFaults& faults) {
  const AnnualSection* section = report.section_of(AnnualPart::next_year);
  if (!section) return;
  const AnnualText* heading = nullptr;
  std::size_t told = 0;
  bool measurable = false;
  for (const AnnualText& text : report.texts) {
    if (text.section < 0 || &report.sections[static_cast<std::size_t>(text.section)] != section)
      continue;
    if (!heading) heading = &text;
    if (text.item == section->item && text.heading) continue;
    told += text.text.size();
    measurable = measurable || says_time(text.text.text()) || says_figure(text);
  }
  if (told == 0)
    return faults.error("next-year-empty", fmt::format("“{}”一部分没有内容", section->title));
  if (!measurable)
    faults.advice("plans-without-day", *heading, {0, heading->text.size()},
                  "下一年度的安排没有一处写明时限或数量，年底无从对账");
}

}  // namespace duban
