#include "inspection/bars.h"

#include <algorithm>

namespace duban {

namespace {

void add(std::vector<std::size_t>& all, const std::map<std::string, std::vector<std::size_t>>& from,
         const std::string& key) {
  const auto found = key.empty() ? from.end() : from.find(key);
  if (found != from.end()) all.insert(all.end(), found->second.begin(), found->second.end());
}

}  // namespace

Bars::Bars(const std::vector<PoolEntry>& inspectors, const std::vector<std::size_t>& open) {
  for (const std::size_t i : open) {
    const PoolEntry& inspector = inspectors[i];
    by_unit_[inspector.unit].push_back(i);
    for (const std::string* name : {&inspector.id, &inspector.name, &inspector.unit})
      by_any_name_[*name].push_back(i);
    for (const std::string& avoided : inspector.avoid) avoiding_[avoided].push_back(i);
  }
}

std::vector<std::size_t> Bars::of(const PoolEntry& object) const {
  std::vector<std::size_t> barred;
  add(barred, by_unit_, object.unit);
  for (const std::string* name : {&object.id, &object.name, &object.unit})
    add(barred, avoiding_, *name);
  for (const std::string& avoided : object.avoid) add(barred, by_any_name_, avoided);
  std::sort(barred.begin(), barred.end());
  barred.erase(std::unique(barred.begin(), barred.end()), barred.end());
  return barred;
}

}  // namespace duban
