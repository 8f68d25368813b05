#include "burden/months.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

namespace duban {

void BurdenCounts::add(const BurdenEntry& entry) {
  ++by_load.at(static_cast<std::size_t>(entry.load));
  if (entry.load == Load::paper) ++papers[entry.form];
}

std::vector<UnitMonth> by_unit_and_month(const std::vector<BurdenEntry>& entries) {
  std::map<std::tuple<std::string, int, int>, BurdenCounts> counts;
  for (const BurdenEntry& entry : entries)
    counts[{entry.unit, entry.on.year(), entry.on.month()}].add(entry);
  std::vector<UnitMonth> months;
  for (auto& [key, count] : counts)
    months.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(count)});
  return months;
}

BurdenCounts count(const std::vector<BurdenEntry>& entries) {
  BurdenCounts counts;
  for (const BurdenEntry& entry : entries) counts.add(entry);
  return counts;
}

std::string why_not_inspected(const std::vector<BurdenEntry>& entries, const std::string& unit,
                              Day on, const Burden& rules) {
  if (rules.inspections_a_month == 0) return "";
  const auto done = std::count_if(entries.begin(), entries.end(), [&](const BurdenEntry& entry) {
    return entry.load == Load::inspection && entry.unit == unit && entry.on.year() == on.year() &&
           entry.on.month() == on.month();
  });
  if (done < rules.inspections_a_month) return "";
  return fmt::format("{}年{}月已检查{}次,达到上限", on.year(), on.month(), done);
}

}  // namespace duban
