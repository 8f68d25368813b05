#include "wording/event.h"

#include <algorithm>

#include "base/text.h"

namespace duban {

namespace {

bool ends_clause(Word word) {
  return word == Word::nothing || word == Word::punctuation || word == Word::open ||
         word == Word::close;
}

// Words before an event that are no part of it: 自, 在, 应当, 力争, 完成时限：.
bool introduces(Word word) {
  switch (word) {
    case Word::out_of:
    case Word::use:
    case Word::at:
    case Word::surely:
    case Word::strength:
    case Word::label:
    case Word::colon:
    case Word::quote:
      return true;
    default:
      return false;
  }
}

// The clause's words up to `to`, without what introduces them.
Stretch clause_before(const Tokens& tokens, std::size_t to) {
  constexpr std::size_t longest = 100;  // in a text without a stop, too, the work stays linear
  std::size_t from = to;
  while (from > 0 && to - from < longest && !ends_clause(tokens[from - 1].word)) --from;
  while (from < to && introduces(tokens[from].word)) ++from;
  return {from, to};
}

Deadline tied_to(std::string event, const char* rule) {
  Deadline deadline;
  deadline.kind = DeadlineKind::triggered;
  deadline.rule = rule;
  deadline.span = Span{0, Span::Unit::day, false, std::move(event)};
  return deadline;
}

// Words that begin a date: what follows them was one that could not be read.
bool is_calendar(Word word) {
  switch (word) {
    case Word::number:
    case Word::year:
    case Word::month:
    case Word::day:
    case Word::each:
    case Word::by_each:
    case Word::every_other:
    case Word::this_year:
    case Word::past_year:
    case Word::whole_year:
    case Word::this_month:
    case Word::this_quarter:
    case Word::third:
    case Word::first_half:
    case Word::second_half:
    case Word::plan:
    case Word::festival:
    case Word::retrospective:
      return true;
    default:
      return false;
  }
}

// At least two characters and not half a date; longer than a line is a sentence, no event.
bool is_event(const Tokens& tokens, Stretch stretch, const std::string& text) {
  if (stretch.from == stretch.to || length(text) < 2 || length(text) > 30) return false;
  if (is_calendar(tokens[stretch.from].word)) return false;
  for (std::size_t at = stretch.from; at < stretch.to; ++at)
    if (tokens[at].word == Word::week) return false;
  return true;
}

// Where 之日起, 后, 之日 or “起，” before `to` begin; `to` itself where none of them stands there.
std::size_t before_connective(const Tokens& tokens, std::size_t to) {
  const auto ends_with = [&](Word word) { return to > 0 && tokens[to - 1].word == word; };
  if (ends_with(Word::punctuation) && to > 1 && tokens[to - 2].word == Word::from) --to;
  if (ends_with(Word::from) || ends_with(Word::after)) --to;
  if (ends_with(Word::of_the_day)) --to;
  return to;
}

// Of 各地要在本方案印发 the end that names the issue; else all of it.
Stretch issue_before(const Tokens& tokens, Stretch clause) {
  constexpr std::size_t longest = 6;
  const std::size_t nearest = clause.to - std::min(longest, clause.to - clause.from);
  for (std::size_t from = nearest; from < clause.to; ++from)
    if (is_issue(tokens, {from, clause.to})) return {from, clause.to};
  return clause;
}

}  // namespace

std::optional<Stretch> origin_before(const Cursor& cursor) {
  const Tokens& tokens = *cursor.tokens;
  const std::size_t to = before_connective(tokens, cursor.at);
  const bool connected = to < cursor.at;
  if (to == 0 || (!connected && tokens[to - 1].word != Word::issue)) return {};
  const Stretch event = issue_before(tokens, clause_before(tokens, to));
  if (event.from == event.to || (!connected && !is_issue(tokens, event))) return {};
  return event;
}

std::size_t skip_issue(Cursor cursor) {
  const std::size_t start = cursor.at;
  cursor.take(Word::own);
  cursor.take(Word::document);
  if (cursor.word() != Word::issue) return start;
  while (cursor.take(Word::issue)) cursor.take(Word::pause);
  cursor.take(Word::filler);  // 印发实施
  return cursor.at;
}

bool is_issue(const Tokens& tokens, Stretch event) {
  return event.from < event.to && skip_issue({&tokens, event.from}) == event.to;
}

std::string text_of(const Tokens& tokens, Stretch stretch, std::string_view words) {
  if (stretch.from == stretch.to) return "";
  const std::size_t from = tokens[stretch.from].from;
  return std::string(trim(words.substr(from, tokens[stretch.to - 1].to - from)));
}

std::optional<Deadline> read_event(const Tokens& tokens, std::string_view words) {
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
    const Word word = tokens[at].word;
    if (word != Word::before && word != Word::after) continue;
    if (!ends_clause(tokens[at + 1].word)) continue;
    const Stretch event = clause_before(tokens, at);
    std::string text = text_of(tokens, event, words);
    if (!is_event(tokens, event, text)) continue;
    return tied_to(std::move(text), word == Word::before ? "event-before" : "event-after");
  }
  return {};
}

}  // namespace duban
