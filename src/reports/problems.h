#pragma once

#include "reports/figures.h"

namespace duban {

// 存在问题: every red and yellow finding, by unit and task; what is only due soon is no problem
// yet.
void add_problems(Paper& paper, const Assessment& in);

// 滞后: the same findings by task, of those that are late or far behind.
void add_laggards(Paper& paper, const Assessment& in);

}  // namespace duban
