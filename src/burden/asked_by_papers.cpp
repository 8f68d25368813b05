#include "burden/asked_by_papers.h"

#include <set>

#include "night/asks.h"

namespace duban {

std::vector<BurdenEntry> burden_of(const NightPaper& paper, const std::string& event) {
  std::vector<BurdenEntry> entries;
  std::set<std::string> written_to;
  for (const PaperItem& item : paper.items) {
    const Concern& concern = item.concern;
    const auto add = [&](Load load, std::string_view form, const std::string& about) {
      entries.push_back({concern.unit, paper.night, load, std::string(form), about, event});
    };
    const bool first = written_to.insert(concern.unit).second;
    if (first) add(Load::paper, paper.paper, "");
    add(Load::request, paper.paper, name_of(concern));
    for (const Ask ask : asks_of(concern, paper.reply_by.has_value()))
      add(Load::field, in_chinese(ask), name_of(concern));
    if (!first) add(Load::merged, paper.paper, name_of(concern));
  }
  return entries;
}

MonthAsked asked_in_month_of(Day night, const std::vector<NightPaper>& papers) {
  MonthAsked asked;
  std::set<std::string> units;
  for (const NightPaper& paper : papers) {
    if (paper.night.year() != night.year() || paper.night.month() != night.month()) continue;
    ++asked.papers;
    for (const BurdenEntry& entry : burden_of(paper, "")) {
      units.insert(entry.unit);
      if (entry.load == Load::request) ++asked.requests;
      if (entry.load == Load::field) ++asked.fields;
    }
  }
  asked.units = static_cast<int>(units.size());
  return asked;
}

}  // namespace duban
