#include "wording/scan.h"

#include "wording/dated.h"
#include "wording/edge.h"
#include "wording/recurrence_reader.h"
#include "wording/span.h"

namespace duban {

namespace {

// A year so far off stands in visions (到2035年基本建成), not in deadlines.
constexpr int vision_years = 8;

struct Scanner {
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

  // 2025年、2026年每年12月底前: one time, of each of the years.
  std::optional<Deadline> recurring_in_years(Cursor& cursor, const Deadline& first) const {
    constexpr int most = 5;
    Cursor after = cursor;
    for (int i = 0; i < most && after.take(Word::pause); ++i) {
      const auto next = read_dated(after, assumed);
      if (!next || next->rule != first.rule || next->kind != DeadlineKind::in) return {};
    }
    if (after.at == cursor.at || first.rule != "year") return {};
    auto recurring = recurring_from(after, first);
    if (recurring) cursor = after;
    return recurring;
  }

  std::optional<Deadline> date(Cursor& cursor) const {
    Cursor after = cursor;
    auto deadline = read_from_issue(after, assumed);
    if (!deadline) deadline = read_dated(after, assumed);
    if (!deadline || is_vision(*deadline)) return {};
    if (auto recurring = recurring_in_years(after, *deadline)) return cursor = after, recurring;
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
  void skip_past_year(Cursor& cursor) const;
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
      if (assumed.in_text && cursor.token().han) {  // 一月一调度 is no January
        Cursor after = cursor;
        if (auto deadline = recurrence(after)) return cursor = after, deadline;
      }
      if (auto deadline = date(cursor)) return deadline;
      if (auto deadline = read_within(cursor, words, assumed)) return deadline;
      return recurrence(cursor);
    }
    case Word::second_half:
      if (auto deadline = read_within(cursor, words, assumed)) return deadline;
      return date(cursor);
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

void skip_clause(Cursor& cursor) {
  while (!cursor.done() && cursor.word() != Word::punctuation) ++cursor.at;
}

// A title that is never closed hides nothing.
void skip_title(Cursor& cursor) {
  constexpr std::size_t longest = 120;
  std::size_t close = 1;
  while (close < longest && cursor.word(close) != Word::title_close) ++close;
  cursor.at += cursor.word(close) == Word::title_close ? close + 1 : 1;
}

// A rate, or 每年春节前: nothing of such a clause is a date.  每个乡镇 and 每千人 are no periods.
void skip_each(Cursor& cursor) {
  ++cursor.at;
  Cursor unit = cursor;
  const bool counted = unit.take(Word::number);
  if (counted) unit.take(Word::piece);
  if (is_unit(unit.word()) && unit.word() != Word::piece) skip_clause(cursor);
}

// 上一年度1月至12月, 去年底前: all of it is past.
void Scanner::skip_past_year(Cursor& cursor) const {
  ++cursor.at;
  cursor.take(Word::degree);
  read_edge(cursor);
  Cursor after = cursor;
  if (read_dated(after, assumed)) cursor = after;
  skip_numbers(cursor);
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
      return skip_title(cursor);
    case Word::validity:
      return skip_clause(cursor);
    case Word::retrospective:
      ++cursor.at;
      return skip_numbers(cursor);
    case Word::past_year:
      return skip_past_year(cursor);
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

TimeWalk::TimeWalk(const Tokens& tokens, std::string_view words, const Assumed& assumed)
    : words_(words), assumed_(assumed), has_vision_(has_vision(tokens)), cursor_{&tokens, 0} {}

std::optional<ReadTime> TimeWalk::next() {
  const Scanner scanner{words_, assumed_, has_vision_};
  while (!cursor_.done()) {
    const std::size_t from = cursor_.at;
    if (auto deadline = scanner.read_here(cursor_))
      return ReadTime{std::move(*deadline), from, cursor_.at};
    cursor_.at = from;
    scanner.skip(cursor_);
  }
  return {};
}

std::optional<ReadTime> find_time(const Tokens& tokens, std::string_view words,
                                  const Assumed& assumed) {
  TimeWalk walk(tokens, words, assumed);
  std::optional<ReadTime> found;
  while (auto next = walk.next()) {
    if (found && !is_later(next->deadline, found->deadline)) continue;
    found = std::move(next);
    if (!is_plain_day(found->deadline)) break;
  }
  return found;
}

}  // namespace duban
