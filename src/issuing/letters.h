#pragma once

#include <vector>

#include "journal/journal.h"
#include "night/paper.h"

namespace duban {

// All letter-issued events, by day: letters and reports of all times.
std::vector<Event> all_letters(const Journal& journal);

// The letters among them, as written.
std::vector<NightPaper> papers_in(const std::vector<Event>& letters);

// What has gone out when a night comes.
struct LettersSoFar {
  std::vector<Event> all;
  std::vector<NightPaper> before;
  std::vector<Event> tonight;  // of this very night, which was cut short
};

// What somebody issued by hand stands beside the nights': a night that is caught up later does not
// write again what went out meanwhile.
LettersSoFar letters_so_far(const Journal& journal, Day night);

}  // namespace duban
