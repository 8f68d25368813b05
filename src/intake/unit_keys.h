#pragma once

#include <string>
#include <string_view>

namespace duban {

// Whose document it is, so far as it tells whose 司法局 is meant.
struct UnitPlace {
  std::string place;  // 赣州市, 西湖区; "" = unknown
  std::string level;  // 省 市 州 县 区: the word its own offices are printed with; "" = unknown
};

// The place that an issuer's name begins with: 西湖区 of 南昌市西湖区人民政府办公室.
UnitPlace place_of(std::string_view issuer);

// What a printed name comes to: names with equal keys are one office.
struct UnitKey {
  std::string level;   // the word before it where it is not the issuer's own: 省 of 省司法厅
  std::string office;  // 司法局: neither place, brackets, 和 nor the long forms of its ending
  std::string group;   // of 各县（市、区）人民政府 and the like: 县市区; else ""
  std::string common;  // the id of the common office or group; "" = it is none

  // Equal keys are one office.
  std::string text() const;
};

UnitKey unit_key(std::string_view name, const UnitPlace& place);

}  // namespace duban
