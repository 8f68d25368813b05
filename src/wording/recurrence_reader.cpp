#include "wording/recurrence_reader.h"

#include <array>

#include "wording/point_in_period.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Per = Recurrence::Per;

constexpr int longest = 100;  // no duty returns after more periods than that

Recurrence every(Per per, int interval) {
  Recurrence recurrence;
  recurrence.per = per;
  recurrence.interval = interval;
  return recurrence;
}

// The unit at the cursor, `count` of which make the period.
std::optional<Recurrence> read_period(Cursor& cursor, int count) {
  const Word word = cursor.word();
  ++cursor.at;
  switch (word) {
    case Word::year:
      cursor.take(Word::degree);
      return every_months(12 * count);
    case Word::half_year:
    case Word::semester:
      return every_months(6 * count);
    case Word::quarter:
      return every_months(3 * count);
    case Word::month:
      cursor.take(Word::degree);
      return every_months(count);
    case Word::half_month:
      return every(Per::half_month, 1);
    case Word::week:
      return every(Per::week, count);
    case Word::ten_days:
      return every(Per::day, 10 * count);
    case Word::day:
    case Word::plain_day:
    case Word::workday:
      return every(Per::day, count);
    default:
      return {};
  }
}

// The number behind 每, the larger of two (每2-3年); 1 where there is none.
int take_count(Cursor& cursor) {
  if (cursor.word() != Word::number) return 1;
  int count = cursor.token().value;
  ++cursor.at;
  if (joins(cursor.word()) && cursor.word(1) == Word::number) {
    count = cursor.token(1).value;
    cursor.at += 2;
  }
  return count;
}

// 每年, 每两年, 每3个月, 每个季度, 每一年; 各季度 without a number.
std::optional<Recurrence> read_each(Cursor& cursor) {
  const bool counts = cursor.token().value == 0;
  ++cursor.at;
  const int count = counts ? take_count(cursor) : 1;
  cursor.take(Word::piece);
  if (!counts && cursor.word() == Word::day) return {};
  if (count < 1 || count > longest) return {};
  auto recurrence = read_period(cursor, count);
  if (recurrence && recurrence->interval > longest) return {};
  return recurrence;
}

// 逐年, 按季度; 按年度计划 is a name, and so is a word after a closing quote.
std::optional<Recurrence> read_by_each(Cursor& cursor) {
  if (cursor.previous() == Word::quote) return {};
  ++cursor.at;
  const auto recurrence = read_period(cursor, 1);
  if (cursor.word() == Word::document) return {};
  return recurrence;
}

std::optional<Recurrence> read_every_other(Cursor& cursor) {
  const int days = cursor.token().value;
  ++cursor.at;
  return days == 7 ? every(Per::week, 2) : every_months(days == 30 ? 2 : 24);
}

// The second half of 一年一评 and 一年两次.
bool is_once_or_counted(const Cursor& cursor) {
  if (cursor.word() != Word::number) return false;
  const bool once = cursor.token().value == 1;
  switch (cursor.word(1)) {
    case Word::counter:
      return true;
    case Word::piece:
      return cursor.word(2) == Word::counter;
    case Word::other:
    case Word::periodic:
    case Word::degree:
    case Word::filler:
    case Word::act:
      return once;
    default:
      return false;
  }
}

// 一年一体检, 五年一评估, 半年一次, 一年两次: so many a period.
std::optional<Recurrence> read_one_each(Cursor& cursor) {
  int count = 1;
  if (cursor.word() == Word::number) {
    count = cursor.token().value;
    ++cursor.at;
    cursor.take(Word::piece);
  }
  if (count < 1 || count > 20) return {};
  auto recurrence = read_period(cursor, count);
  if (!recurrence || !is_once_or_counted(cursor)) return {};
  if (cursor.word(1) == Word::counter || cursor.word(1) == Word::periodic) cursor.at += 2;
  return recurrence;
}

bool begins_word(Word previous) {
  switch (previous) {
    case Word::nothing:
    case Word::punctuation:
    case Word::pause:
    case Word::quote:
    case Word::strength:
    case Word::surely:
    case Word::act:
    case Word::filler:
    case Word::open:
    case Word::colon:
    case Word::periodic:
      return true;
    default:
      return false;
  }
}

// 季推进 in 月调度、季推进.
bool continues_list(const Cursor& cursor) {
  return cursor.at > 1 && cursor.previous() == Word::pause &&
         (*cursor.tokens)[cursor.at - 2].word == Word::periodic;
}

// 月调度, 季通报, 半月会商: a period and what is done in it, as a word of its own.
std::optional<Recurrence> read_periodic(Cursor& cursor) {
  if (!begins_word(cursor.previous())) return {};
  const bool yearly = cursor.word() == Word::year;
  const bool listed = continues_list(cursor);
  const auto recurrence = read_period(cursor, 1);
  const bool done = cursor.word() == Word::periodic ||
                    (listed && (cursor.word() == Word::filler || cursor.word() == Word::act));
  if (!recurrence || !done) return {};
  if (yearly && cursor.previous() == Word::degree) return {};  // 年度考核 is a name
  ++cursor.at;
  return recurrence;
}

// 每年5元, 每年可提取一次: what is paid or may be had, not what must be done.
bool is_rate(const Cursor& cursor) {
  if (cursor.word() == Word::number) {
    std::size_t unit = 1;
    while (cursor.word(unit) == Word::number || cursor.word(unit) == Word::dot) ++unit;
    if (cursor.word(unit) == Word::money) return true;
  }
  for (std::size_t i = 0; i < 3; ++i)
    if (cursor.word(i) == Word::entitlement) return true;
  return false;
}

// 每年, 逐月, 双周: what a day within the period may follow.
std::optional<Recurrence> read_cycle(Cursor& cursor) {
  switch (cursor.word()) {
    case Word::each:
      return read_each(cursor);
    case Word::by_each:
      return read_by_each(cursor);
    case Word::every_other:
      return read_every_other(cursor);
    default:
      return {};
  }
}

constexpr std::array<const char*, 7> rules = {"each-day",   "each-week",    "each-half-month",
                                              "each-month", "each-quarter", "each-half",
                                              "each-year"};

}  // namespace

Recurrence every_months(int months) {
  if (months % 12 == 0) return every(Per::year, months / 12);
  if (months == 6) return every(Per::half, 1);
  if (months == 3) return every(Per::quarter, 1);
  return every(Per::month, months);
}

std::optional<Recurrence> read_recurrence(Cursor& cursor) {
  Cursor after = cursor;
  auto recurrence = read_cycle(after);
  if (recurrence) {
    if (is_rate(after) || !read_point(after, *recurrence)) return {};
  } else {
    after = cursor;
    recurrence = read_periodic(after);
    if (!recurrence) recurrence = read_one_each(after = cursor);
    if (!recurrence || is_rate(after)) return {};
  }
  cursor = after;
  return recurrence;
}

Deadline recurring(Recurrence recurrence) {
  Deadline deadline;
  deadline.kind = DeadlineKind::recurring;
  deadline.rule = rules[static_cast<std::size_t>(recurrence.per)];
  deadline.recurrence = std::move(recurrence);
  return deadline;
}

}  // namespace duban
