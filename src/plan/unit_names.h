#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "plan/plan.h"

namespace duban {

// What the units of a plan are called.  Needs: the units outlive it unchanged.
class UnitNames {
 public:
  explicit UnitNames(const std::vector<Unit>& units);

  // The id of the unit with this id, name or alias; "" where there is none.
  std::string_view unit(std::string_view name) const;
  // The same, or the group itself where the name is a group's.
  std::string_view unit_or_group(std::string_view name) const;
  // In the units' order; empty where there is no such group.
  const std::vector<const Unit*>& members(std::string_view group) const;

  // What to say of a name that is none of them.
  std::string no_such_unit(std::string_view name) const;
  std::string no_such_group(std::string_view name) const;

 private:
  std::unordered_map<std::string_view, std::string_view> ids_;
  std::unordered_map<std::string_view, std::vector<const Unit*>> groups_;
};

}  // namespace duban
