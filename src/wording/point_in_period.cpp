#include "wording/point_in_period.h"

#include "wording/edge.h"
#include "wording/point_in_year.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Per = Recurrence::Per;

// 5日, 5日至10日: the last day said.
int take_numbered_day(Cursor& cursor) {
  int day = take_number(cursor, Word::day);
  if (joins(cursor.word()) && cursor.word(1) == Word::number && cursor.word(2) == Word::day) {
    day = cursor.token(1).value;
    cursor.at += 3;
  }
  return day;
}

int take_third(Cursor& cursor) {
  const int which = cursor.token().value % 10;
  ++cursor.at;
  return which == 3 ? -1 : which * 10;
}

int take_day_of_month(Cursor& cursor) {
  if (cursor.word() == Word::month && cursor.word(1) == Word::end) ++cursor.at;  // 每月月底
  switch (cursor.word()) {
    case Word::number:
      return unit_of_number(cursor) == Word::day ? take_numbered_day(cursor) : 0;
    case Word::third:
      return take_third(cursor);
    case Word::beginning:
      return ++cursor.at, 10;
    case Word::end:
      return ++cursor.at, -1;
    default:
      return 0;
  }
}

// 10日前, 底, 初, 上旬 of a month that is known or recurs; 0 where none is said.
int read_day_of_month(Cursor& cursor) {
  const int day = take_day_of_month(cursor);
  if (day == 0 || day > 31) return 0;
  read_edge(cursor);
  return day;
}

// 结束后10日内: the 10th of the next period's first month.
bool read_after_closing(Cursor& cursor, Recurrence& recurrence) {
  if (cursor.word() != Word::closing || cursor.word(1) != Word::after) return false;
  const Token number = cursor.token(2);
  const bool days = cursor.word(3) == Word::day || cursor.word(3) == Word::plain_day;
  if (number.word != Word::number || !days || cursor.word(4) != Word::within) return false;
  if (number.value < 1 || number.value > 28) return false;
  cursor.at += 5;
  if (recurrence.per != Per::month) recurrence.months = {1};
  recurrence.day = number.value;
  return true;
}

// 首月, 末月, 第2个月, 次月 of a quarter or half-year; 0 where none is said.
int read_month_of_period(Cursor& cursor, int months) {
  if (cursor.take(Word::first_month)) return 1;
  if (cursor.take(Word::last_month)) return months;
  if (cursor.word() == Word::this_month && cursor.token().value == 1) return ++cursor.at, 1;
  if (cursor.word() != Word::ordinal || cursor.word(2) != Word::piece ||
      cursor.word(3) != Word::month)
    return 0;
  const int month = cursor.token(1).value;
  if (month < 1 || month > months) return 0;
  cursor.at += 4;
  return month;
}

void read_in_months(Cursor& cursor, Recurrence& recurrence, int months) {
  if (const int month = read_month_of_period(cursor, months)) recurrence.months = {month};
  const bool starts = cursor.word() == Word::beginning && recurrence.months.empty();
  const int day = read_day_of_month(cursor);
  if (starts) recurrence.months = {1};
  if (day == -1 || !recurrence.months.empty()) recurrence.day = day;
}

// 一 to 六, 日 and 天 behind 周; else 0.
int weekday_of(const Token& token) {
  if (token.word == Word::day || token.word == Word::plain_day) return 7;
  const bool named = token.word == Word::number && token.han && token.value <= 6;
  return named ? token.value : 0;
}

// 每周五 and 每周日, but not 每周五次.
void read_weekday(Cursor& cursor, Recurrence& recurrence) {
  const Word next = cursor.word(1);
  if (next == Word::counter || next == Word::piece || next == Word::other) return;
  const int day = weekday_of(cursor.token());
  if (day == 0 || cursor.previous() != Word::week) return;
  ++cursor.at;
  cursor.take(Word::before);
  recurrence.day = day;
}

bool read_named_point(Cursor& cursor, Recurrence& recurrence) {
  if (read_after_closing(cursor, recurrence)) return true;
  switch (recurrence.per) {
    case Per::year:
      return read_point_in_year(cursor, recurrence);
    case Per::half:
      return read_in_months(cursor, recurrence, 6), true;
    case Per::quarter:
      return read_in_months(cursor, recurrence, 3), true;
    case Per::month:
      if (cursor.word() == Word::this_month) ++cursor.at;
      recurrence.day = read_day_of_month(cursor);
      return true;
    case Per::week:
      return read_weekday(cursor, recurrence), true;
    default:
      return true;
  }
}

}  // namespace

bool read_point(Cursor& cursor, Recurrence& recurrence) {
  const Cursor start = cursor;
  while (cursor.word() == Word::of || cursor.word() == Word::at || cursor.word() == Word::surely)
    ++cursor.at;
  const std::size_t skipped = cursor.at;
  const bool read = read_named_point(cursor, recurrence);
  if (cursor.at == skipped) cursor = start;
  return read;
}

}  // namespace duban
