#include "outline/nesting.h"

#include <map>

namespace duban {
namespace {

struct Seen {
  int rank = 0;
  int ordinal = 0;
};

bool may_turn(int rank) {
  return rank == han_rank || rank == han_bracket_rank || rank == digit_rank;
}

// By rank.
using Numbers = std::map<int, int>;

std::vector<Seen> markers_of(const std::vector<Segment>& segments) {
  std::vector<Seen> seen;
  for (const Segment& segment : segments)
    if (segment.marker) seen.push_back({segment.marker->rank, segment.marker->marker.ordinal});
  return seen;
}

// For each marker that may turn, the next number of every rank: only a handful of ranks exist.
std::vector<Numbers> numbers_behind(const std::vector<Seen>& seen) {
  std::vector<Numbers> next(seen.size());
  Numbers ahead;
  for (std::size_t at = seen.size(); at-- > 0;) {
    if (may_turn(seen[at].rank) && seen[at].ordinal == 1) next[at] = ahead;
    ahead[seen[at].rank] = seen[at].ordinal;
  }
  return next;
}

// Counts how often one rank begins anew while another counts on over it.
class TurnCount {
 public:
  void add(const Seen& seen, const Numbers& next) {
    const auto [rank, ordinal] = seen;
    if (last_.count(rank) == 0)
      for (const auto& [other, number] : last_) first_outer_.insert({other, rank});
    if (may_turn(rank) && ordinal == 1) count_turns(rank, next);
    if (ordinal == 1) ++restarts_[rank];
    last_[rank] = ordinal;
  }

  std::set<std::pair<int, int>> turned() const {
    std::set<std::pair<int, int>> turned;
    for (const auto& [pair, times] : counted_)
      if (times >= 2 || (pair.first == named_rank && restarts_.at(pair.second) >= 2))
        turned.insert(pair);
    return turned;
  }

 private:
  void count_turns(int rank, const Numbers& next) {
    for (const auto& [other, number] : last_) {
      const auto following = next.find(other);
      if (other <= rank || first_outer_.count({other, rank}) == 0) continue;
      if (following != next.end() && following->second == number + 1) ++counted_[{other, rank}];
    }
  }

  Numbers last_;
  Numbers restarts_;
  std::map<std::pair<int, int>, int> counted_;
  std::set<std::pair<int, int>> first_outer_;  // first the outer one was seen, then the inner
};

}  // namespace

Nesting::Nesting(const std::vector<Segment>& segments) {
  const std::vector<Seen> seen = markers_of(segments);
  const std::vector<Numbers> next = numbers_behind(seen);
  TurnCount count;
  for (std::size_t at = 0; at < seen.size(); ++at) count.add(seen[at], next[at]);
  turned_ = count.turned();
}

}  // namespace duban
