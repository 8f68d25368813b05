#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/reader.h"
#include "tests/test.h"

namespace duban {

// The head of a small plan of 2022-2025 with three units in two groups.
inline const std::string small_head = R"(schema = 1

[plan]
id = "shili"
title = "示例方案"
issued = 2022-03-10
period = { start = 2022-03-10, end = 2025-12-31 }

[[unit]]
id = "sfj"
name = "市司法局"
aliases = ["司法局"]
groups = ["市直部门"]

[[unit]]
id = "gaj"
name = "市公安局"
groups = ["市直部门"]

[[unit]]
id = "xinfeng"
name = "信丰县"
groups = ["县市区"]
)";

inline std::string all_of(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) text += to_string(problem) + "\n";
  return text;
}

// A plan that must read without an error.
inline Plan plan_of(std::string_view text) {
  Result<Plan> plan = read_plan(text, "plan.toml");
  INFO(all_of(plan.problems));
  REQUIRE(plan);
  return std::move(*plan);
}

// The small head with these tasks.
inline Plan small_plan(std::string_view tasks) { return plan_of(small_head + std::string(tasks)); }

inline std::vector<std::string> rules_of(const Problems& problems) {
  std::vector<std::string> rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  return rules;
}

}  // namespace duban
