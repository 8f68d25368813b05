#include "inspection/same_units.h"

#include "inspection/frozen.h"

namespace duban {

namespace {

void rename(PoolEntry& entry, const SameUnits& same) {
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

FrozenDraw under_one_name(FrozenDraw draw) {
  if (draw.same_units.empty()) return draw;
  for (DrawPool* pool : {&draw.objects, &draw.inspectors})
    for (PoolEntry& entry : pool->entries) rename(entry, draw.same_units);
  return draw;
}

}  // namespace duban
