#include "wording/scan.h"

#include "wording/dated.h"
#include "wording/recurrence_reader.h"
#include "wording/span.h"

namespace duban {

namespace {

// A year so far off stands in visions (到2035年基本建成), not in deadlines.
constexpr int vision_years = 8;

struct Scanner {
  const Tokens& tokens;
  std::string_view words;
  const Assumed& assumed;
  bool has_vision;

  bool is_vision(const Deadline& deadline) const {
    return has_vision && deadline.last &&
           deadline.last->year() >= assumed.issued.year() + vision_years;
  }

  // 2020年起，每年… and 2024年每季度 are one expression.
  std::optional<Deadline> recurring_from(Cursor& cursor, const Deadline& begin) const {
    Cursor after = cursor;
    const int most = begin.kind == DeadlineKind::period ? 3 : 0;
    for (int skipped = 0; skipped < most; ++skipped) {
      const Word word = after.word();
      if (word != Word::punctuation && word != Word::surely && word != Word::strength) break;
      ++after.at;
    }
    const Word word = after.word();
    if (word != Word::each && word != Word::by_each && word != Word::every_other) return {};
    auto recurrence = read_recurrence(after);
    if (!recurrence) return {};
    recurrence->from = begin.first;
    cursor = after;
    return recurring(std::move(*recurrence));
  }

  std::optional<Deadline> date(Cursor& cursor) const {
    Cursor after = cursor;
    auto deadline = read_from_issue(after, assumed);
    if (!deadline) deadline = read_dated(after, assumed);
    if (!deadline || is_vision(*deadline)) return {};
    cursor = after;
    if (auto recurring = recurring_from(cursor, *deadline)) return recurring;
    return deadline;
  }

  std::optional<Deadline> recurrence(Cursor& cursor) const {
    auto recurrence = read_recurrence(cursor);
    if (!recurrence) return {};
    return recurring(std::move(*recurrence));
  }

  std::optional<Deadline> read_here(Cursor& cursor) const;
  void skip(Cursor& cursor) const;
};

std::optional<Deadline> Scanner::read_here(Cursor& cursor) const {
  switch (cursor.word()) {
    case Word::each:
    case Word::by_each:
    case Word::every_other:
      return recurrence(cursor);
    case Word::number:
    case Word::half_year:
    case Word::half_month: {
      if (auto deadline = date(cursor)) return deadline;
      if (auto deadline = read_within(cursor, words, assumed)) return deadline;
      return recurrence(cursor);
    }
    case Word::year:
    case Word::month:
    case Word::quarter:
    case Word::week:
    case Word::day: {
      if (auto deadline = date(cursor)) return deadline;
      return recurrence(cursor);
    }
    case Word::other:
    case Word::act:
    case Word::filler:
    case Word::punctuation:
      return {};
    default:
      return date(cursor);
  }
}

bool is_unit(Word word) {
  switch (word) {
    case Word::year:
    case Word::month:
    case Word::day:
    case Word::piece:
    case Word::quarter:
    case Word::half_year:
    case Word::week:
    case Word::plain_day:
    case Word::workday:
      return true;
    default:
      return false;
  }
}

void skip_numbers(Cursor& cursor) {
  while (cursor.take(Word::number))
    while (is_unit(cursor.word())) ++cursor.at;
}

void skip_past(Cursor& cursor, Word last, bool inclusive) {
  while (!cursor.done() && cursor.word() != last) ++cursor.at;
  if (inclusive && !cursor.done()) ++cursor.at;
}

// A rate, or 每年春节前: nothing of such a clause is a date.  每个乡镇 is no period.
void skip_each(Cursor& cursor) {
  ++cursor.at;
  Cursor unit = cursor;
  skip_numbers(unit);
  if (unit.at > cursor.at || (is_unit(cursor.word()) && cursor.word() != Word::piece))
    skip_past(cursor, Word::punctuation, false);
}

// Past what is no expression of time here; a whole one of its kind, so that no part of it is read.
void Scanner::skip(Cursor& cursor) const {
  switch (cursor.word()) {
    case Word::number:
      skip_numbers(cursor);
      cursor.take(Word::festival);  // 2050年春节: its day is not known
      return;
    case Word::each:
      return skip_each(cursor);
    case Word::title_open:
      return skip_past(cursor, Word::title_close, true);
    case Word::validity:
      return skip_past(cursor, Word::punctuation, false);
    case Word::retrospective:
    case Word::past_year:
      ++cursor.at;
      return skip_numbers(cursor);
    default:
      ++cursor.at;
  }
}

bool is_plain_day(const Deadline& deadline) {
  return deadline.kind == DeadlineKind::by || deadline.kind == DeadlineKind::in;
}

bool is_later(const Deadline& deadline, const Deadline& than) {
  return is_plain_day(deadline) && *deadline.last > *than.last;
}

bool has_vision(const Tokens& tokens) {
  for (const Token& token : tokens)
    if (token.word == Word::vision || (token.word == Word::act && token.value == 1)) return true;
  return false;
}

}  // namespace

std::optional<Found> find_time(const Tokens& tokens, std::string_view words,
                               const Assumed& assumed) {
  const Scanner scanner{tokens, words, assumed, has_vision(tokens)};
  std::optional<Found> found;
  Cursor cursor{&tokens, 0};
  while (!cursor.done()) {
    const std::size_t from = cursor.at;
    auto deadline = scanner.read_here(cursor);
    if (!deadline) {
      cursor.at = from;
      scanner.skip(cursor);
    } else if (!found || is_later(*deadline, found->deadline)) {
      found = Found{std::move(*deadline), from, cursor.at};
      if (!is_plain_day(found->deadline)) return found;
    }
  }
  return found;
}

}  // namespace duban
