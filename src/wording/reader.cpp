#include "wording/deadline.h"
#include "wording/event.h"
#include "wording/ongoing.h"
#include "wording/scan.h"
#include "wording/strength.h"

namespace duban {

std::optional<Deadline> read_deadline(std::string_view words, const WordingContext& context) {
  const Tokens tokens = tokens_of(words);
  const int year = context.year != 0 ? context.year : context.issued.year();
  if (year < 1 || year > 9990) return {};
  const std::size_t all = tokens.size() - 1;
  auto found = find_time(tokens, words, {context.issued, year, 0});
  if (!found) {
    auto deadline = read_event(tokens, words);
    if (!deadline) deadline = read_ongoing(tokens);
    if (!deadline) return {};
    found = ReadTime{std::move(*deadline), 0, all};
  }
  // The words of an event and of ongoing duties are the whole phrase.
  const std::size_t from = found->from == 0 && found->to == all ? all : found->from;
  found->deadline.strength = strength_around(tokens, from, found->to);
  found->deadline.words = words;
  return std::move(found->deadline);
}

}  // namespace duban
