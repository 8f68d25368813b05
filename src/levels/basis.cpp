#include "levels/basis.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "plan/number_index.h"

namespace duban {

namespace {

std::vector<std::string> numbers_of(const Plan& plan) {
  std::vector<std::string> numbers;
  for (const Task& task : plan.tasks) numbers.push_back(task.number);
  return numbers;
}

bool by_lower(const Carrying& a, const Carrying& b) { return a.lower < b.lower; }

class Joining {
 public:
  Joining(std::vector<const Assessment*> plans, const std::vector<std::string>& elsewhere)
      : elsewhere_(elsewhere) {
    levels_.plans = std::move(plans);
    for (std::size_t i = 0; i < levels_.plans.size(); ++i) {
      positions_.emplace(levels_.plans[i]->plan.id, i);
      numbers_.emplace_back(levels_.plans[i]->plan.tasks);
    }
  }

  Levels join() {
    for (std::size_t plan = 0; plan < levels_.plans.size(); ++plan)
      for (TaskIndex i = 0; i < levels_.plans[plan]->plan.tasks.size(); ++i)
        for (const std::string& words : levels_.task({plan, i}).detail->basis)
          follow({plan, i}, words);
    auto& carrying = levels_.carrying;
    std::sort(carrying.begin(), carrying.end());
    carrying.erase(std::unique(carrying.begin(), carrying.end()), carrying.end());
    levels_.carried = carrying;
    std::stable_sort(levels_.carried.begin(), levels_.carried.end(), by_lower);
    return std::move(levels_);
  }

 private:
  void follow(TaskAt lower, const std::string& words);
  void lose(TaskAt lower, const std::string& words, std::string why) {
    levels_.lost.push_back({lower, words, std::move(why)});
  }
  std::string no_such_plan(const std::string& id) const;
  TaskIndex share_of(TaskAt lower, TaskAt clause) const;

  const std::vector<std::string>& elsewhere_;
  Levels levels_;
  std::unordered_map<std::string, std::size_t> positions_;
  std::vector<NumberIndex> numbers_;
};

std::string Joining::no_such_plan(const std::string& id) const {
  std::vector<std::string> known = elsewhere_;
  for (const Assessment* plan : levels_.plans) known.push_back(plan->plan.id);
  return fmt::format("方案“{}”不在对照之列,也没有载入{}", id, did_you_mean(id, known));
}

// The lower unit's own share of a clause that is fanned out; the clause itself where it has none.
TaskIndex Joining::share_of(TaskAt lower, TaskAt clause) const {
  const Plan& upper = levels_.plan(clause);
  if (upper.tasks[clause.task].each.empty()) return clause.task;
  const Unit* unit = unit_of_plan(upper, levels_.plan(lower));
  if (!unit) return clause.task;
  const TaskIndex share =
      numbers_[clause.plan].find(upper.tasks[clause.task].number + "@" + unit->id);
  return share == no_task ? clause.task : share;
}

void Joining::follow(TaskAt lower, const std::string& words) {
  const std::size_t slash = words.find('/');
  if (slash == std::string::npos) return lose(lower, words, "依据应写作“上级方案/编号”");
  const std::string id = words.substr(0, slash);
  const std::string number = words.substr(slash + 1);
  const auto plan = positions_.find(id);
  if (plan == positions_.end()) {
    const bool known = std::find(elsewhere_.begin(), elsewhere_.end(), id) != elsewhere_.end();
    return known ? void() : lose(lower, words, no_such_plan(id));
  }
  if (plan->second == lower.plan) return lose(lower, words, "依据写的是本方案自己的任务");
  TaskAt clause{plan->second, numbers_[plan->second].find(number)};
  if (clause.task == no_task)
    return lose(lower, words,
                fmt::format("方案“{}”中没有编号为“{}”的任务{}", id, number,
                            did_you_mean(number, numbers_of(levels_.plans[plan->second]->plan))));
  clause.task = share_of(lower, clause);
  levels_.carrying.push_back({clause, lower});
}

bool is_named_in(const Unit& unit, const std::string& issuer) {
  return issuer.find(unit.name) != std::string::npos ||
         std::any_of(unit.aliases.begin(), unit.aliases.end(), [&](const std::string& alias) {
           return issuer.find(alias) != std::string::npos;
         });
}

}  // namespace

const Unit* unit_of_plan(const Plan& upper, const Plan& lower) {
  const Unit* named = nullptr;
  for (const Unit& unit : upper.units) {
    if (!lower.division.empty() && unit.code == lower.division) return &unit;
    if (!is_named_in(unit, lower.issuer)) continue;
    if (!named || unit.name.size() > named->name.size()) named = &unit;
  }
  return named;
}

Levels join_levels(std::vector<const Assessment*> plans,
                   const std::vector<std::string>& elsewhere) {
  return Joining(std::move(plans), elsewhere).join();
}

std::span<const Carrying> carriers_of(const Levels& levels, TaskAt upper) {
  const auto range =
      std::equal_range(levels.carrying.begin(), levels.carrying.end(), Carrying{upper, {}},
                       [](const Carrying& a, const Carrying& b) { return a.upper < b.upper; });
  return {range.first, range.second};
}

std::vector<TaskAt> clauses_of(const Levels& levels, TaskAt lower) {
  const Plan& plan = levels.plan(lower);
  for (TaskIndex i = lower.task; i != no_task; i = plan.tasks[i].parent) {
    const auto range = std::equal_range(levels.carried.begin(), levels.carried.end(),
                                        Carrying{{}, {lower.plan, i}}, by_lower);
    std::vector<TaskAt> clauses;
    for (auto it = range.first; it != range.second; ++it) clauses.push_back(it->upper);
    if (!clauses.empty() || !plan.tasks[i].detail->basis.empty()) return clauses;
  }
  return {};
}

}  // namespace duban
