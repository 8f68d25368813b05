#pragma once

#include <string_view>

#include "plan/plan.h"

namespace duban {

// Kinds by the words alone: 严禁 prohibition, 每年 recurring, 动态管理 ongoing, 作出决策前
// triggered.
TaskKind kind_of_duty(std::string_view text);

}  // namespace duban
