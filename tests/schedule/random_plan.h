#pragma once

#include <random>

#include "tests/graph/net.h"

namespace duban {

// Small plans of every sort around the Spring Festival of 2024, whose make-up workdays stand on
// both sides: nested summaries, all links and lags, own days on summaries and leaves, kinds
// without an own day, starts.
class RandomPlans {
 public:
  explicit RandomPlans(unsigned seed) : random_(seed) {}

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }

  Plan next() {
    Plan plan = tasks();
    for (int i = below(12); i > 0; --i) add_link(plan);
    return plan;
  }

 private:
  Plan tasks() {
    const Day start = Day(2024, 1, 29) + below(7);
    Net net;
    net.period(start, start + 20 + below(60));
    std::vector<std::string> numbers;
    for (int i = 1 + below(9); i > 0; --i) {
      std::string number = std::to_string(numbers.size() + 1);
      if (!numbers.empty() && !one_in(3))
        number = numbers[static_cast<std::size_t>(below(static_cast<int>(numbers.size())))] + "." +
                 number;
      numbers.push_back(number);
      furnish(net.task(number, 1 + below(8)), start);
    }
    return net.plan();
  }

  void furnish(Net::Drawn task, Day start) {
    if (one_in(3)) task.working();
    if (one_in(5)) task.starts(start + below(25));
    if (one_in(3)) task.due(start + below(70));
    if (one_in(6)) task.kind(static_cast<TaskKind>(below(5)));
  }

  // Keeps the link where the plan still has a graph.
  void add_link(Plan& plan) {
    const int tasks = static_cast<int>(plan.tasks.size());
    Link link;
    link.from = static_cast<TaskIndex>(below(tasks));
    link.type = static_cast<LinkType>(below(4));
    link.lag = {one_in(2) ? 0 : below(14) - 5, one_in(2)};
    link.hard = !one_in(3);
    auto& after = plan.tasks[static_cast<std::size_t>(below(tasks))].after;
    after.push_back(link);
    if (!build_graph(plan)) after.pop_back();
  }

  std::mt19937 random_;
};

}  // namespace duban
