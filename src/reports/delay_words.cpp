#include "reports/delay_words.h"

#include "base/text.h"
#include "reports/naming.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

std::string share_words(const Item& item, const Delay& delay) {
  const Plan& plan = item.in->plan;
  const bool another = delay.task != no_task && delay.task != item.index;
  const std::string whose =
      another ? fmt::format("（{}，{}）", plan.tasks[delay.task].number,
                            unit_name_or_unknown(plan, answering_unit(plan, delay.task)))
              : "";
  return fmt::format("{}{}天{}", in_chinese(delay.cause), delay.days, whose);
}

}  // namespace

std::string delay_words(const Item& item, const Reason& reason) {
  if (reason.forecast || reason.days_late <= 0) return "";
  std::vector<Delay> delays = reason.delays;
  std::stable_sort(delays.begin(), delays.end(),
                   [](const Delay& one, const Delay& other) { return one.days > other.days; });
  std::vector<std::string> shares;
  for (const Delay& delay : delays) shares.push_back(share_words(item, delay));
  return join(shares, "、");
}

}  // namespace duban
