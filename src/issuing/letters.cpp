#include "issuing/letters.h"

#include "night/issued.h"

namespace duban {

std::vector<Event> all_letters(const Journal& journal) {
  return journal.office_events(EventKind::letter_issued, Day(1, 1, 1), Day(9999, 12, 31));
}

std::vector<NightPaper> papers_in(const std::vector<Event>& letters) {
  std::vector<NightPaper> papers;
  for (const Event& event : letters)
    if (auto paper = read_paper(event)) papers.push_back(std::move(*paper));
  return papers;
}

LettersSoFar letters_so_far(const Journal& journal, Day night) {
  LettersSoFar so_far;
  so_far.all = all_letters(journal);
  for (const Event& event : so_far.all) {
    auto paper = read_paper(event);
    if (!paper || paper->items.empty()) continue;  // a report, or tampered with
    if (paper->night == night && !paper->by_hand)
      so_far.tonight.push_back(event);
    else if (paper->night < night || paper->by_hand)
      so_far.before.push_back(std::move(*paper));
  }
  return so_far;
}

}  // namespace duban
