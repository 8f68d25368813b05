#include "night/escalate.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace duban {

namespace {

constexpr std::size_t no_tier = SIZE_MAX;

std::size_t tier_index(const Rules& rules, const std::string& id) {
  for (std::size_t i = 0; i < rules.tiers.size(); ++i)
    if (rules.tiers[i].id == id) return i;
  return no_tier;
}

// The rung that a concern got last, and when.
struct Rung {
  std::size_t tier;
  Day night;
};

// What papers have gone out: rungs by concern, and papers by unit.
class Sent {
 public:
  Sent(const std::vector<NightPaper>& issued, const Rules& rules) {
    for (const NightPaper& paper : issued) {
      last_number_[paper.night.year()] = paper.number;
      for (const PaperItem& item : paper.items) {
        const std::size_t tier = tier_index(rules, item.tier);
        if (tier != no_tier)  // else a rung of other rules
          rung_.insert_or_assign(key_of(item.concern), Rung{tier, paper.night});
      }
      if (!paper.unit.empty()) papers_[paper.unit].push_back(paper.night);
    }
  }

  // The rung that the concern got since it began; nothing for none.
  std::optional<Rung> rung(const Concern& concern) const {
    const auto found = rung_.find(key_of(concern));
    return found == rung_.end() ? std::nullopt : std::optional(found->second);
  }

  int next_number(int year) { return ++last_number_[year]; }

  const std::vector<Day>& to(const std::string& unit) const {
    static const std::vector<Day> none;
    const auto found = papers_.find(unit);
    return found == papers_.end() ? none : found->second;
  }

 private:
  using Key = std::tuple<std::string, FindingKind, std::optional<Day>>;
  static Key key_of(const Concern& concern) {
    return {name_of(concern), concern.kind, concern.since};
  }

  std::map<Key, Rung> rung_;
  std::map<std::string, std::vector<Day>> papers_;
  std::map<int, int> last_number_;
};

int days_between(const Work& as, Day first, Day last, const Calendar& calendar) {
  return as.working ? calendar.workdays(first, last) : last - first;
}

// Long enough since the concern began, and between two rungs as long as the ladder has it: an old
// concern, met for the first time, climbs step by step like any other.
bool has_waited(const Rules& rules, std::size_t tier, const Concern& concern,
                const std::optional<Rung>& got, const Calendar& calendar, Day night) {
  const Work& after = rules.tiers[tier].after;
  if (days_between(after, concern.since.value_or(night), night, calendar) < after.days)
    return false;
  if (!got) return true;
  const int apart = after.days - rules.tiers[got->tier].after.days;
  return days_between(after, got->night, night, calendar) >= std::max(1, apart);
}

// A period that was missed, or fell short of its quota, is overdue like any other duty.
bool is_overdue(FindingKind kind) {
  return kind == FindingKind::overdue || kind == FindingKind::missed_occurrence ||
         kind == FindingKind::quota_short;
}

bool is_meant(const Tier& tier, const Concern& concern) {
  if (!is_overdue(concern.kind)) return tier.when == to_string(concern.kind);
  return tier.when == "overdue" && concern.lamp == Lamp::red && own_days(concern) > 0;
}

// The next rung of the ladder, where the concern has reached it.
std::size_t new_rung(const Concern& concern, const Sent& sent, const Rules& rules,
                     const Calendar& calendar, Day night) {
  const auto got = sent.rung(concern);
  for (std::size_t i = got ? got->tier + 1 : 0; i < rules.tiers.size(); ++i) {
    if (!is_meant(rules.tiers[i], concern)) continue;
    return has_waited(rules, i, concern, got, calendar, night) ? i : no_tier;
  }
  return no_tier;
}

// Why the unit is not written to tonight; "" where it may be.
std::string why_held(const std::vector<Day>& papers, const Rules& rules, const Calendar& calendar,
                     Day night) {
  const Burden& burden = rules.burden;
  const auto this_month = std::count_if(papers.begin(), papers.end(), [&](Day day) {
    return day.year() == night.year() && day.month() == night.month();
  });
  if (burden.papers_a_month > 0 && this_month >= burden.papers_a_month)
    return fmt::format("本月已发{}件,达到上限", this_month);
  if (papers.empty() || burden.gap.days == 0) return "";
  const int passed =
      burden.gap.working ? calendar.workdays(papers.back(), night) : night - papers.back();
  if (passed >= burden.gap.days) return "";
  return fmt::format("上一件发于{},未满间隔", in_chinese(papers.back()));
}

Day reply_day(const Tier& tier, const Calendar& calendar, Day night) {
  return tier.reply.working ? calendar.add_workdays(night, tier.reply.days)
                            : night + tier.reply.days;
}

using Bundle = std::map<std::size_t, std::vector<PaperItem>>;  // by rung

// The concerns that have reached a new rung, by whom they go to.
struct Reached {
  std::vector<std::string> order;         // of units, as the concerns name them: worst first
  std::map<std::string, Bundle> by_unit;  // what goes to one unit
  Bundle together;                        // what one paper tells all of
  std::vector<Concern> nobody;
};

Reached sort_out(const std::vector<Concern>& concerns, const Sent& sent, const Rules& rules,
                 const Calendar& calendar, Day night) {
  Reached reached;
  for (const Concern& concern : concerns) {
    const std::size_t tier = new_rung(concern, sent, rules, calendar, night);
    if (tier == no_tier) continue;
    PaperItem item{concern, rules.tiers[tier].id};
    if (concern.unit.empty()) {
      reached.nobody.push_back(concern);
    } else if (rules.tiers[tier].together) {
      reached.together[tier].push_back(std::move(item));
    } else {
      if (!reached.by_unit.contains(concern.unit)) reached.order.push_back(concern.unit);
      reached.by_unit[concern.unit][tier].push_back(std::move(item));
    }
  }
  return reached;
}

// All that goes to one unit, the highest rung first.
std::vector<PaperItem> worst_first(Bundle& bundle) {
  std::vector<PaperItem> items;
  for (auto rung = bundle.rbegin(); rung != bundle.rend(); ++rung)
    std::move(rung->second.begin(), rung->second.end(), std::back_inserter(items));
  return items;
}

// What one unit (or, unnamed, all of them) gets: its highest rung names the paper.
NightPaper paper_of(const Tier& rung, const Calendar& calendar, Day night, const std::string& unit,
                    std::vector<PaperItem> items) {
  NightPaper paper{night, 0, rung.id, rung.paper, rung.sheet, unit, {}, std::move(items)};
  if (rung.reply.days > 0) paper.reply_by = reply_day(rung, calendar, night);
  return paper;
}

}  // namespace

Escalation escalate(const std::vector<Concern>& concerns, const std::vector<NightPaper>& issued,
                    const Rules& rules, const Calendar& calendar, Day night) {
  Sent sent(issued, rules);
  Reached reached = sort_out(concerns, sent, rules, calendar, night);
  Escalation escalation;
  escalation.nobody = std::move(reached.nobody);
  for (const std::string& unit : reached.order) {
    Bundle& bundle = reached.by_unit[unit];
    const Tier& highest = rules.tiers[bundle.rbegin()->first];
    std::vector<PaperItem> items = worst_first(bundle);
    if (std::string why = why_held(sent.to(unit), rules, calendar, night); !why.empty())
      escalation.held.push_back({unit, static_cast<int>(items.size()), std::move(why)});
    else
      escalation.papers.push_back(paper_of(highest, calendar, night, unit, std::move(items)));
  }
  for (auto& [tier, items] : reached.together)
    escalation.papers.push_back(paper_of(rules.tiers[tier], calendar, night, "", std::move(items)));
  for (NightPaper& paper : escalation.papers) paper.number = sent.next_number(night.year());
  return escalation;
}

}  // namespace duban
