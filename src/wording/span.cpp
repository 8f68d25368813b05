#include "wording/span.h"

#include "wording/dated.h"
#include "wording/event.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Unit = Span::Unit;

constexpr int longest = 1000;  // no deadline is set so many days or years ahead

struct Length {
  int count;
  Unit unit;
};

// The unit behind a number that began at `cursor`; a month needs its 个, or it would be a date.
std::optional<Length> read_unit(Cursor& cursor, int count) {
  const bool piece = cursor.take(Word::piece);
  const Word word = cursor.word();
  ++cursor.at;
  switch (word) {
    case Word::year:
      if (cursor.take(Word::half)) return Length{count * 12 + 6, Unit::month};
      return Length{count, Unit::year};
    case Word::month:
      if (piece) return Length{count, Unit::month};
      return {};
    case Word::quarter:
      if (piece) return Length{count * 3, Unit::month};
      return {};
    case Word::week:
      return Length{count, Unit::week};
    case Word::day:
    case Word::plain_day:
      return Length{count, Unit::day};
    case Word::workday:
      return Length{count, Unit::workday};
    default:
      return {};
  }
}

std::optional<Length> read_length(Cursor& cursor) {
  if (cursor.take(Word::half_year)) return Length{6, Unit::month};
  if (cursor.take(Word::half_month)) return Length{15, Unit::day};
  // 印发后半年内 has no second half of a year in it.
  if (cursor.previous() == Word::issue && cursor.word(1) == Word::within &&
      cursor.take(Word::second_half))
    return Length{6, Unit::month};
  if (cursor.word() != Word::number || cursor.token().digits == 4) return {};
  int count = cursor.token().value;
  ++cursor.at;
  if (joins(cursor.word()) && cursor.word(1) == Word::number) {  // 2-3年: at the longest
    count = cursor.token(1).value;
    cursor.at += 2;
  }
  return read_unit(cursor, count);
}

// 内; or 时间 after 用, and nothing after 未来: 用三年时间, 未来三年.
bool take_limit(Cursor& cursor, Word before) {
  if (cursor.take(Word::around)) cursor.take(Word::of);
  if (cursor.take(Word::within)) return true;
  return before == Word::future || (before == Word::use && cursor.word() == Word::label);
}

Deadline relative(const Span& span, const Assumed& assumed) {
  Deadline deadline;
  deadline.kind = DeadlineKind::relative;
  deadline.rule = "issue-within";
  deadline.span = span;
  deadline.last = last_of(span, assumed.issued);
  return deadline;
}

Deadline triggered(Span span) {
  Deadline deadline;
  deadline.kind = DeadlineKind::triggered;
  deadline.rule = "event-within";
  deadline.span = std::move(span);
  return deadline;
}

// What may stand before a bare length of time: 完成时限：三年内, 力争三年内.
bool may_lead(Word word) {
  switch (word) {
    case Word::nothing:
    case Word::punctuation:
    case Word::colon:
    case Word::quote:
    case Word::open:
    case Word::at:
    case Word::surely:
    case Word::strength:
    case Word::future:
    case Word::use:
    case Word::label:
    case Word::act:
    case Word::filler:
    case Word::no_later:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<Day> last_of(const Span& span, Day issued) {
  switch (span.unit) {
    case Unit::day:
      return issued + span.count;
    case Unit::week:
      return issued + 7 * span.count;
    case Unit::month:
      return add_months(issued, span.count);
    case Unit::year:
      return add_months(issued, 12 * span.count);
    case Unit::workday:
      break;
  }
  return {};
}

std::optional<Deadline> read_within(Cursor& cursor, std::string_view words,
                                    const Assumed& assumed) {
  Cursor after = cursor;
  const auto length = read_length(after);
  if (!length || length->count > longest || !take_limit(after, cursor.previous())) return {};
  Span span{length->count, length->unit, true, ""};
  const auto origin = origin_before(cursor);
  if (!origin && !may_lead(cursor.previous())) return {};
  cursor = after;
  if (!origin || is_issue(*cursor.tokens, *origin)) return relative(span, assumed);
  span.from_issue = false;
  span.event = text_of(*cursor.tokens, *origin, words);
  return triggered(std::move(span));
}

std::optional<Deadline> read_from_issue(Cursor& cursor, const Assumed& assumed) {
  Cursor after = cursor;
  after.take(Word::out_of);
  const Stretch event{after.at, skip_issue(after)};
  after.at = event.to;
  const bool said = event.from < event.to && after.take(Word::of_the_day);
  if (!said && !after.take(Word::this_day)) return {};
  if (!after.take(Word::from) && !joins(after.word())) return {};
  auto deadline = read_until(after, assumed.issued, assumed);
  if (!deadline) {
    Cursor span = after;
    span.take(Word::punctuation);
    if (read_length(span) && span.word() == Word::within) return {};  // read where it stands
    deadline = since_day(assumed.issued, "from-issue");
  }
  cursor = after;
  return deadline;
}

}  // namespace duban
