#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "plan/plan.h"

namespace duban {

// What one line of a 分工方案 gives to a task and, until they have their own, to its children.
struct Assigned {
  std::string task;
  std::vector<std::string> lead;  // one; two are the advice two-leads
  std::vector<std::string> support;
  std::string due_text;
  std::vector<std::string> evidence;
  std::string person;
  std::string post;
  std::string report;  // how often it is reported on, in words
  int line = 0;
  std::vector<std::pair<std::string, int>> lines;  // of each field given
};

// Who leads what, a second layer over a plan (assignment.toml).
struct Assignment {
  std::string file;
  std::string plan;
  std::string title;
  bool sample = false;  // 示例: no official has said it
  std::vector<Assigned> tasks;
};

Result<Assignment> read_assignment(std::string_view text, const std::string& file);

// Lays the assignment over the plan; each value remembers its file and line in `given_by`.
// Problems: unknown-task, unknown-unit, unreadable-deadline, two-leads, wrong plan (syntax).
Problems assign(Plan& plan, const Assignment& assignment);

}  // namespace duban
