#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "calendar/calendar.h"
#include "night/paper.h"

namespace duban {

constexpr std::size_t no_tier = SIZE_MAX;

// The rung of that id, as an index in rules.tiers; no_tier for none.
std::size_t tier_index(const Rules& rules, const std::string& id);

// The rung that a concern got, and when.
struct Rung {
  std::size_t tier = no_tier;
  Day night;
};

// What papers have gone out: rungs by concern.
class SentRungs {
 public:
  // `issued` holds them in order.
  SentRungs(const std::vector<NightPaper>& issued, const Rules& rules);

  // The highest rung that the concern got since it began; nothing for none.
  std::optional<Rung> rung(const Concern& concern) const;

 private:
  using Key = std::tuple<std::string, FindingKind, std::optional<Day>>;
  static Key key_of(const Concern& concern);

  std::map<Key, Rung> rung_;
};

// A period that was missed, or fell short of its quota, is overdue like any other duty.
bool is_overdue(FindingKind kind);

// Whether the rung is for such a concern.  What a unit has handed in is not asked for again while
// the office reads it.
bool is_meant(const Tier& tier, const Concern& concern);

// The rung after the one that the concern got, waited for or not; no_tier where there is none.
std::size_t rung_after(const Concern& concern, const std::optional<Rung>& got, const Rules& rules);

// Long enough since the concern began, and between two rungs as long as the ladder has it: an old
// concern, met for the first time, climbs step by step like any other.
bool has_waited(const Rules& rules, std::size_t tier, const Concern& concern,
                const std::optional<Rung>& got, const Calendar& calendar, Day night);

// What one unit (or, unnamed, all of them) gets, still without a number: the rung of its first item
// names the paper.
NightPaper paper_of(const Rules& rules, const Calendar& calendar, Day night,
                    const std::string& unit, std::vector<PaperItem> items);

}  // namespace duban
