#include "inspection/draw.h"

#include "inspection/bars.h"
#include "inspection/pick.h"
#include "inspection/teams.h"

#include <algorithm>
#include <numeric>

namespace duban {

namespace {

// The quotas that are drawn from, in order: all, or those of the units that were drawn first.
std::vector<std::size_t> quotas_in_turn(DrawNumbers& numbers, const FrozenDraw& draw) {
  if (draw.units)
    return pick(numbers, std::vector<std::int64_t>(draw.quotas.size(), 1), draw.units->count);
  std::vector<std::size_t> all(draw.quotas.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

std::vector<DrawnObject> draw_objects(DrawNumbers& numbers, const FrozenDraw& draw) {
  std::vector<DrawnObject> drawn;
  const auto candidates =
      candidates_of(draw.quotas, draw.objects.entries, open_objects(draw), draw.by_unit);
  for (const std::size_t i : quotas_in_turn(numbers, draw)) {
    std::vector<std::int64_t> weights;
    for (const std::size_t object : candidates[i])
      weights.push_back(draw.objects.entries[object].weight);
    for (const std::size_t picked : pick(numbers, weights, draw.quotas[i].count))
      drawn.push_back({candidates[i][picked], {}, {}});
  }
  return drawn;
}

// Positions among the open ones, which are in order.
std::vector<std::size_t> places_of(const std::vector<std::size_t>& inspectors,
                                   const std::vector<std::size_t>& open) {
  std::vector<std::size_t> places;
  for (const std::size_t inspector : inspectors)
    places.push_back(static_cast<std::size_t>(
        std::lower_bound(open.begin(), open.end(), inspector) - open.begin()));
  return places;
}

TeamDemand demand_of(const FrozenDraw& draw, const std::vector<std::size_t>& open,
                     const std::vector<DrawnObject>& drawn) {
  TeamDemand demand;
  demand.each = draw.each;
  demand.with_lead = wants_lead(draw);
  for (const std::size_t i : open)
    demand.inspectors.push_back({draw.inspectors.entries[i].unit, draw.inspectors.entries[i].lead});
  for (const DrawnObject& one : drawn)
    demand.objects.push_back({draw.objects.entries[one.object].unit, places_of(one.barred, open)});
  return demand;
}

// Needs: every unit is under one name.
DrawOutcome draw_named(const FrozenDraw& draw, const std::string& frozen_sha256,
                       const std::string& seed) {
  DrawNumbers numbers(frozen_sha256 + "/" + seed);
  DrawOutcome outcome;
  outcome.drawn = draw_objects(numbers, draw);
  const auto open = open_inspectors(draw);
  if (!draw.inspectors.entries.empty()) {
    const Bars bars(draw.inspectors.entries, open);
    for (DrawnObject& one : outcome.drawn) one.barred = bars.of(draw.objects.entries[one.object]);
    TeamDemand demand = demand_of(draw, open, outcome.drawn);
    demand.in_ring = draw.units.has_value();
    const Teams teams = draw_teams(numbers, demand);
    for (std::size_t i = 0; i < outcome.drawn.size(); ++i)
      for (const std::size_t place : teams.by_object[i])
        outcome.drawn[i].inspectors.push_back(open[place]);
    outcome.spread = teams.spread, outcome.mutual = teams.mutual;
    outcome.attempts = teams.attempts;
  }
  outcome.numbers = numbers.used();
  return outcome;
}

}  // namespace

DrawOutcome draw_from(const FrozenDraw& draw, const std::string& frozen_sha256,
                      const std::string& seed) {
  if (draw.same_units.empty()) return draw_named(draw, frozen_sha256, seed);
  return draw_named(under_one_name(draw), frozen_sha256, seed);
}

}  // namespace duban
