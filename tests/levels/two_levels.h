#pragma once

#include <string>
#include <utility>
#include <vector>

#include "levels/basis.h"
#include "tests/desk.h"

// Plans of several levels as TOML, judged on one day; nothing was reported but what a test says.
class TwoLevels {
 public:
  // `head` follows the id: issuer, division.
  TwoLevels& add(const std::string& id, const std::string& tasks, const std::string& head = "") {
    auto plan = duban::read_plan("schema = 1\n[plan]\nid = \"" + id + "\"\ntitle = \"" + id +
                                     "\"\nissued = 2023-01-01\n" + head + "\n" + tasks,
                                 id + ".toml");
    for (const auto& problem : plan.problems) UNSCOPED_INFO(duban::to_string(problem));
    REQUIRE(plan);
    duban::PlanStates states;
    states.tasks.resize(plan->tasks.size());
    plans_.emplace_back(std::move(*plan), std::move(states));
    return *this;
  }

  duban::TaskState& state(std::size_t plan, const std::string& number) {
    return plans_[plan].second.tasks[plans_[plan].first.find(number)];
  }

  const duban::Levels& on(const char* day) {
    assessed_.clear();
    for (const auto& [plan, states] : plans_)
      assessed_.push_back(
          duban::assess(plan, states, *duban::parse_day(day), duban::official_calendar(), rules_));
    std::vector<const duban::Assessment*> all;
    for (const auto& plan : assessed_) all.push_back(&plan);
    levels_ = duban::join_levels(std::move(all));
    return levels_;
  }

  duban::TaskAt at(std::size_t plan, const std::string& number) const {
    return {plan, plans_[plan].first.find(number)};
  }

 private:
  std::vector<std::pair<duban::Plan, duban::PlanStates>> plans_;
  std::vector<duban::Assessment> assessed_;
  duban::Rules rules_;
  duban::Levels levels_;
};

// "[[task]]" with number, title and more lines.
inline std::string task(const std::string& number, const std::string& more = "") {
  return "[[task]]\nnumber = \"" + number + "\"\ntitle = \"任务" + number + "\"\n" + more + "\n";
}
