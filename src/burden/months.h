#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "burden/entry.h"
#include "findings/rules.h"

namespace duban {

// How many entries of each kind.
struct BurdenCounts {
  std::array<int, std::size(loads)> by_load{};
  std::map<std::string, int> papers = {};  // by kind: 督办函 …

  int of(Load load) const { return by_load.at(static_cast<std::size_t>(load)); }
  void add(const BurdenEntry& entry);
};

// What one unit was asked for in one month.
struct UnitMonth {
  std::string unit;  // "" = nobody is known to answer
  int year = 0;
  int month = 0;
  BurdenCounts counts;
};

// By unit (in the order of their names' bytes), then month; months without entries are left out.
std::vector<UnitMonth> by_unit_and_month(const std::vector<BurdenEntry>& entries);

BurdenCounts count(const std::vector<BurdenEntry>& entries);

// Why the unit may not be inspected once more in the month of that day, as [burden] of the rules
// caps it; "" where it may.
std::string why_not_inspected(const std::vector<BurdenEntry>& entries, const std::string& unit,
                              Day on, const Burden& rules);

}  // namespace duban
