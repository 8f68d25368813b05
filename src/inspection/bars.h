#pragma once

#include <map>
#include <string>
#include <vector>

#include "inspection/pool.h"

namespace duban {

// Who must keep away from what (回避): an inspector from his own unit's objects, and either from
// what the other's or his own `avoid` names by id, name or unit.
class Bars {
 public:
  // `open`: the positions of the inspectors that may be drawn.
  Bars(const std::vector<PoolEntry>& inspectors, const std::vector<std::size_t>& open);

  // Positions of the inspectors, in order.
  std::vector<std::size_t> of(const PoolEntry& object) const;

 private:
  using Positions = std::map<std::string, std::vector<std::size_t>>;
  Positions by_unit_;
  Positions by_any_name_;  // id, name, unit
  Positions avoiding_;     // by what they avoid
};

}  // namespace duban
