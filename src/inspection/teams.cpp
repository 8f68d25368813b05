#include "inspection/teams.h"

#include "inspection/mend.h"
#include "inspection/pick.h"
#include "inspection/ring.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace duban {

namespace {

constexpr int most_attempts = 8;
constexpr int most_in_ring = 4;  // of them the first, where a ring is asked for

// Those who may take the seat and have the fewest objects; of them those who part units, if any.
std::vector<std::size_t> nearest_to_fair(const Seats& seats, std::size_t object, bool lead) {
  std::vector<std::size_t> fair;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  const auto& inspectors = seats.demand().inspectors;
  for (std::size_t i = 0; i < inspectors.size(); ++i) {
    if ((lead && !inspectors[i].lead) || seats.load(i) > least || !seats.may(object, i)) continue;
    if (seats.load(i) < least) fair.clear();
    least = seats.load(i);
    fair.push_back(i);
  }
  std::vector<std::size_t> parting;
  for (const std::size_t i : fair)
    if (!seats.is_mutual(object, i)) parting.push_back(i);
  return parting.empty() ? fair : parting;
}

void seat_all(Seats& seats, DrawNumbers& numbers) {
  const TeamDemand& demand = seats.demand();
  for (std::size_t object = 0; object < demand.objects.size(); ++object) {
    for (std::size_t seat = 0; seat < demand.each; ++seat) {
      const auto fair = nearest_to_fair(seats, object, demand.with_lead && seat == 0);
      assert(!fair.empty() && "the demand was checked");
      seats.give(object, fair[numbers.below(fair.size())]);
    }
  }
}

bool is_good(const Seats& seats) { return seats.spread() <= 1 && seats.mutual() == 0; }

Teams attempt(DrawNumbers& numbers, TeamDemand demand, bool in_ring) {
  if (in_ring) keep_to_ring(numbers, demand);
  Seats seats(demand);
  seat_all(seats, numbers);
  if (!is_good(seats)) {
    const std::vector<std::int64_t> alike(demand.inspectors.size(), 1);
    const auto order = pick(numbers, alike, alike.size());
    balance(seats, order);
    part_mutual(seats, order);
  }
  return {seats.teams(), seats.spread(), seats.mutual(), 1};
}

// Less of what the better one lacks: the load counts before the pairs.
bool is_better(const Teams& a, const Teams& b) {
  const auto shortfall = [](const Teams& teams) {
    return std::pair(std::max<std::size_t>(teams.spread, 1), teams.mutual);
  };
  return shortfall(a) < shortfall(b);
}

}  // namespace

Teams draw_teams(DrawNumbers& numbers, const TeamDemand& demand) {
  Teams best = attempt(numbers, demand, demand.in_ring);
  int attempts = 1;
  while (attempts < most_attempts && (best.spread > 1 || best.mutual > 0)) {
    Teams next = attempt(numbers, demand, demand.in_ring && attempts < most_in_ring);
    ++attempts;
    if (is_better(next, best)) best = std::move(next);
  }
  best.attempts = attempts;
  return best;
}

}  // namespace duban
