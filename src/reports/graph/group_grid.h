#pragma once

#include "findings/assessment.h"
#include "reports/graph/boxes.h"

namespace duban {

// Sizes of one measure's box; all are equally wide.
double node_width(std::size_t label_width);
double node_height(const GraphNode& node);

// The width of a group of `columns` boxes.
double group_width(std::size_t columns, std::size_t label_width);

// How many columns the group needs: at least three, more where a longer chain runs through it.
std::size_t columns_of(const Assessment& in, const GraphGroup& group);

// Places the group's nodes below its heading, from (0, 0), and sets its box.
void fill_grid(const Assessment& in, GraphGroup& group, std::size_t columns,
               std::size_t label_width);

}  // namespace duban
