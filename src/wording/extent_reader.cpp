#include "wording/extent_reader.h"

#include "wording/festival.h"
#include "wording/printed_day.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Unit = Extent::Unit;

// Whether what stands at the cursor ends a word like 年中 or 月中: 2026年中小学 is no middle.
bool ends_word(const Cursor& cursor) {
  switch (cursor.word()) {
    case Word::nothing:
    case Word::punctuation:
    case Word::before:
    case Word::close:
    case Word::act:
    case Word::filler:
    case Word::surely:
    case Word::strength:
    case Word::dash:
    case Word::up_to:
    case Word::quote:
    case Word::pause:
      return true;
    default:
      return false;
  }
}

std::optional<Extent> read_day(Cursor& cursor, int year, int month) {
  const auto day = real_day(year, month, take_number(cursor, Word::day));
  if (!day) return {};
  return Extent{Unit::day, *day, *day};
}

// What stands behind a month: a day, ten days, 初, 中, or nothing.
std::optional<Extent> read_in_month(Cursor& cursor, int year, int month) {
  if (cursor.word() == Word::number && unit_of_number(cursor) == Word::day)
    return read_day(cursor, year, month);
  if (cursor.word() == Word::third) {
    const int which = cursor.token().value;
    ++cursor.at;
    return ten_days(year, month, which);
  }
  if (cursor.take(Word::beginning))
    return Extent{Unit::month_start, Day(year, month, 1), Day(year, month, 10)};
  if (cursor.word() == Word::middle) {
    Cursor after = cursor;
    ++after.at;
    if (!ends_word(after)) return whole_month(year, month);
    cursor = after;
    return ten_days(year, month, 2);
  }
  return whole_month(year, month);
}

// 五一前, 十一前: the numerals of their days.
std::optional<Extent> read_numbered_festival(Cursor& cursor, int year) {
  const Token token = cursor.token();
  if (!token.han || cursor.word(1) != Word::before) return {};
  const bool labour = token.value == 51 && token.digits == 2;
  if (!labour && (token.value != 11 || token.digits != 0)) return {};
  const int id = labour ? labour_day() : national_day();
  const auto day = festival_day(id, year);
  ++cursor.at;
  return Extent{Unit::festival, *day, *day, id};
}

std::optional<Extent> read_number_extent(Cursor& cursor, const Assumed& assumed) {
  const int value = cursor.token().value;
  switch (unit_of_number(cursor)) {
    case Word::month:
      if (value < 1 || value > 12) return {};
      return read_in_month(cursor, assumed.year, take_number(cursor, Word::month));
    case Word::quarter:
      if (value < 1 || value > 4) return {};
      return whole_quarter(assumed.year, take_number(cursor, Word::quarter));
    case Word::day:
      if (assumed.month == 0) return {};
      return read_day(cursor, assumed.year, assumed.month);
    default:
      return read_numbered_festival(cursor, assumed.year);
  }
}

// 本月, 下月: counted from the issue day.
std::optional<Extent> read_this_month(Cursor& cursor, const Assumed& assumed) {
  const Day day =
      add_months(Day(assumed.issued.year(), assumed.issued.month(), 1), cursor.token().value);
  ++cursor.at;
  return read_in_month(cursor, day.year(), day.month());
}

std::optional<Extent> read_this_quarter(Cursor& cursor, const Assumed& assumed) {
  const int quarters =
      assumed.issued.year() * 4 + (assumed.issued.month() - 1) / 3 + cursor.token().value;
  ++cursor.at;
  return whole_quarter(quarters / 4, quarters % 4 + 1);
}

std::optional<Extent> read_plan(Cursor& cursor) {
  const Extent plan = five_years(cursor.token().value);
  ++cursor.at;
  cursor.take(Word::quote);
  return plan;
}

std::optional<Extent> read_festival(Cursor& cursor, const Assumed& assumed) {
  const int id = cursor.token().value;
  ++cursor.at;
  cursor.take(Word::quote);
  const auto day = festival_day(id, assumed.year);
  if (!day) return {};
  return Extent{Unit::festival, *day, *day, id};
}

Extent read_first_quarters(Cursor& cursor, int year) {
  const int quarters = cursor.token().value;
  ++cursor.at;
  Extent extent = whole_quarter(year, quarters);
  extent.first = Day(year, 1, 1);
  return extent;
}

// What may follow a year, or stand alone with the assumed one.
std::optional<Extent> read_in_year(Cursor& cursor, const Assumed& assumed) {
  const int year = assumed.year;
  cursor.take(Word::ordinal);
  switch (cursor.word()) {
    case Word::number:
      return read_number_extent(cursor, assumed);
    case Word::january:
      ++cursor.at;
      return read_in_month(cursor, year, 1);
    case Word::first_half:
      ++cursor.at;
      return whole_half(year, 1);
    case Word::second_half:
      ++cursor.at;
      return whole_half(year, 2);
    case Word::first_quarters:
      return read_first_quarters(cursor, year);
    case Word::festival:
      return read_festival(cursor, assumed);
    case Word::this_month:
      return read_this_month(cursor, assumed);
    case Word::this_quarter:
      return read_this_quarter(cursor, assumed);
    case Word::plan:
      return read_plan(cursor);
    default:
      return {};
  }
}

// 年初, 年中, or the year itself.
Extent read_part_of_year(Cursor& cursor, int year) {
  if (cursor.take(Word::beginning)) return {Unit::year_start, Day(year, 1, 1), Day(year, 1, 31)};
  if (cursor.word() == Word::middle) {
    Cursor after = cursor;
    ++after.at;
    if (ends_word(after)) {
      cursor = after;
      return {Unit::year_middle, Day(year, 1, 1), Day(year, 6, 30)};
    }
  }
  return whole_year(year);
}

bool is_part_of_year(Word word) {
  return word == Word::end || word == Word::beginning || word == Word::middle ||
         word == Word::within;
}

// 年底, 年内, 月底, 季末 with nothing before them: of the assumed year, the month, quarter.
std::optional<Extent> read_bare_unit(Cursor& cursor, const Assumed& assumed) {
  const Word previous = cursor.previous();
  if (previous == Word::number || previous == Word::piece || previous == Word::each) return {};
  const Word unit = cursor.word();
  if (!is_part_of_year(cursor.word(1))) return {};
  ++cursor.at;
  if (unit == Word::year) {
    const Extent part = read_part_of_year(cursor, assumed.year);
    if (cursor.word() == Word::middle) return {};  // 年中考评 is a name
    return part;
  }
  if (unit == Word::quarter)
    return whole_quarter(assumed.issued.year(), (assumed.issued.month() + 2) / 3);
  return read_in_month(cursor, assumed.issued.year(), assumed.issued.month());
}

}  // namespace

std::optional<Extent> read_extent(Cursor& cursor, const Assumed& assumed) {
  if (const auto year = read_year(cursor, assumed.year)) {
    Assumed said = assumed;
    said.year = *year;
    said.month = 0;
    Cursor inner = cursor;
    const bool is_number = inner.word() == Word::number || inner.word() == Word::ordinal;
    if (const auto extent = read_in_year(inner, said)) {
      cursor = inner;
      return extent;
    }
    if (is_number && unit_of_number(cursor) == Word::month) return {};  // 2024年13月, 2月30日
    return read_part_of_year(cursor, *year);
  }
  if (is_year_number(cursor.token())) {
    if (const auto day = read_printed_day(cursor)) return day;
  }
  Assumed earlier = assumed;
  if (assumed.said != 0) earlier.year = assumed.said;
  switch (cursor.word()) {
    case Word::whole_year:
      ++cursor.at;
      cursor.take(Word::degree);
      return whole_year(assumed.year);
    case Word::year:
    case Word::month:
    case Word::quarter:
      return read_bare_unit(cursor, earlier);
    default:
      return read_in_year(cursor, earlier);
  }
}

}  // namespace duban
