#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inspection/draw.h"

namespace duban {

// A party's secret, told after the freezing.
struct SeedReveal {
  std::string party;
  std::string secret;

  bool operator==(const SeedReveal&) const = default;
};

// What was drawn, with all that it follows from.
struct DrawnRecord {
  FrozenDraw frozen;
  std::string frozen_sha256;
  std::string seed;
  std::vector<SeedReveal> reveals;  // of committed secrets, in the order of the commitments
  std::string again_of;             // hash of the record before it, of a redraw (重抽)
  std::string again_why;
  Day on;
  std::string by;
  std::string journal_head;
  DrawOutcome outcome;
};

// Records as canonical JSON (schemas/draw.md): keys in order, no blanks, with "sha256" over all the
// rest.  Without a line's end.
std::string write_frozen(const FrozenDraw& draw);
std::string write_drawn(const DrawnRecord& record);
// The "sha256" of a record that one of these wrote.
std::string hash_of_frozen(const FrozenDraw& draw);
std::string hash_of_drawn(const DrawnRecord& record);

// One of the two, as far as it can be read.
struct DrawRecord {
  FrozenDraw frozen;
  std::optional<DrawnRecord> drawn;
  std::string sha256;          // as the record says
  std::string objects_sha256;  // of the pools, as the record says
  std::string inspectors_sha256;
};

// Nothing where it is no such record, or fields are missing or of the wrong type.
std::optional<DrawRecord> read_draw_record(std::string_view json);

}  // namespace duban
