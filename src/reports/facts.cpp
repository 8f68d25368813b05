#include "reports/facts.h"

#include "base/text.h"

#include <algorithm>

namespace duban {

namespace {

// Each missing calendar year is told once, however many plans lack it.
std::string calendar_warning(const ReportInput& input) {
  std::vector<std::string> told;
  for (const Assessment& in : input.plans)
    for (const Finding& finding : in.findings)
      if (finding.kind == FindingKind::calendar_missing &&
          std::find(told.begin(), told.end(), finding.reason) == told.end())
        told.push_back(finding.reason);
  return join(told, "；");
}

}  // namespace

std::string name_of(const Rules& rules) { return rules.name.empty() ? rules.id : rules.name; }

std::string short_head(const std::string& journal_head) { return journal_head.substr(0, 16); }

std::vector<std::pair<std::string, std::string>> facts_of(const ReportInput& input) {
  std::vector<std::pair<std::string, std::string>> facts;
  facts.emplace_back("截至日期", in_chinese(input.as_of));
  if (input.known_on) facts.emplace_back("所知截至", in_chinese(*input.known_on));
  facts.emplace_back("判定规则", name_of(input.rules));
  facts.emplace_back("日志校验值",
                     input.journal_head.empty() ? "尚无记录" : short_head(input.journal_head));
  if (const std::string warning = calendar_warning(input); !warning.empty())
    facts.emplace_back("日历提示", warning);
  return facts;
}

}  // namespace duban
