#include "night/ladder.h"

#include <algorithm>

namespace duban {

namespace {

int days_between(const Work& as, Day first, Day last, const Calendar& calendar) {
  return as.working ? calendar.workdays(first, last) : last - first;
}

Day reply_day(const Tier& tier, const Calendar& calendar, Day night) {
  return tier.reply.working ? calendar.add_workdays(night, tier.reply.days)
                            : night + tier.reply.days;
}

}  // namespace

std::size_t tier_index(const Rules& rules, const std::string& id) {
  for (std::size_t i = 0; i < rules.tiers.size(); ++i)
    if (rules.tiers[i].id == id) return i;
  return no_tier;
}

SentRungs::SentRungs(const std::vector<NightPaper>& issued, const Rules& rules) {
  for (const NightPaper& paper : issued)
    for (const PaperItem& item : paper.items) {
      const std::size_t tier = tier_index(rules, item.tier);
      if (tier == no_tier) continue;  // a rung of other rules
      // A lower one, sent by hand afterwards, does not take back the higher.
      Rung& got = rung_.try_emplace(key_of(item.concern), Rung{tier, paper.night}).first->second;
      if (tier >= got.tier) got = {tier, paper.night};
    }
}

std::optional<Rung> SentRungs::rung(const Concern& concern) const {
  const auto found = rung_.find(key_of(concern));
  return found == rung_.end() ? std::nullopt : std::optional(found->second);
}

SentRungs::Key SentRungs::key_of(const Concern& concern) {
  return {name_of(concern), concern.kind, concern.since};
}

bool is_overdue(FindingKind kind) {
  return kind == FindingKind::overdue || kind == FindingKind::missed_occurrence ||
         kind == FindingKind::quota_short;
}

bool is_meant(const Tier& tier, const Concern& concern) {
  if (concern.with_office) return false;
  if (!is_overdue(concern.kind)) return tier.when == to_string(concern.kind);
  return tier.when == "overdue" && concern.lamp == Lamp::red && own_days(concern) > 0;
}

std::size_t rung_after(const Concern& concern, const std::optional<Rung>& got, const Rules& rules) {
  for (std::size_t i = got ? got->tier + 1 : 0; i < rules.tiers.size(); ++i)
    if (is_meant(rules.tiers[i], concern)) return i;
  return no_tier;
}

bool has_waited(const Rules& rules, std::size_t tier, const Concern& concern,
                const std::optional<Rung>& got, const Calendar& calendar, Day night) {
  const Work& after = rules.tiers[tier].after;
  if (days_between(after, concern.since.value_or(night), night, calendar) < after.days)
    return false;
  if (!got) return true;
  const int apart = after.days - rules.tiers[got->tier].after.days;
  return days_between(after, got->night, night, calendar) >= std::max(1, apart);
}

NightPaper paper_of(const Rules& rules, const Calendar& calendar, Day night,
                    const std::string& unit, std::vector<PaperItem> items) {
  const Tier& rung = rules.tiers[tier_index(rules, items.front().tier)];
  NightPaper paper{night, 0,  rung.id,          rung.paper,  rung.sheet,
                   unit,  {}, std::move(items), rules.office};
  if (rung.reply.days > 0) paper.reply_by = reply_day(rung, calendar, night);
  return paper;
}

}  // namespace duban
