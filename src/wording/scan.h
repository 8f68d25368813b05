#pragma once

#include <optional>

#include "wording/deadline.h"
#include "wording/extent_reader.h"

namespace duban {

// The time that tokens say, with the tokens that say it.
struct ReadTime {
  Deadline deadline;
  std::size_t from = 0;
  std::size_t to = 0;
};

// Walks over tokens from one time to the next.  Needs: the tokens and the words that they were made
// of outlive it.
class TimeWalk {
 public:
  TimeWalk(const Tokens& tokens, std::string_view words, const Assumed& assumed);

  // Nothing at the end.
  std::optional<ReadTime> next();
  // Months without a year are of this one from here on; 0 = of the assumed one.
  void say_year(int year) { assumed_.said = year; }
  // The next one is looked for from this token on.
  void return_to(std::size_t token) { cursor_.at = token; }

 private:
  std::string_view words_;
  Assumed assumed_;
  bool has_vision_;
  Cursor cursor_;
};

// Looks through a whole phrase for its expression of time: the first one, or of several plain days
// the latest (2024年启动，2025年底前完成).  Needs: `words` are those the tokens were made of.
std::optional<ReadTime> find_time(const Tokens& tokens, std::string_view words,
                                  const Assumed& assumed);

}  // namespace duban
