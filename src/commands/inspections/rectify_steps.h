#pragma once

#include <string>
#include <vector>

#include "commands/office.h"
#include "rectify/duties.h"
#include "rectify/papers.h"

namespace duban {

// In order of recording; withdrawn ones are gone.
std::vector<PooledProblem> pooled_problems(const Office& office);

// Ids of the registers of problems, in order.
std::vector<std::string> rectify_plans(const Office& office);

// Their problems, in order.
std::vector<Rectification> rectify_items(const Office& office);

// Everything known of them, as far as the office looks.
RectifyInput rectify_input(const Office& office);

// What the office itself has to do for them on the day it looks at.  Quick where nothing was ever
// registered or found.
std::vector<OfficeDuty> rectify_duties(const Office& office);

// The steps of `duban rectify`.
Exit rectify_add(World& world, const Arguments& arguments);
Exit rectify_take(World& world, const Arguments& arguments, const std::vector<std::string>& events);
Exit rectify_look(World& world, const Arguments& arguments, const std::vector<std::string>& tasks);
Exit rectify_check(World& world, const Arguments& arguments, const std::vector<std::string>& tasks);

}  // namespace duban
