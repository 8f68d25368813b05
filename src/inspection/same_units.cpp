#include "inspection/same_units.h"

namespace duban {

namespace {

void name_alike(PoolEntry& entry, const SameUnits& same) {
  if (entry.unit.empty() && same.contains(entry.name)) entry.unit = same.at(entry.name);
  entry.unit = std::string(name_in(same, entry.unit));
  const std::size_t written = entry.avoid.size();
  for (std::size_t i = 0; i < written; ++i)
    if (const auto found = same.find(entry.avoid[i]); found != same.end())
      entry.avoid.push_back(found->second);
}

}  // namespace

const std::string& name_in(const SameUnits& same, const std::string& word) {
  const auto found = same.find(word);
  return found == same.end() ? word : found->second;
}

void name_alike(DrawPool& pool, const SameUnits& same) {
  for (PoolEntry& entry : pool.entries) name_alike(entry, same);
}

}  // namespace duban
