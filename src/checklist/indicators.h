#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace duban {

// One indicator (指标) of a set of up to three levels; only those without others under them are
// checked.
struct Indicator {
  std::string number;
  std::string title;
  std::size_t level = 1;  // 1 to 3
  bool leaf = true;
  std::optional<double> weight;    // none = the edition gives none
  std::string source;              // the rule that it comes from; "" = not said
  std::vector<std::string> tasks;  // "PLAN/NUMBER", or "NUMBER" of the plan checked
  std::vector<std::string> basis;  // clauses: tasks that name one as theirs carry it out
  int line = 0;
};

// Indicators of one edition (示范指标体系), as data: how many there are is nowhere assumed.
struct IndicatorSet {
  std::string id;
  std::string title;
  std::string edition;
  bool sample = false;  // 示例: no official has said them
  std::string file;
  std::vector<Indicator> indicators;  // each below the one above it
};

// Problems, all at once: syntax, unknown-field, duplicate-number, missing-parent, too-deep,
// summary-mapped (tasks beside an indicator that has others under it).
Result<IndicatorSet> read_indicators(std::string_view text, const std::string& file);

}  // namespace duban
