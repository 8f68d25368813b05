#pragma once

#include <string>
#include <vector>

#include "inspection/frozen.h"
#include "inspection/record.h"

// Pools as tests write them.
inline duban::PoolEntry entry(const std::string& id, const std::string& unit = "",
                              std::int64_t weight = 1) {
  duban::PoolEntry made;
  made.id = made.name = id;
  made.unit = unit;
  made.weight = weight;
  return made;
}

inline duban::PoolEntry leading(duban::PoolEntry made) {
  made.lead = true;
  return made;
}

// All of `objects` as candidates of one quota.
inline duban::FrozenDraw draw_of(std::vector<duban::PoolEntry> objects,
                                 std::vector<duban::PoolEntry> inspectors,
                                 const std::string& asked) {
  duban::FrozenDraw draw;
  draw.title = "示例抽查";
  draw.on = duban::Day(2024, 7, 1);
  draw.objects = {"o.csv", std::string(64, 'a'), std::move(objects)};
  draw.inspectors = {"i.csv", std::string(64, 'b'), std::move(inspectors)};
  draw.quotas = {{true, "", asked}};
  draw.seed_source = "示例公开摇号";
  return draw;
}

inline duban::DrawnRecord drawn_with(duban::FrozenDraw draw, const std::string& seed) {
  duban::DrawnRecord record;
  record.frozen = std::move(draw);
  record.frozen_sha256 = duban::hash_of_frozen(record.frozen);
  record.seed = seed;
  record.on = duban::Day(2024, 7, 2);
  record.outcome = duban::draw_from(record.frozen, record.frozen_sha256, seed);
  return record;
}
