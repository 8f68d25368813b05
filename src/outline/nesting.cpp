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

}  // namespace

Nesting::Nesting(const std::vector<Segment>& segments) {
  std::vector<Seen> seen;
  for (const Segment& segment : segments)
    if (segment.marker) seen.push_back({segment.marker->rank, segment.marker->marker.ordinal});
  // For each marker the next of every rank: only a handful of ranks exist.
  std::vector<std::map<int, int>> next(seen.size());
  std::map<int, int> ahead;
  for (std::size_t at = seen.size(); at-- > 0;) {
    if (may_turn(seen[at].rank) && seen[at].ordinal == 1) next[at] = ahead;
    ahead[seen[at].rank] = seen[at].ordinal;
  }
  std::map<int, int> last;
  std::map<std::pair<int, int>, int> counted;
  std::map<int, int> restarts;
  std::set<std::pair<int, int>> first_outer;  // first the outer one was seen, then the inner
  for (std::size_t at = 0; at < seen.size(); ++at) {
    const auto [rank, ordinal] = seen[at];
    if (last.count(rank) == 0)
      for (const auto& [other, number] : last) first_outer.insert({other, rank});
    if (may_turn(rank) && ordinal == 1)
      for (const auto& [other, number] : last) {
        const auto following = next[at].find(other);
        if (other <= rank || first_outer.count({other, rank}) == 0) continue;
        if (following != next[at].end() && following->second == number + 1)
          ++counted[{other, rank}];
      }
    if (ordinal == 1) ++restarts[rank];
    last[rank] = ordinal;
  }
  for (const auto& [pair, times] : counted) {
    const bool sure = times >= 2 || (pair.first == named_rank && restarts[pair.second] >= 2);
    if (sure) turned_.insert(pair);
  }
}

}  // namespace duban
