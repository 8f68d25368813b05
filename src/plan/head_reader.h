#pragma once

#include <string>
#include <vector>

#include "base/value.h"
#include "plan/plan.h"

namespace duban {

// A unit's name for its successor, which may stand anywhere.
struct SuccessorName {
  std::string id;
  Place place;
};

// What stands before the tasks: schema, [plan], [[unit]], [[part]].
void read_head(const Value& root, Plan& plan, std::vector<SuccessorName>& successors);

// [[unit]]s, of a plan or of a units file.
void read_unit_tables(const Value& array, std::vector<Unit>& units,
                      std::vector<SuccessorName>& successors);

// Problems: duplicate-number (an id), unknown-unit (a successor).
void check_units(const std::vector<Unit>& units, const std::vector<SuccessorName>& successors,
                 Problems& problems);

// `schema = 1`
void read_schema_number(const Value& value);

}  // namespace duban
