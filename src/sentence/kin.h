#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sentence/clauses.h"

namespace duban {

// Whether a clause begins a duty of its own.
struct Parting {
  bool parts = false;
  double sure = 0;
  std::string why;  // in Chinese
};

// `before`: the last clause of the same sentence that is a duty; `pending`: the openers between.
Parting parting_of(std::string_view text, const DutyClause& before, const DutyClause& clause,
                   const std::vector<DutyClause>& pending);

}  // namespace duban
