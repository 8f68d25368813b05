#pragma once

#include <map>
#include <string>
#include <vector>

#include "burden/meter.h"
#include "commands/office.h"

namespace duban {

// The plans as far as one asks them who is meant: units by every way to call them, and who answers
// for a task.
class PlanUnits {
 public:
  PlanUnits(const Office& office, const std::vector<std::string>& plans);

  // The name of the unit that is called so in one of the plans; throws Usage with the nearest name.
  std::string find(const std::string& typed) const;
  // The name, or nothing.
  std::optional<std::string> name(const std::string& called) const;
  // Every name.
  const std::vector<std::string>& names() const { return names_; }
  bool sample() const;
  // Needs: this outlives it.
  UnitDirectory directory() const;

 private:
  std::map<std::string, Plan> plans_;
  std::map<std::string, std::string> called_;  // id, alias or name → name
  std::vector<std::string> names_;
};

}  // namespace duban
