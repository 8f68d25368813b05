#include "findings/assessment.h"

#include <cassert>

namespace duban {

Assessment assess(Plan plan, PlanStates states, Day as_of, const Calendar& calendar,
                  const Rules& rules) {
  auto graph = build_graph(plan);
  assert(graph && "a loaded plan has no cycle");
  Assessment made{std::move(plan), std::move(*graph), {}, {}, {}};
  made.status =
      status_on(as_of, made.plan, made.graph, calendar, rules.assumptions, std::move(states));
  const Judgement judgement{made.plan, made.graph, calendar, rules, made.status};
  made.lamps = lamps_of(judgement);
  made.findings = find_all(judgement);
  return made;
}

}  // namespace duban
