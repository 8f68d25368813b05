// Whether the report tells all that the rule asks for, each in a part of its own.
#include <fmt/core.h>

#include <algorithm>

#include "annual/check_annual.h"
#include "sentence/sentence.h"

namespace duban {

namespace {

constexpr const char* rule_name = "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）";

struct AskedPart {
  AnnualPart part;
  const char* missing;   // rule ids
  const char* unparted;  // told in passing; "" = that cannot be told
};
constexpr AskedPart asked[] = {
    {AnnualPart::results, "results-missing", ""},
    {AnnualPart::shortcomings, "shortcomings-missing", "shortcomings-not-separate"},
    {AnnualPart::duty, "duty-missing", "duty-not-separate"},
    {AnnualPart::next_year, "next-year-missing", ""},
};

bool says(std::string_view words, std::string_view part) { return words.find(part) != words.npos; }

// A sentence that tells the part where no section does.
bool tells(std::string_view sentence, AnnualPart part) {
  if (part == AnnualPart::duty)
    return says(sentence, "第一责任人") && (says(sentence, "履行") || says(sentence, "履职"));
  const bool admits = says(sentence, "存在") || says(sentence, "还有");
  const bool still = says(sentence, "仍") || says(sentence, "还") || says(sentence, "也存在");
  return admits && still &&
         (says(sentence, "不足") || says(sentence, "差距") || says(sentence, "薄弱") ||
          says(sentence, "一些问题") || says(sentence, "短板"));
}

bool looks_back(const AnnualReport& report, const AnnualText& text) {
  return text.section < 0 ||
         !report.sections[static_cast<std::size_t>(text.section)].has(AnnualPart::next_year);
}

// Whether the part is told in passing; it is then said where.
bool told_in_passing(const AnnualReport& report, const AskedPart& asked_part,
                     AnnualFaults& faults) {
  if (asked_part.unparted[0] == '\0') return false;
  for (const AnnualText& text : report.texts) {
    if (text.heading || !looks_back(report, text)) continue;
    for (const At& at : split_sentences(text.text.text())) {
      const std::string_view words(text.text.text());
      if (!tells(words.substr(at.from, at.to - at.from), asked_part.part)) continue;
      faults.error(
          asked_part.unparted, text, at,
          fmt::format("没有单列“{}”一部分，只在文中带过；{}把它列为年度报告应报告的一项内容",
                      in_chinese(asked_part.part), rule_name));
      return true;
    }
  }
  return false;
}

// Deeds are often told under headings of their own (一、坚持党的领导) with none over them all.
bool has_plain_section(const AnnualReport& report) {
  return std::any_of(report.texts.begin(), report.texts.end(), [&](const AnnualText& text) {
    if (text.section < 0 || text.heading) return false;
    const AnnualParts& parts = report.sections[static_cast<std::size_t>(text.section)].parts;
    return std::count(parts.begin(), parts.end(), true) == 0;
  });
}

bool has_part(const AnnualReport& report, AnnualPart part) {
  return report.section_of(part) || (part == AnnualPart::results && has_plain_section(report));
}

}  // namespace

void check_parts(const AnnualReport& report, AnnualFaults& faults) {
  for (const AskedPart& each : asked) {
    if (has_part(report, each.part) || told_in_passing(report, each, faults)) continue;
    faults.error(each.missing, fmt::format("没有“{}”这一部分；{}把它列为年度报告应报告的一项内容",
                                           in_chinese(each.part), rule_name));
  }
}

}  // namespace duban
