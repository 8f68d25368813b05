#pragma once

#include <vector>

#include "graph/task_graph.h"
#include "schedule/schedule.h"

namespace duban {

// What the passes need of a task, kept side by side so that they touch no Task, which is large.
struct TaskTerms {
  Lag work;        // of a leaf: what lies between its start and its finish, one day at least
  Day not_before;  // the plan's start, or its own
  TaskIndex parent = no_task;
  bool leaf = true;
  bool estimated = false;  // `work` is the rule file's
};

TaskTerms terms_of(const Task& task, Day plan_start, const Assumptions& assumptions);
// By TaskIndex.
std::vector<TaskTerms> all_terms(const Plan& plan, const Assumptions& assumptions);

// The time that an edge leaves between its ends.
inline Lag lag_of(const Edge& edge, const std::vector<TaskTerms>& terms) {
  return edge.rule == Edge::Rule::duration ? terms[task_of(edge.from)].work : edge.lag;
}

}  // namespace duban
