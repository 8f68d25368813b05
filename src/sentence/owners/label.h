#pragma once

#include <cstddef>
#include <string_view>

namespace duban {

// What a label inside a mark of owners announces.
enum class OwnerRole {
  none,
  lead,         // 牵头单位, 主办单位, 第一责任单位
  first_leads,  // 牵头及责任单位, 责任单位（第一个为牵头单位）
  responsible,  // 责任单位, 责任科室
  support,      // 配合单位, 协办单位
  person,       // 责任领导, 联系人
  time,         // 完成时限
  other,        // 整改措施 and the like
};

struct OwnerLabel {
  OwnerRole role = OwnerRole::none;
  std::size_t bytes = 0;  // with its colon
};

// The label that the text begins with: 责任单位：, 【牵头单位】, 牵头科室为.
OwnerLabel owner_label(std::string_view text);

}  // namespace duban
