#pragma once

#include <string_view>

#include "sentence/times/found_time.h"
#include "sentence/times/place.h"
#include "wording/fold.h"
#include "wording/scan.h"

namespace duban {

// A stretch of text whose times are read at once, with all that the readers need.
struct TimeLine {
  TimeLine(std::string_view words, std::size_t begin);

  std::string_view text;
  std::size_t offset;  // of it in the whole text
  Folded folded;
  Tokens tokens;  // at least one: the last is no word

  std::size_t words() const { return tokens.size() - 1; }
  At at(std::size_t from, std::size_t to) const;
  // The tokens [from, to) as a time with these words.
  FoundTime time(Deadline deadline, std::size_t from, std::size_t to) const;
  // With all that belongs to it: 自本方案印发之日起 before a length of time.
  FoundTime time(ReadTime found) const;
  TimePlace place(const ReadTime& found) const;
  // 2024年, 明年, 24年6月, but not 6月.
  bool says_year(const ReadTime& found) const;
};

}  // namespace duban
