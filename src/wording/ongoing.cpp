#include "wording/ongoing.h"

namespace duban {

static bool may_stand_beside(Word word) {
  switch (word) {
    case Word::filler:
    case Word::act:
    case Word::punctuation:
    case Word::pause:
    case Word::quote:
    case Word::label:
    case Word::colon:
    case Word::strength:
    case Word::surely:
    case Word::open:
    case Word::close:
    case Word::nothing:
      return true;
    default:
      return false;
  }
}

std::optional<Deadline> read_ongoing(const Tokens& tokens) {
  bool lasting = false;
  for (const Token& token : tokens) {
    if (token.word == Word::lasting) {
      lasting = true;
    } else if (!may_stand_beside(token.word)) {
      return {};
    }
  }
  if (!lasting) return {};
  Deadline deadline;
  deadline.kind = DeadlineKind::ongoing;
  deadline.rule = "ongoing";
  return deadline;
}

}  // namespace duban
