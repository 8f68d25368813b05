#include "night/allowance.h"

#include <fmt/core.h>

#include <algorithm>

#include "night/asks.h"

namespace duban {

namespace {

bool same_month(Day a, Day b) { return a.year() == b.year() && a.month() == b.month(); }

}  // namespace

Allowance::Allowance(const std::vector<NightPaper>& issued, const Rules& rules,
                     const Calendar& calendar, Day night)
    : burden_(rules.burden), calendar_(calendar), night_(night) {
  for (const NightPaper& paper : issued) {
    if (!paper.unit.empty()) units_[paper.unit].papers.push_back(paper.night);
    if (!same_month(paper.night, night)) continue;
    for (const PaperItem& item : paper.items)
      units_[item.concern.unit].fields +=
          static_cast<int>(asks_of(item.concern, paper.reply_by.has_value()).size());
  }
}

const Allowance::Asked& Allowance::asked(const std::string& unit) const {
  static const Asked nothing;
  const auto found = units_.find(unit);
  return found == units_.end() ? nothing : found->second;
}

std::string Allowance::why_no_paper(const std::string& unit) const {
  const std::vector<Day>& papers = asked(unit).papers;
  const auto this_month =
      std::count_if(papers.begin(), papers.end(), [&](Day day) { return same_month(day, night_); });
  if (burden_.papers_a_month > 0 && this_month >= burden_.papers_a_month)
    return fmt::format("本月已发{}件,达到上限", this_month);
  if (papers.empty() || burden_.gap.days == 0) return "";
  const int passed =
      burden_.gap.working ? calendar_.workdays(papers.back(), night_) : night_ - papers.back();
  if (passed >= burden_.gap.days) return "";
  return fmt::format("上一件发于{},未满间隔", in_chinese(papers.back()));
}

bool Allowance::take(const std::string& unit, int fields) {
  if (burden_.fields_a_month == 0) return true;
  int& so_far = units_[unit].fields;
  if (fields > 0 && so_far > 0 && so_far + fields > burden_.fields_a_month) return false;
  so_far += fields;
  return true;
}

std::string Allowance::why_no_fields(const std::string& unit) const {
  return fmt::format("本月已要求填报{}项,再发将超过上限{}项", asked(unit).fields,
                     burden_.fields_a_month);
}

}  // namespace duban
