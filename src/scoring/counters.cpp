#include "scoring/counters.h"

#include <cassert>

namespace duban {

namespace {

// In the order of score_countables.
constexpr ScoreCounter counters[] = {
    count_overdue,      count_missed,   count_short,        count_slow,   count_unsigned,
    count_silent,       count_returned, count_unproved,     count_yellow, count_red,
    count_done_in_time, count_done,     count_beyond_quota, count_papers, count_graded};
static_assert(std::size(counters) == std::size(score_countables), "one counter a countable");

}  // namespace

Tally tally(const UnitWork& unit, const ScoreScope& scope, std::string_view id) {
  const Countable* row = find_countable(id);
  assert(row && "the reader of the rules has checked it");
  Tally tally;
  counters[row - score_countables](unit, scope, name_in(id), tally);
  return tally;
}

}  // namespace duban
