#include "night/escalate.h"

#include "night/allowance.h"
#include "night/asks.h"

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

// What papers have gone out: rungs by concern, and the numbers of the papers.
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
    }
  }

  // The rung that the concern got since it began; nothing for none.
  std::optional<Rung> rung(const Concern& concern) const {
    const auto found = rung_.find(key_of(concern));
    return found == rung_.end() ? std::nullopt : std::optional(found->second);
  }

  int next_number(int year) { return ++last_number_[year]; }

 private:
  using Key = std::tuple<std::string, FindingKind, std::optional<Day>>;
  static Key key_of(const Concern& concern) {
    return {name_of(concern), concern.kind, concern.since};
  }

  std::map<Key, Rung> rung_;
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

// What a unit has handed in is not asked for again while the office reads it.
bool is_meant(const Tier& tier, const Concern& concern) {
  if (concern.with_office) return false;
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
NightPaper paper_of(const Rules& rules, const Calendar& calendar, Day night,
                    const std::string& unit, std::vector<PaperItem> items) {
  const Tier& rung = rules.tiers[tier_index(rules, items.front().tier)];
  NightPaper paper{night, 0,  rung.id,          rung.paper,  rung.sheet,
                   unit,  {}, std::move(items), rules.office};
  if (rung.reply.days > 0) paper.reply_by = reply_day(rung, calendar, night);
  return paper;
}

// Holds an item back, with the others of its unit that wait for the same reason.
void hold(std::vector<HeldBack>& held, const Concern& concern, std::string reason) {
  const auto same = [&](const HeldBack& back) {
    return back.unit == concern.unit && back.reason == reason;
  };
  auto back = std::find_if(held.begin(), held.end(), same);
  if (back == held.end()) back = held.insert(back, HeldBack{concern.unit, 0, std::move(reason)});
  ++back->items;
  back->names.push_back(name_of(concern));
}

// The items for which their units may still be asked this month; the others are held back.
std::vector<PaperItem> within_allowance(std::vector<PaperItem> items, bool with_reply,
                                        Allowance& allowance, std::vector<HeldBack>& held) {
  std::vector<PaperItem> kept;
  std::vector<PaperItem> over;
  for (PaperItem& item : items) {
    const int fields = static_cast<int>(asks_of(item.concern, with_reply).size());
    (allowance.take(item.concern.unit, fields) ? kept : over).push_back(std::move(item));
  }
  for (const PaperItem& item : over)
    hold(held, item.concern, allowance.why_no_fields(item.concern.unit));
  return kept;
}

}  // namespace

Escalation escalate(const std::vector<Concern>& concerns, const std::vector<NightPaper>& issued,
                    const Rules& rules, const Calendar& calendar, Day night) {
  Sent sent(issued, rules);
  Allowance allowance(issued, rules, calendar, night);
  Reached reached = sort_out(concerns, sent, rules, calendar, night);
  Escalation escalation;
  escalation.nobody = std::move(reached.nobody);
  const auto issue = [&](std::size_t rung, const std::string& unit, std::vector<PaperItem> items) {
    const bool with_reply = rules.tiers[rung].reply.days > 0;
    items = within_allowance(std::move(items), with_reply, allowance, escalation.held);
    if (!items.empty())
      escalation.papers.push_back(paper_of(rules, calendar, night, unit, std::move(items)));
  };
  for (const std::string& unit : reached.order) {
    Bundle& bundle = reached.by_unit[unit];
    std::vector<PaperItem> items = worst_first(bundle);
    if (const std::string why = allowance.why_no_paper(unit); why.empty())
      issue(bundle.rbegin()->first, unit, std::move(items));
    else
      for (const PaperItem& item : items) hold(escalation.held, item.concern, why);
  }
  for (auto& [tier, items] : reached.together) issue(tier, "", std::move(items));
  for (NightPaper& paper : escalation.papers) paper.number = sent.next_number(night.year());
  return escalation;
}

}  // namespace duban
