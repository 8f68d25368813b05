#pragma once

#include "outline/outline.h"

namespace duban {

// 承办单位 is who does it, and leads where 协办单位 or 配合单位 beside it helps or where the item
// is the matter of a form; beside 主办单位 or 牵头单位 it does not.
void settle_undertakers(Outline& outline);

}  // namespace duban
