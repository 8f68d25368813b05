#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "findings/rules.h"

namespace duban {

// One value of the rules in force, as its file writes it.
struct RuleValue {
  std::string key;    // time.due_soon, tier.reminder, score.yellow
  std::string value;  // a whole tier or score line stands as one value
  bool own = true;    // the file says so, else it is the default's

  bool operator==(const RuleValue&) const = default;
};

// All of them, in the order of default.toml.  `text` is the rule file: what it does not write is
// the default's.  Needs: the text parses.
std::vector<RuleValue> values_of(const Rules& rules, std::string_view text);

}  // namespace duban
