#pragma once

#include <vector>

#include "outline/papers.h"
#include "outline/segments.h"

namespace duban {

// One-sheet forms, a matter on each: 督办事项：… 承办单位：… 办理时限：….  Makes the line of each
// matter an item without a number.
void mark_matters(std::vector<Segment>& segments);
bool names_matter(const Segment& segment);  // once it is marked

// What stands between two forms, the heading and the number of the next, opens a paper.
void part_forms(const std::vector<Segment>& segments, std::vector<PaperPart>& places);

}  // namespace duban
