#pragma once

#include <string_view>

#include "document/document.h"

namespace duban {

std::string_view in_chinese(Tint tint);  // 绿 黄 红 灰 蓝; "" for none
std::string_view to_string(Tint tint);   // green …; "" for none

}  // namespace duban
