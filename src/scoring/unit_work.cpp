#include "scoring/unit_work.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace duban {

namespace {

// Prohibitions and single events ask for nothing that could be done by a day.
bool asks_for_work(TaskKind kind) {
  return kind != TaskKind::prohibition && kind != TaskKind::triggered;
}

bool was_handed_out(const TaskState& state, const TaskRecord& record) {
  if (state.refused && state.stage == Stage::drafted) return false;
  return state.dispatched || first_word(record) || is_done(state.stage);
}

// What was done before the window, and was not due in it, is of another time.
bool is_of_window(const OwedTask& owed, Window window) {
  if (owed.status().stage == Stage::cancelled) return false;
  const auto& closed = owed.state().closed;
  if (!owed.status().done() || !closed || *closed >= window.from) return true;
  return owed.status().due && *owed.status().due >= window.from;
}

class Gathering {
 public:
  explicit Gathering(Window window) : window_(window) {}

  void add(const JudgedPlan& plan) {
    for (const Unit& unit : plan.in->plan.units) work_of(unit.name);
    for (TaskIndex i = 0; i < plan.in->plan.tasks.size(); ++i) add_task(plan, i);
    for (const PartState& part : plan.in->status.states.parts) add_part(*plan.in, part);
  }

  std::vector<UnitWork> finish() {
    std::erase_if(units_,
                  [](const UnitWork& unit) { return unit.tasks.empty() && unit.parts.empty(); });
    return std::move(units_);
  }

 private:
  UnitWork& work_of(const std::string& name) {
    const auto [at, is_new] = index_.emplace(name, units_.size());
    if (is_new) units_.emplace_back().name = name;
    return units_[at->second];
  }

  UnitWork& work_of(const Assessment& in, const std::string& id) {
    UnitWork& work = work_of(in.plan.unit_name(id));
    work.sample = work.sample || in.plan.sample;
    work.known_as.push_back(id);
    if (const Unit* unit = in.plan.unit(id)) {
      work.known_as.push_back(unit->name);
      work.known_as.insert(work.known_as.end(), unit->aliases.begin(), unit->aliases.end());
      work.known_as.insert(work.known_as.end(), unit->groups.begin(), unit->groups.end());
    }
    std::sort(work.known_as.begin(), work.known_as.end());
    work.known_as.erase(std::unique(work.known_as.begin(), work.known_as.end()),
                        work.known_as.end());
    return work;
  }

  void add_task(const JudgedPlan& plan, TaskIndex i) {
    const Task& task = plan.in->plan.tasks[i];
    const std::string unit = answering_unit(plan.in->plan, i);
    if (!task.leaf || unit.empty() || !asks_for_work(task.kind)) return;
    OwedTask owed{plan.in, &(*plan.records)[i], i, false};
    owed.handed_out = was_handed_out(owed.state(), *owed.record);
    if (is_of_window(owed, window_)) work_of(*plan.in, unit).tasks.push_back(owed);
  }

  void add_part(const Assessment& in, const PartState& part) {
    if (in.status.tasks[part.task].stage != Stage::cancelled)
      work_of(in, part.unit).parts.push_back({&in, &part});
  }

  Window window_;
  std::vector<UnitWork> units_;
  std::map<std::string, std::size_t> index_;
};

}  // namespace

std::string OwedTask::row(const std::string& period) const {
  const std::string id = in->plan.task_id(index);
  return period.empty() ? id : id + "#" + period;
}

std::string OwedTask::label() const { return fmt::format("{} {}", task().number, task().title); }

bool UnitWork::has_duty() const {
  return !parts.empty() || std::any_of(tasks.begin(), tasks.end(),
                                       [](const OwedTask& owed) { return owed.handed_out; });
}

bool UnitWork::is_called(const std::vector<std::string>& names) const {
  return std::any_of(names.begin(), names.end(), [&](const std::string& wanted) {
    return std::binary_search(known_as.begin(), known_as.end(), wanted);
  });
}

std::vector<UnitWork> work_by_unit(const std::vector<JudgedPlan>& plans, Window window) {
  Gathering gathering(window);
  for (const JudgedPlan& plan : plans) gathering.add(plan);
  return gathering.finish();
}

}  // namespace duban
