#include "night/escalate.h"

#include "night/allowance.h"
#include "night/asks.h"
#include "night/ladder.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace duban {

namespace {

// The next rung of the ladder, where the concern has reached it.
std::size_t new_rung(const Concern& concern, const SentRungs& sent, const Rules& rules,
                     const Calendar& calendar, Day night) {
  const auto got = sent.rung(concern);
  const std::size_t next = rung_after(concern, got, rules);
  const bool reached = next != no_tier && has_waited(rules, next, concern, got, calendar, night);
  return reached ? next : no_tier;
}

using Bundle = std::map<std::size_t, std::vector<PaperItem>>;  // by rung

// The concerns that have reached a new rung, by whom they go to.
struct Reached {
  std::vector<std::string> order;         // of units, as the concerns name them: worst first
  std::map<std::string, Bundle> by_unit;  // what goes to one unit
  Bundle together;                        // what one paper tells all of
  std::vector<Concern> nobody;
};

Reached sort_out(const std::vector<Concern>& concerns, const SentRungs& sent, const Rules& rules,
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
  const SentRungs sent(issued, rules);
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
  return escalation;
}

}  // namespace duban
