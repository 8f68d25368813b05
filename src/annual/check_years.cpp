// Years that were left standing when last year's report was written over.
#include <fmt/core.h>

#include "annual/check_annual.h"
#include "intake/years.h"

namespace duban {

namespace {

constexpr std::string_view year_sign = "年";
constexpr std::size_t digits = 4;

bool says(std::string_view words, std::string_view part) { return words.find(part) != words.npos; }

// The year that a sentence begins with: 2023 of 2023年，全县…; not of 2023—2025年.
std::optional<int> leading_year(std::string_view sentence) {
  while (!sentence.empty() && (sentence.front() == ' ' || sentence.front() == '\n'))
    sentence.remove_prefix(1);
  const std::string_view head = sentence.substr(0, digits + year_sign.size());
  return head.size() == digits + year_sign.size() && head.ends_with(year_sign) ? year_in(head)
                                                                               : std::nullopt;
}

std::string year_words(const AnnualReport& report) {
  return fmt::format("本报告是{}年度的", *report.year);
}

void check_heading(const AnnualReport& report, const AnnualText& text, const AnnualSection& section,
                   AnnualFaults& faults) {
  const auto year = year_in(text.text.text());
  if (!year || report.outline.items[static_cast<std::size_t>(text.item)].parent >= 0) return;
  const bool ahead = section.has(AnnualPart::next_year);
  const bool back = section.has(AnnualPart::results) || section.has(AnnualPart::shortcomings) ||
                    section.has(AnnualPart::duty);
  if (!ahead && !back) return;
  const bool fits = (ahead && *year == *report.year + 1) || (back && *year == *report.year);
  if (fits) return;
  faults.error("year-slip", text, {0, text.text.size()},
               fmt::format("标题写{}年，{}，应为{}年", *year, year_words(report),
                           ahead && !back ? *report.year + 1 : *report.year));
}

// 截至2022年10月底 of a report on 2023.
void check_as_of(const AnnualReport& report, const AnnualText& text, At at, AnnualFaults& faults) {
  const std::string_view words =
      std::string_view(text.text.text()).substr(at.from, at.to - at.from);
  for (const std::string_view name : {"截至", "截止", "截止到", "截至到"}) {
    const std::size_t found = words.find(name);
    if (found == words.npos) continue;
    const auto year = leading_year(words.substr(found + name.size()));
    if (!year || *year == *report.year || *year == *report.year + 1) continue;
    faults.error("year-slip", text, at,
                 fmt::format("数字{}{}年，{}", name, *year, year_words(report)));
    return;
  }
}

// 2023年，…, 2023年全年…, 2023年度共…; not 2023年8月, 2023年以来.
bool tells_whole_year(std::string_view sentence) {
  const std::size_t at = sentence.find(year_sign);
  const std::string_view behind = sentence.substr(at + year_sign.size());
  for (const std::string_view word : {"，", ",", "全", "度", "共", "累计"})
    if (behind.starts_with(word)) return true;
  return false;
}

// Deeds told of the year before, or of one that has not been, where the report's own year is not
// named in the same text for comparison (`compared`).
void check_deed(const AnnualReport& report, const AnnualText& text, At at, bool compared,
                AnnualFaults& faults) {
  const std::string_view sentence =
      std::string_view(text.text.text()).substr(at.from, at.to - at.from);
  const auto year = leading_year(sentence);
  if (!year || *year == *report.year || !tells_whole_year(sentence)) return;
  if (*year == *report.year + 1 && !says(sentence, "将") && !says(sentence, "拟"))
    faults.error("year-slip", text, at,
                 fmt::format("已做的工作写{}年，{}", *year, year_words(report)));
  else if (*year == *report.year - 1 && !compared)
    faults.advice(
        "year-slip", text, at,
        fmt::format("写的是{}年，{}，请核对是否沿用了上年文字", *year, year_words(report)));
}

void check_plan(const AnnualReport& report, const AnnualText& text, At at, AnnualFaults& faults) {
  const auto year =
      leading_year(std::string_view(text.text.text()).substr(at.from, at.to - at.from));
  if (!year || *year > *report.year) return;
  faults.error(
      "year-slip", text, at,
      fmt::format("下一年度安排写{}年，{}，应为{}年", *year, year_words(report), *report.year + 1));
}

void check_text(const AnnualReport& report, const AnnualText& text, AnnualFaults& faults) {
  static const AnnualSection none;
  const AnnualSection& section =
      text.section < 0 ? none : report.sections[static_cast<std::size_t>(text.section)];
  if (text.heading) return check_heading(report, text, section, faults);
  const bool ahead = section.has(AnnualPart::next_year) && !section.has(AnnualPart::shortcomings);
  const bool compared = says(text.text.text(), fmt::format("{}年", *report.year));
  for (const At& at : split_sentences(text.text.text())) {
    check_as_of(report, text, at, faults);
    if (ahead)
      check_plan(report, text, at, faults);
    else
      check_deed(report, text, at, compared, faults);
  }
}

// 2023年度报告 signed in 2022: the year's end had not come.
void check_signature(const AnnualReport& report, AnnualFaults& faults) {
  if (!report.written || report.written->day >= Day(*report.year, 12, 1)) return;
  faults.add("year-slip", Severity::error, *report.written,
             fmt::format("落款{}，早于{}年度结束，年份可能有误", in_chinese(report.written->day),
                         *report.year));
}

}  // namespace

void check_years(const AnnualReport& report, AnnualFaults& faults) {
  if (!report.year) return;
  for (const AnnualText& text : report.texts) check_text(report, text, faults);
  check_signature(report, faults);
}

}  // namespace duban
