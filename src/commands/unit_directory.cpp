#include "commands/unit_directory.h"

#include "base/text.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

PlanUnits::PlanUnits(const Office& office, const std::vector<std::string>& plans) {
  for (const std::string& id : plans)
    if (auto plan = office.journal.plan(id, office.horizon, Journal::Detail::all))
      plans_.emplace(id, std::move(*plan));
  for (const auto& [id, plan] : plans_) {
    for (const Unit& unit : plan.units) {
      called_.emplace(unit.name, unit.name);
      called_.emplace(unit.id, unit.name);
      for (const std::string& alias : unit.aliases) called_.emplace(alias, unit.name);
      names_.push_back(unit.name);
    }
  }
  std::sort(names_.begin(), names_.end());
  names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

std::optional<std::string> PlanUnits::name(const std::string& called) const {
  const auto found = called_.find(called);
  return found == called_.end() ? std::nullopt : std::optional(found->second);
}

std::string PlanUnits::find(const std::string& typed) const {
  if (auto known = name(typed)) return *known;
  std::vector<std::string> known = names_;
  for (const auto& [called, name] : called_) known.push_back(called);
  throw Usage{fmt::format("unknown-unit: 没有单位“{}”{}", typed, did_you_mean(typed, known))};
}

bool PlanUnits::sample() const {
  return std::any_of(plans_.begin(), plans_.end(),
                     [](const auto& entry) { return entry.second.sample; });
}

UnitDirectory PlanUnits::directory() const {
  UnitDirectory directory;
  directory.name = [this](const std::string&, const std::string& unit) {
    return name(unit).value_or(unit);
  };
  directory.answering = [this](const std::string& id, const std::string& number,
                               const std::string& period) -> std::string {
    const auto found = plans_.find(id);
    if (found == plans_.end()) return "";
    const Plan& plan = found->second;
    if (const auto part = unit_of_part(period); !part.empty()) return plan.unit_name(part);
    const TaskIndex task = plan.find(number);
    return task == no_task ? "" : plan.unit_name(answering_unit(plan, task));
  };
  directory.cycle = [this](const std::string& id,
                           const std::string& number) -> std::optional<Cycle> {
    const auto found = plans_.find(id);
    const TaskIndex task = found == plans_.end() ? no_task : found->second.find(number);
    const TaskIndex from = task == no_task ? no_task : task_with_cycle(found->second, task);
    return from == no_task ? std::nullopt : found->second.tasks[from].detail->report;
  };
  return directory;
}

}  // namespace duban
