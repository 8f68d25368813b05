#include "inspection/record.h"

#include "inspection/pool_json.h"

#include <map>
#include <stdexcept>

namespace duban {

namespace {

using Sorted = nlohmann::json;

std::string text(const Sorted& object, const char* key) {
  return object.at(key).get<std::string>();
}

template <class Number>
Number whole(const Sorted& object, const char* key) {
  const Sorted& number = object.at(key);
  if (!number.is_number_unsigned()) throw std::out_of_range(key);
  return number.get<Number>();
}

std::vector<DrawExclusion> exclusions_of(const Sorted& list) {
  std::vector<DrawExclusion> excluded;
  for (const Sorted& one : list)
    excluded.push_back({text(one, "id"), text(one, "kind"), text(one, "reason")});
  return excluded;
}

std::vector<DrawQuota> quotas_of(const Sorted& list) {
  std::vector<DrawQuota> quotas;
  for (const Sorted& one : list) {
    const bool rest = one.contains("rest");
    quotas.push_back({rest, rest ? "" : text(one, "stratum"), text(one, "asked"),
                      whole<std::size_t>(one, "of"), whole<std::size_t>(one, "count")});
  }
  return quotas;
}

void read_seed(const Sorted& seed, FrozenDraw& draw) {
  const auto from = parse_seed_from(text(seed, "from"));
  if (!from) throw std::out_of_range("seed");
  draw.seed_from = *from;
  draw.seed_source = text(seed, "source");
  for (const Sorted& one : seed.at("commitments"))
    draw.commitments.push_back({text(one, "party"), text(one, "sha256")});
}

void read_units(const Sorted& object, FrozenDraw& draw) {
  if (object.contains("units")) {
    const Sorted& units = object.at("units");
    draw.units = DrawnUnits{text(units, "asked"), whole<std::size_t>(units, "of"),
                            whole<std::size_t>(units, "count")};
  }
  if (object.contains("same_units")) draw.same_units = object.at("same_units").get<SameUnits>();
}

void need(const Sorted& object, const char* key, std::string_view value) {
  if (text(object, key) != value) throw std::out_of_range(key);
}

FrozenDraw frozen_of(const Sorted& object) {
  need(object, "record", "draw-frozen");
  need(object, "algorithm", draw_algorithm);
  FrozenDraw draw;
  draw.title = text(object, "title");
  draw.period = text(object, "period");
  draw.on = day_of(object.at("on"));
  draw.by = text(object, "by");
  draw.files = object.at("files").get<bool>();
  draw.by_unit = object.at("by_unit").get<bool>();
  draw.each = whole<std::size_t>(object, "each");
  draw.objects = pool_of(object.at("objects"));
  draw.inspectors = pool_of(object.at("inspectors"));
  draw.excluded = exclusions_of(object.at("excluded"));
  draw.excluded_inspectors = exclusions_of(object.at("excluded_inspectors"));
  draw.quotas = quotas_of(object.at("quotas"));
  read_units(object, draw);
  read_seed(object.at("seed"), draw);
  draw.alike = object.at("alike").get<std::vector<std::string>>();
  draw.journal_head = text(object, "journal_head");
  return draw;
}

// Where in a pool an id stands; throws where it is not in it.
class PoolPlaces {
 public:
  explicit PoolPlaces(const DrawPool& pool) {
    for (std::size_t i = 0; i < pool.entries.size(); ++i) places_.emplace(pool.entries[i].id, i);
  }
  std::size_t at(const Sorted& id) const { return places_.at(id.get<std::string>()); }
  std::vector<std::size_t> all(const Sorted& ids) const {
    std::vector<std::size_t> places;
    for (const Sorted& id : ids) places.push_back(at(id));
    return places;
  }

 private:
  std::map<std::string, std::size_t> places_;
};

DrawOutcome outcome_of(const Sorted& object, const FrozenDraw& frozen) {
  const PoolPlaces objects(frozen.objects);
  const PoolPlaces inspectors(frozen.inspectors);
  DrawOutcome outcome;
  for (const Sorted& one : object.at("results"))
    outcome.drawn.push_back({objects.at(one.at("object")), inspectors.all(one.at("inspectors")),
                             inspectors.all(one.at("avoided"))});
  outcome.spread = whole<std::size_t>(object, "spread");
  outcome.mutual = whole<std::size_t>(object, "mutual");
  outcome.attempts = whole<int>(object, "attempts");
  outcome.numbers = whole<std::uint64_t>(object, "numbers");
  return outcome;
}

DrawnRecord drawn_of(const Sorted& object) {
  DrawnRecord record;
  const Sorted& frozen = object.at("frozen");
  record.frozen = frozen_of(frozen);
  record.frozen_sha256 = text(frozen, "sha256");
  record.seed = text(object, "seed");
  for (const Sorted& one : object.at("reveals"))
    record.reveals.push_back({text(one, "party"), text(one, "secret")});
  if (object.contains("again")) {
    record.again_of = text(object.at("again"), "of");
    record.again_why = text(object.at("again"), "why");
  }
  record.on = day_of(object.at("on"));
  record.by = text(object, "by");
  record.journal_head = text(object, "journal_head");
  record.outcome = outcome_of(object, record.frozen);
  return record;
}

DrawRecord record_of(const Sorted& object) {
  const bool drawn = text(object, "record") == "draw-made";
  const Sorted& frozen = drawn ? object.at("frozen") : object;
  DrawRecord record;
  if (drawn) record.drawn = drawn_of(object);
  record.frozen = drawn ? record.drawn->frozen : frozen_of(object);
  record.sha256 = text(object, "sha256");
  record.objects_sha256 = text(frozen.at("objects"), "sha256");
  record.inspectors_sha256 = text(frozen.at("inspectors"), "sha256");
  return record;
}

}  // namespace

std::optional<DrawRecord> read_draw_record(std::string_view json) {
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  try {
    return record_of(object);
  } catch (const Sorted::exception&) {
    return {};
  } catch (const std::out_of_range&) {
    return {};
  }
}

}  // namespace duban
