#include "night/by_hand.h"

#include <fmt/core.h>

#include <algorithm>

#include "night/allowance.h"
#include "night/asks.h"
#include "night/ladder.h"

namespace duban {

namespace {

// The rung that a concern gets, or why none.
struct Verdict {
  std::size_t tier = no_tier;
  std::string why;
};

// Why no rung of the ladder is for it.
std::string why_not_meant(const Concern& concern) {
  if (concern.with_office) return "已申请办结,等待审核";
  if (is_overdue(concern.kind) && own_days(concern) <= 0) return "延误不是该单位自身造成";
  if (is_overdue(concern.kind)) return "不是必须按期完成的任务,不因逾期发函";
  return "规则的发文阶梯不含这种情形";
}

class Judge {
 public:
  Judge(const std::vector<NightPaper>& issued, const Rules& rules, const Calendar& calendar,
        Day day, const LetterWanted& wanted)
      : sent_(issued, rules), rules_(rules), calendar_(calendar), day_(day), wanted_(wanted) {}

  Verdict operator()(const Concern& concern) const {
    if (wanted_.tier != no_tier && may_get_wanted(concern)) return {wanted_.tier, ""};
    Verdict next = next_rung(concern);
    if (wanted_.tier == no_tier || next.tier == no_tier || next.tier < wanted_.tier) return next;
    return {no_tier, fmt::format("不到{}一级", rules_.tiers[wanted_.tier].paper)};
  }

 private:
  // What is worse may get a lower rung; pace alone only where the task is named.
  bool may_get_wanted(const Concern& concern) const {
    if (concern.kind == FindingKind::behind_pace && !wanted_.tasks.empty())
      return !concern.with_office;
    const auto from = rules_.tiers.begin() + static_cast<std::ptrdiff_t>(wanted_.tier);
    return std::any_of(from, rules_.tiers.end(),
                       [&](const Tier& tier) { return is_meant(tier, concern); });
  }

  Verdict next_rung(const Concern& concern) const {
    const auto got = sent_.rung(concern);
    const std::size_t next = rung_after(concern, got, rules_);
    if (next == no_tier && !got) return {no_tier, why_not_meant(concern)};
    if (next == no_tier || concern.with_office) return {no_tier, told(*got) + ",没有更高一级"};
    const Tier& tier = rules_.tiers[next];
    if (tier.together)
      return {no_tier,
              fmt::format("{}下一级是{},写给各单位", got ? told(*got) + "," : "", tier.paper)};
    if (got && !has_waited(rules_, next, concern, got, calendar_, day_))
      return {no_tier,
              fmt::format("{},还不到下一级{};提前发用 --tier {}", told(*got), tier.paper, tier.id)};
    return {next, ""};
  }

  std::string told(const Rung& got) const {
    return fmt::format("{}已发{}", in_chinese(got.night), rules_.tiers[got.tier].paper);
  }

  const SentRungs sent_;
  const Rules& rules_;
  const Calendar& calendar_;
  Day day_;
  const LetterWanted& wanted_;
};

std::string why_over_cap(const NightPaper& paper, Allowance allowance) {
  if (std::string why = allowance.why_no_paper(paper.unit); !why.empty()) return why;
  for (const PaperItem& item : paper.items) {
    const int fields = static_cast<int>(asks_of(item.concern, paper.reply_by.has_value()).size());
    if (!allowance.take(paper.unit, fields)) return allowance.why_no_fields(paper.unit);
  }
  return "";
}

bool is_wanted(const Concern& concern, const LetterWanted& wanted) {
  if (concern.unit != wanted.unit) return false;
  return wanted.tasks.empty() ||
         std::any_of(wanted.tasks.begin(), wanted.tasks.end(),
                     [&](const std::string& task) { return is_of_task(concern, task); });
}

}  // namespace

bool is_of_task(const Concern& concern, const std::string& typed) {
  return typed == concern.number || typed == concern.plan + "/" + concern.number;
}

LetterByHand write_by_hand(const std::vector<Concern>& concerns,
                           const std::vector<NightPaper>& issued, const Rules& rules,
                           const Calendar& calendar, Day day, const LetterWanted& wanted) {
  LetterByHand letter;
  const Judge judge(issued, rules, calendar, day, wanted);
  std::vector<PaperItem> items;
  for (const Concern& concern : concerns) {
    if (!is_wanted(concern, wanted)) continue;
    Verdict verdict = judge(concern);
    if (verdict.tier == no_tier)
      letter.left_out.push_back({concern, std::move(verdict.why)});
    else
      items.push_back({concern, rules.tiers[verdict.tier].id});
  }
  const auto worse = [&](const PaperItem& a, const PaperItem& b) {
    return tier_index(rules, a.tier) > tier_index(rules, b.tier);
  };
  std::stable_sort(items.begin(), items.end(), worse);
  letter.paper.night = day, letter.paper.unit = wanted.unit;
  if (!items.empty() && wanted.tier != no_tier &&
      items.front().tier != rules.tiers[wanted.tier].id) {
    for (PaperItem& item : items)
      letter.left_out.push_back(
          {std::move(item.concern), fmt::format("不到{}一级", rules.tiers[wanted.tier].paper)});
    items.clear();
  }
  if (items.empty()) return letter;
  letter.paper = paper_of(rules, calendar, day, wanted.unit, std::move(items));
  letter.paper.by_hand = true;
  letter.over_cap = why_over_cap(letter.paper, Allowance(issued, rules, calendar, day));
  return letter;
}

}  // namespace duban
