#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/extent_reader.h"

namespace duban {

// The time that tokens say, with the tokens that say it.
struct Found {
  Deadline deadline;
  std::size_t from = 0;
  std::size_t to = 0;
};

// Looks through a whole phrase for its expression of time: the first one, or of several plain days
// the latest (2024年启动，2025年底前完成).  Needs: `words` are those the tokens were made of.
std::optional<Found> find_time(const Tokens& tokens, std::string_view words,
                               const Assumed& assumed);

}  // namespace duban
