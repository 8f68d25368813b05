#include "journal/states.h"

#include <algorithm>
#include <tuple>

#include "journal/revisions.h"
#include "journal/state_rows.h"
#include "plan/number_index.h"
#include "stage/slice.h"

namespace duban {

namespace {

// Whether something of the state lies past the horizon, so that its events must be folded again.
bool is_past(const TaskState& state, const Horizon& horizon) {
  return (state.latest_on && *state.latest_on > horizon.as_of) ||
         (horizon.known_on && state.latest_recorded && *state.latest_recorded > *horizon.known_on);
}

TaskState fold_within(std::vector<Event> events, const Horizon& horizon) {
  std::erase_if(events, [&](const Event& event) {
    return horizon.known_on && recorded_on(event) > *horizon.known_on;
  });
  return fold(std::move(events), horizon.as_of);
}

// A task's position by its number; the hint is right unless a revision moved the task.
class Positions {
 public:
  explicit Positions(const std::vector<Task>& tasks) : tasks_(tasks) {}

  TaskIndex find(std::string_view number, int hint) {
    const auto position = static_cast<std::size_t>(hint);
    if (hint >= 0 && position < tasks_.size() && tasks_[position].number == number) {
      return static_cast<TaskIndex>(position);
    }
    if (!index_) index_.emplace(tasks_);
    return index_->find(number);
  }

 private:
  const std::vector<Task>& tasks_;
  std::optional<NumberIndex> index_;
};

// Reads one plan's state rows as they were on a horizon.
class Reader {
 public:
  Reader(Database& database, std::int64_t key, const Plan& plan, const Horizon& horizon)
      : database_(database),
        key_(key),
        plan_(plan),
        horizon_(horizon),
        numbering_(database, key),
        positions_(plan.tasks) {
    const auto revision = revision_in_force(database, key, horizon);
    revision_ = revision ? revision->number : 0;
  }

  void read(PlanStates& states) {
    Rows rows = database_.query("SELECT * FROM state WHERE plan = ?", key_);
    while (rows.next()) read_row(rows, states);
    std::sort(states.periods.begin(), states.periods.end(),
              [](const PeriodState& a, const PeriodState& b) {
                return std::tie(a.task, a.period) < std::tie(b.task, b.period);
              });
    std::sort(states.parts.begin(), states.parts.end(), [](const PartState& a, const PartState& b) {
      return std::tie(a.task, a.unit) < std::tie(b.task, b.unit);
    });
  }

 private:
  void read_row(const Rows& rows, PlanStates& states) {
    const TaskIndex task = find(rows);
    if (task == no_task) return;  // a revision dropped the task
    TaskState state = read_state(rows, 4);
    if (is_past(state, horizon_)) {
      state = fold_within(
          events_of(database_, numbering_, plan_.id, rows.string(1), rows.string(2)), horizon_);
    }
    if (rows.text(2).empty()) {
      states.tasks[task] = std::move(state);
    } else if (const auto unit = unit_of_part(rows.text(2)); !unit.empty()) {
      if (state.latest_on) states.parts.push_back({task, std::string(unit), std::move(state)});
    } else if (state.latest_on) {
      states.periods.push_back({task, rows.string(2), std::move(state)});
    }
  }

  TaskIndex find(const Rows& rows) {
    if (numbering_.plain()) return positions_.find(rows.text(1), rows.whole(3));
    const auto number = numbering_.number_in(revision_, rows.string(1));
    return number ? positions_.find(*number, rows.whole(3)) : no_task;
  }

  Database& database_;
  std::int64_t key_;
  const Plan& plan_;
  Horizon horizon_;
  Numbering numbering_;
  Positions positions_;
  int revision_ = 0;
};

}  // namespace

PlanStates states_on(Database& database, const Plan& plan, const Horizon& horizon) {
  PlanStates states;
  states.tasks.resize(plan.tasks.size());
  const auto key = plan_key(database, plan.id);
  if (key) Reader(database, *key, plan, horizon).read(states);
  return states;
}

TaskState state_on(Database& database, const std::string& plan, const std::string& task,
                   const std::string& period, const Horizon& horizon) {
  const auto id = plan_key(database, plan);
  if (!id) return {};
  const Numbering numbering(database, *id);
  const auto revision = revision_in_force(database, *id, horizon);
  const auto key = revision ? numbering.key_from(revision->number, task) : task;
  const auto row = find_state(database, *id, key, period);
  if (!row) return {};
  if (!is_past(row->state, horizon)) return row->state;
  return fold_within(events_of(database, numbering, plan, key, period), horizon);
}

}  // namespace duban
