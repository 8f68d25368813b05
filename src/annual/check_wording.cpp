// What is left to fill in, how long the paper is, and how much of it says nothing.
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <vector>

#include "annual/check_annual.h"
#include "base/text.h"

namespace duban {

namespace {

constexpr std::array gaps = {"【待补充", "【待核实", "【待定", "【示例", "XXX", "×××", "＊＊＊"};

void check_gaps(const AnnualReport& report, AnnualFaults& faults) {
  for (const AnnualText& text : report.texts)
    for (const std::string_view gap : gaps)
      for (std::size_t at = text.text.text().find(gap); at != std::string::npos;
           at = text.text.text().find(gap, at + gap.size())) {
        // A gap is a remark: one left open is not looked for to the end of the paper.
        constexpr std::size_t longest_gap = 600;  // bytes
        const std::size_t within =
            std::string_view(text.text.text()).substr(at, longest_gap).find("】");
        const std::size_t close = within == std::string::npos ? within : at + within;
        const std::size_t end = gap.starts_with("【") && close != std::string::npos
                                    ? close + std::string_view("】").size()
                                    : at + gap.size();
        faults.error("placeholder", text, {at, end}, "还没有补充完");
      }
}

// 《整治形式主义为基层减负若干规定》 is of August 2024: no report before that on 2024 fell under
// it.
constexpr int limited_since = 2024;
constexpr std::size_t most_characters = 5000;

void check_length(const AnnualReport& report, AnnualFaults& faults) {
  if (!report.year || *report.year < limited_since || report.characters <= most_characters) return;
  faults.advice(
      "too-long",
      fmt::format("全文约{}字，超过{}字；《整治形式主义为基层减负若干规定》要求精简文件篇幅",
                  report.characters, most_characters));
}

constexpr std::array empty_phrases = {"高度重视", "切实加强", "不断加强", "进一步加强", "不断提高",
                                      "不断提升", "不断增强", "扎实推进", "深入推进",   "有序推进",
                                      "持续发力", "走深走实", "落地见效", "落地生根",   "取得实效",
                                      "明显成效", "显著成效", "一定成效", "一定的成绩", "新的更大",
                                      "良好氛围", "坚强保障", "坚实保障", "统筹推进",   "压紧压实",
                                      "凝心聚力", "齐抓共管", "提质增效", "多措并举"};
constexpr std::size_t tolerated = 8;  // in 1,000 characters

// Advice, and one for the whole paper: each phrase is harmless where it stands alone.
void check_empty(const AnnualReport& report, AnnualFaults& faults) {
  std::vector<std::pair<std::size_t, std::string_view>> found;
  std::size_t all = 0;
  for (const std::string_view phrase : empty_phrases) {
    std::size_t times = 0;
    for (const AnnualText& text : report.texts)
      for (std::size_t at = text.text.text().find(phrase); at != std::string::npos;
           at = text.text.text().find(phrase, at + phrase.size()))
        ++times;
    if (times > 0) found.emplace_back(times, phrase);
    all += times;
  }
  if (report.characters == 0 || all * 1000 <= tolerated * report.characters) return;
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> most;
  for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i)
    most.push_back(fmt::format("“{}”{}次", found[i].second, found[i].first));
  faults.advice("empty-phrases", fmt::format("套话较多，共{}处：{}；宜换成做了什么、做到什么程度",
                                             all, join(most, "、")));
}

}  // namespace

void check_wording(const AnnualReport& report, AnnualFaults& faults) {
  check_gaps(report, faults);
  check_length(report, faults);
  check_empty(report, faults);
}

}  // namespace duban
