#pragma once

#include <cstddef>
#include <string_view>

#include "sentence/owners/label.h"
#include "sentence/owners/names.h"
#include "sentence/owners/owner.h"

namespace duban {

// What the inside of a bracket, a line or a slot says, and how much speaks for its being a mark.
struct MarkReading {
  OwnerMark mark;
  std::size_t offices = 0;  // names that are offices by their own words
  std::size_t titled = 0;   // of these, such as say whose they are
  std::size_t names = 0;
  bool verb = false;    // 牵头, 负责 and the like are said of them
  bool label = false;   // 责任单位： stands in it
  bool prose = false;   // some of it names nobody
  std::size_t end = 0;  // where it stopped, with `until_prose`
};

struct MarkRules {
  NameTrust trust = NameTrust::strict;
  OwnerRole role = OwnerRole::none;  // of the names before the first label
  bool until_prose = false;          // end where the task's own words go on
  bool running = false;              // within a sentence: only names that a verb is said of count
};

MarkReading read_mark(std::string_view text, At inside, const MarkRules& rules);

}  // namespace duban
