#include "commands/plans/level_plans.h"

#include "reports/alignment.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <set>

namespace duban {

namespace {

std::vector<std::string> ids_below(const Office& office, const std::string& plan) {
  const auto loaded = office.journal.plans(office.horizon);
  if (loaded.size() < 2) return {};
  std::set<std::string> seen = {plan};
  std::vector<std::string> open = {plan};
  while (!open.empty()) {
    const auto lower = office.journal.plans_based_on(open.back());
    open.pop_back();
    for (const std::string& id : lower)
      if (std::binary_search(loaded.begin(), loaded.end(), id) && seen.insert(id).second)
        open.push_back(id);
  }
  seen.erase(plan);
  return {seen.begin(), seen.end()};
}

}  // namespace

std::vector<Assessment> plans_below(const Office& office, const std::string& plan) {
  std::vector<Assessment> plans;
  for (const std::string& id : ids_below(office, plan)) plans.push_back(assess_plan(office, id));
  return plans;
}

Below look_below(const Assessment& upper, const std::vector<Assessment>& lower, TaskIndex task) {
  if (lower.empty()) return {};
  std::vector<const Assessment*> plans = {&upper};
  for (const Assessment& plan : lower) plans.push_back(&plan);
  Below below{join_levels(std::move(plans)), {}};
  below.state = lower_state(below.levels, {0, task});
  return below;
}

// A clause that a hundred counties carry out stays a screen: those that need a look come first.
void write_below(std::ostream& out, const Below& below) {
  constexpr std::size_t most = 20;
  const auto& [levels, state] = below;
  if (state.empty()) return;
  out << fmt::format("下级落实\n  措施{}项,办结{}项,进度{}%,{}灯\n", state.measures.size(),
                     state.closed, std::lround(state.percent), in_chinese(state.lamp));
  for (std::size_t i = 0; i < std::min(most, state.late.size()); ++i)
    out << "  · " << late_words(levels, state.late[i]) << '\n';
  if (state.late.size() > most) out << fmt::format("  · 等{}项逾期\n", state.late.size());
  for (std::size_t i = 0; i < std::min(most, state.measures.size()); ++i) {
    const TaskAt at = state.measures[i];
    out << fmt::format("  {} {}〔{}〕({},{}%)\n", levels.name(at), levels.task(at).title,
                       answering_words(levels, at), in_chinese(levels.status(at).stage),
                       std::lround(levels.status(at).percent));
  }
  if (state.measures.size() > most)
    out << fmt::format("  等{}项,“--format json”列出全部\n", state.measures.size());
}

Json json_of(const Below& below) {
  return below.state.empty() ? Json() : json_of(below.levels, below.state);
}

Json json_of(const Levels& levels, const LowerState& below) {
  Json late = Json::array();
  for (const TaskAt at : below.late)
    late.push_back({{"task", levels.name(at)},
                    {"unit", answering_words(levels, at)},
                    {"days_late", levels.status(at).days_late}});
  Json tasks = Json::array();
  for (const TaskAt at : below.measures)
    tasks.push_back({{"task", levels.name(at)},
                     {"title", levels.task(at).title},
                     {"unit", answering_words(levels, at)},
                     {"stage", to_string(levels.status(at).stage)},
                     {"lamp", to_string(levels.plans[at.plan]->lamps[at.task])},
                     {"percent", std::lround(levels.status(at).percent)},
                     {"due", to_json(levels.status(at).due)}});
  return {{"count", below.measures.size()},
          {"closed", below.closed},
          {"percent", std::lround(below.percent)},
          {"lamp", to_string(below.lamp)},
          {"late", late},
          {"tasks", tasks}};
}

}  // namespace duban
