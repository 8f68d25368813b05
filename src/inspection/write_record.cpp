#include "inspection/record.h"

#include "base/sha256.h"
#include "inspection/pool_json.h"

namespace duban {

namespace {

using Sorted = nlohmann::json;

Sorted json_of(const std::vector<DrawExclusion>& excluded) {
  Sorted list = Sorted::array();
  for (const DrawExclusion& one : excluded)
    list.push_back({{"id", one.id}, {"kind", one.kind}, {"reason", one.reason}});
  return list;
}

Sorted json_of(const std::vector<DrawQuota>& quotas) {
  Sorted list = Sorted::array();
  for (const DrawQuota& quota : quotas) {
    Sorted object = {{"asked", quota.asked}, {"of", quota.of}, {"count", quota.count}};
    if (quota.rest)
      object["rest"] = true;
    else
      object["stratum"] = quota.stratum;
    list.push_back(std::move(object));
  }
  return list;
}

Sorted seed_json(const FrozenDraw& draw) {
  Sorted commitments = Sorted::array();
  for (const SeedCommitment& one : draw.commitments)
    commitments.push_back({{"party", one.party}, {"sha256", one.sha256}});
  return {{"from", to_string(draw.seed_from)},
          {"source", draw.seed_source},
          {"commitments", std::move(commitments)}};
}

// The record's own hash is over everything but itself.
Sorted sealed(Sorted record) {
  record["sha256"] = sha256(record.dump());
  return record;
}

// What not every draw has is written only where there is some, so that older records keep theirs.
void add_units(Sorted& object, const FrozenDraw& draw) {
  if (draw.units)
    object["units"] = {
        {"asked", draw.units->asked}, {"of", draw.units->of}, {"count", draw.units->count}};
  if (!draw.same_units.empty()) object["same_units"] = draw.same_units;
}

Sorted json_of(const FrozenDraw& draw) {
  Sorted object = {{"record", "draw-frozen"},
                   {"algorithm", draw_algorithm},
                   {"title", draw.title},
                   {"period", draw.period},
                   {"on", to_string(draw.on)},
                   {"by", draw.by},
                   {"files", draw.files},
                   {"by_unit", draw.by_unit},
                   {"each", draw.each},
                   {"objects", pool_json(draw.objects)},
                   {"inspectors", pool_json(draw.inspectors)},
                   {"excluded", json_of(draw.excluded)},
                   {"excluded_inspectors", json_of(draw.excluded_inspectors)},
                   {"quotas", json_of(draw.quotas)},
                   {"seed", seed_json(draw)},
                   {"alike", draw.alike},
                   {"journal_head", draw.journal_head}};
  add_units(object, draw);
  return sealed(std::move(object));
}

Sorted ids_of(const std::vector<std::size_t>& positions, const DrawPool& pool) {
  Sorted ids = Sorted::array();
  for (const std::size_t i : positions) ids.push_back(pool.entries[i].id);
  return ids;
}

Sorted results_json(const DrawnRecord& record) {
  Sorted list = Sorted::array();
  const FrozenDraw& frozen = record.frozen;
  for (const DrawnObject& one : record.outcome.drawn)
    list.push_back({{"object", frozen.objects.entries[one.object].id},
                    {"inspectors", ids_of(one.inspectors, frozen.inspectors)},
                    {"avoided", ids_of(one.barred, frozen.inspectors)}});
  return list;
}

Sorted json_of(const DrawnRecord& record) {
  Sorted reveals = Sorted::array();
  for (const SeedReveal& one : record.reveals)
    reveals.push_back({{"party", one.party}, {"secret", one.secret}});
  Sorted object = {{"record", "draw-made"},
                   {"frozen", json_of(record.frozen)},
                   {"seed", record.seed},
                   {"reveals", std::move(reveals)},
                   {"on", to_string(record.on)},
                   {"by", record.by},
                   {"journal_head", record.journal_head},
                   {"results", results_json(record)},
                   {"spread", record.outcome.spread},
                   {"mutual", record.outcome.mutual},
                   {"attempts", record.outcome.attempts},
                   {"numbers", record.outcome.numbers}};
  if (!record.again_of.empty())
    object["again"] = {{"of", record.again_of}, {"why", record.again_why}};
  return sealed(std::move(object));
}

}  // namespace

std::string write_frozen(const FrozenDraw& draw) { return json_of(draw).dump(); }
std::string write_drawn(const DrawnRecord& record) { return json_of(record).dump(); }

std::string hash_of_frozen(const FrozenDraw& draw) {
  return json_of(draw).at("sha256").get<std::string>();
}

std::string hash_of_drawn(const DrawnRecord& record) {
  return json_of(record).at("sha256").get<std::string>();
}

}  // namespace duban
