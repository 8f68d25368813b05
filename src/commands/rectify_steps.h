#pragma once

#include <string>
#include <vector>

#include "commands/office.h"
#include "rectify/papers.h"

namespace duban {

// A problem that inspectors found and that is in no register yet.
struct PooledProblem {
  std::string event;  // its id
  std::string plan;
  std::string number;
  Day on;
  std::string words;
};

// In order of recording; withdrawn ones are gone.
std::vector<PooledProblem> pooled_problems(const Office& office);

// Ids of the registers of problems, in order.
std::vector<std::string> rectify_plans(const Office& office);

// Everything known of them, as far as the office looks.
RectifyInput rectify_input(const Office& office);

// The steps of `duban rectify`.
Exit rectify_add(World& world, const Arguments& arguments);
Exit rectify_take(World& world, const Arguments& arguments, const std::vector<std::string>& events);
Exit rectify_look(World& world, const Arguments& arguments, const std::vector<std::string>& tasks);
Exit rectify_check(World& world, const Arguments& arguments, const std::vector<std::string>& tasks);

}  // namespace duban
