#pragma once

#include <string>
#include <vector>

#include "schedule/schedule.h"
#include "tests/graph/net.h"

namespace duban {

// The schedule of a drawn plan, asked by number.
class Drawn {
 public:
  explicit Drawn(const Net& net, Assumptions assumptions = {})
      : plan_(net.plan()),
        graph_(*build_graph(plan_)),
        assumptions_(assumptions),
        schedule_(make_schedule(plan_, graph_, official_calendar(), assumptions)) {}

  const TaskDates& operator[](const std::string& number) const {
    return schedule_.tasks[plan_.find(number)];
  }
  std::string due_from(const std::string& number) const {
    return to_string((*this)[number].due_from, plan_);
  }
  std::vector<std::string> chain(const std::string& number) const {
    std::vector<std::string> numbers;
    for (const TaskIndex task : infeasible_chain(plan_, graph_, official_calendar(), assumptions_,
                                                 schedule_, plan_.find(number)))
      numbers.push_back(plan_.tasks[task].number);
    return numbers;
  }

 private:
  Plan plan_;
  TaskGraph graph_;
  Assumptions assumptions_;
  Schedule schedule_;
};

constexpr Day jan(int day) { return Day(2024, 1, day); }
constexpr Day dec(int day) { return Day(2024, 12, day); }

}  // namespace duban
