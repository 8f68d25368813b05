#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "inspection/pool.h"
#include "inspection/quota.h"
#include "inspection/same_units.h"

namespace duban {

// Why one of a pool is not drawn from.
struct DrawExclusion {
  std::string id;
  std::string kind;  // expired: its own last day is past; covered: drawn before
  std::string reason;

  bool operator==(const DrawExclusion&) const = default;
};

// The first of two stages (案卷评查): how many of the units that the quotas name are drawn.
struct DrawnUnits {
  std::string asked;      // "10" or "20%"
  std::size_t of = 0;     // units that have an open file
  std::size_t count = 0;  // to be drawn

  bool operator==(const DrawnUnits&) const = default;
};

// The SHA-256 of a party's secret, given before the draw.
struct SeedCommitment {
  std::string party;
  std::string sha256;

  bool operator==(const SeedCommitment&) const = default;
};

// Where the seed comes from: a public number that is announced before it exists, secrets that
// parties have committed to, or known at the freezing.
enum class SeedFrom { announced, committed, known };

std::string_view to_string(SeedFrom from);
std::optional<SeedFrom> parse_seed_from(std::string_view name);

// All that decides a draw but its seed.
struct FrozenDraw {
  std::string title;
  std::string period;  // 2024, 2024年第一季度 …: as the office names it
  Day on;
  std::string by;
  bool files = false;    // 案卷评查: the objects are files, the inspectors reviewers
  bool by_unit = false;  // strata are the objects' units
  std::size_t each = 2;
  DrawPool objects;
  DrawPool inspectors;
  std::vector<DrawExclusion> excluded;             // of the objects, in their order
  std::vector<DrawExclusion> excluded_inspectors;  // in their order
  std::vector<DrawQuota> quotas;
  std::optional<DrawnUnits> units;  // in two stages: the quotas are of units, and only of those
                                    // drawn; where a unit has fewer files, all of them
  SameUnits same_units;             // which words of the pools mean one unit
  SeedFrom seed_from = SeedFrom::announced;
  std::string seed_source;  // in words
  std::vector<SeedCommitment> commitments;
  std::vector<std::string> alike;  // hashes of earlier draws in the same pools and period
  std::string journal_head;
};

// The same draw with every unit of its pools under its one name.  Positions stay.
FrozenDraw under_one_name(FrozenDraw draw);

// Positions that nothing excludes.
std::vector<std::size_t> open_objects(const FrozenDraw& draw);
std::vector<std::size_t> open_inspectors(const FrozenDraw& draw);

// Whether one of each team must be able to lead: where the pool marks such.
bool wants_lead(const FrozenDraw& draw);

// A quota a unit of the open files, of `asked` each: the second stage's.
std::vector<DrawQuota> quotas_of_units(const FrozenDraw& draw, const std::string& asked);

// Fills in what follows from the rest (who has expired, how many of what) and tells all that makes
// the draw impossible, so that no seed can fail: a quota beyond its candidates, an object that too
// few may inspect.  What was covered, and what is asked, is there already.
Problems settle(FrozenDraw& draw);

}  // namespace duban
