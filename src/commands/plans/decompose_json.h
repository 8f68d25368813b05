#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "levels/unit_duties.h"
#include "levels/work_points.h"

namespace duban {

// What a unit owes under one plan, an item a measure.
void add_json(Json& tasks, const Assessment& in, const UnitDuties& duties);
// A plan's work points of a year.
Json json_of(const Assessment& in, const WorkPoints& points);

// The same duties as rows of a spreadsheet.
const std::vector<std::string>& duty_header();
void add_rows(std::vector<std::vector<std::string>>& rows, const Assessment& in,
              const UnitDuties& duties);

}  // namespace duban
