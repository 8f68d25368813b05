#pragma once

#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace duban {

// How inspectors look (听、查、看、访), as the methods of 政府督查工作条例 art. 12 come down to:
// hear the unit's report, go through papers, look on the spot, ask those concerned.
enum class CheckWay { hear, papers, see, ask };

constexpr CheckWay check_ways[] = {CheckWay::hear, CheckWay::papers, CheckWay::see, CheckWay::ask};

std::string_view in_chinese(CheckWay way);  // 听 查 看 访
std::string_view how_to_do(CheckWay way);   // 听取汇报 查阅资料 实地查看 走访询问

// By what has to be verified: papers always; a report where the unit owes an explanation; the spot
// where something was to be built or put up; people where conduct or service is the matter.
std::vector<CheckWay> ways_for(const Task& task, bool owes_explanation);

}  // namespace duban
