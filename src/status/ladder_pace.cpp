#include "status/ladder_pace.h"

#include <algorithm>

namespace duban {

namespace {

Day before(Day day, const Work& work, const Calendar& calendar) {
  return work.working ? calendar.add_workdays(day, -work.days) : day - work.days;
}

// Each step's share of the window by the time it takes; one that names none counts as the longest.
void squeeze(std::vector<LadderNode>& nodes, const Ladder& ladder, Day from, Day due) {
  int longest = 1;
  for (const LadderStep& step : ladder.steps) longest = std::max(longest, step.takes.days);
  int all = 0, passed = 0;
  const auto days = [&](const LadderStep& step) {
    return step.takes.days > 0 ? step.takes.days : longest;
  };
  for (const LadderStep& step : ladder.steps) all += days(step);
  const int window = std::max(0, due - from);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    passed += days(ladder.steps[i]);
    nodes[i].by = from + static_cast<int>(static_cast<long long>(window) * passed / all);
  }
}

}  // namespace

std::vector<LadderNode> ladder_nodes(const Ladder& ladder, Day from, Day due,
                                     const Calendar& calendar) {
  std::vector<LadderNode> nodes;
  for (const LadderStep& step : ladder.steps)
    nodes.push_back({step.name, due, ladder.percent_after(step.name).value_or(100)});
  for (std::size_t i = nodes.size(); i-- > 1;)
    nodes[i - 1].by = before(nodes[i].by, ladder.steps[i].takes, calendar);
  if (nodes.front().by <= from) squeeze(nodes, ladder, from, due);
  return nodes;
}

const LadderNode* last_due(const std::vector<LadderNode>& nodes, Day day) {
  const LadderNode* last = nullptr;
  for (const LadderNode& node : nodes)
    if (node.by <= day) last = &node;
  return last;
}

const LadderNode* next_due(const std::vector<LadderNode>& nodes, Day day) {
  const auto next = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const LadderNode& node) { return node.by > day; });
  return next == nodes.end() ? nullptr : &*next;
}

}  // namespace duban
