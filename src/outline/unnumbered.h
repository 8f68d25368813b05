#pragma once

#include <vector>

#include "outline/builder.h"
#include "outline/segments.h"

namespace duban {

// The rank of an unnumbered heading: a short line without a full stop below which the numbering
// begins anew or runs on, or one that the format or its words (保障措施) tell.  0 = it is none.
int unnumbered_rank(const std::vector<Segment>& segments, std::size_t at,
                    const OutlineBuilder& outline);

// A usual heading, or one of a report, 2023年工作计划：, whose numbering begins below.
bool heads_unnumbered(const std::vector<Segment>& segments, std::size_t at);

}  // namespace duban
