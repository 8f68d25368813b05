#include "inspection/pool_json.h"

#include "base/sha256.h"

#include <stdexcept>

namespace duban {

namespace {

using Sorted = nlohmann::json;

Sorted json_of(const PoolEntry& entry) {
  Sorted object = {{"id", entry.id}, {"name", entry.name}};
  if (!entry.unit.empty()) object["unit"] = entry.unit;
  if (!entry.stratum.empty()) object["stratum"] = entry.stratum;
  if (entry.weight != 1) object["weight"] = entry.weight;
  if (!entry.avoid.empty()) object["avoid"] = entry.avoid;
  if (entry.until) object["until"] = to_string(*entry.until);
  if (entry.lead) object["lead"] = true;
  return object;
}

std::string text(const Sorted& object, const char* key) {
  return object.contains(key) ? object.at(key).get<std::string>() : "";
}

// Numbers that a double holds are no whole numbers: nlohmann would cut them.
std::int64_t weight_of(const Sorted& object) {
  if (!object.contains("weight")) return 1;
  const Sorted& weight = object.at("weight");
  const std::int64_t value = weight.is_number_integer() ? weight.get<std::int64_t>() : 0;
  if (value < 1 || value > heaviest_weight) throw std::out_of_range("weight");
  return value;
}

PoolEntry entry_of(const Sorted& object) {
  PoolEntry entry;
  entry.id = object.at("id").get<std::string>();
  entry.name = object.at("name").get<std::string>();
  entry.unit = text(object, "unit");
  entry.stratum = text(object, "stratum");
  entry.weight = weight_of(object);
  if (object.contains("avoid")) entry.avoid = object.at("avoid").get<std::vector<std::string>>();
  if (object.contains("until")) entry.until = day_of(object.at("until"));
  if (object.contains("lead")) entry.lead = object.at("lead").get<bool>();
  return entry;
}

}  // namespace

bool PoolEntry::operator==(const PoolEntry& other) const {
  return id == other.id && name == other.name && unit == other.unit && stratum == other.stratum &&
         weight == other.weight && avoid == other.avoid && until == other.until &&
         lead == other.lead;
}

nlohmann::json entries_json(const DrawPool& pool) {
  Sorted entries = Sorted::array();
  for (const PoolEntry& entry : pool.entries) entries.push_back(json_of(entry));
  return entries;
}

std::string hash_of(const DrawPool& pool) { return sha256(entries_json(pool).dump()); }

nlohmann::json pool_json(const DrawPool& pool) {
  Sorted entries = entries_json(pool);
  std::string hash = sha256(entries.dump());
  return {{"source", pool.source},
          {"file_sha256", pool.file_sha256},
          {"sha256", std::move(hash)},
          {"entries", std::move(entries)}};
}

DrawPool pool_of(const nlohmann::json& object) {
  DrawPool pool{
      object.at("source").get<std::string>(), object.at("file_sha256").get<std::string>(), {}};
  for (const Sorted& entry : object.at("entries")) pool.entries.push_back(entry_of(entry));
  return pool;
}

Day day_of(const nlohmann::json& text) {
  const auto day = parse_day(text.get<std::string>());
  if (!day) throw std::out_of_range("day");
  return *day;
}

}  // namespace duban
