#include "wording/point_in_year.h"

#include "wording/edge.h"
#include "wording/extent_reader.h"
#include "wording/festival.h"
#include "wording/year_words.h"

namespace duban {

namespace {

using Per = Recurrence::Per;
using Unit = Extent::Unit;

constexpr int leap_year = 2024;  // stands for every year: 2月29日 can be said
constexpr Assumed any_year{Day(leap_year, 1, 1), leap_year, 0};

struct Point {
  int month = 0;
  int day = 0;
};

Point point_on(Day day) {
  const bool last = day == last_of_month(day.year(), day.month());
  return {day.month(), last ? -1 : day.day()};
}

// 每年4月1日前 counts the day itself; before anything longer than a day is the day before it.
Point point_of(const Extent& extent, const Edge& edge) {
  const bool before = edge.side == Side::before && !edge.at_end;
  switch (extent.unit) {
    case Unit::day:
      return {extent.last.month(), extent.last.day()};
    case Unit::half:
    case Unit::quarter:
      return {extent.last.month(), edge.at_end ? -1 : 0};
    case Unit::year_middle:
      return {6, 0};
    case Unit::year:
      return edge.at_end ? Point{12, -1} : Point{};
    default:
      break;
  }
  if (before) return point_on(extent.first - 1);
  if (extent.unit == Unit::month) return {extent.last.month(), edge.at_end ? -1 : 0};
  if (extent.unit == Unit::year_start) return {1, 0};
  if (extent.unit == Unit::festival) return {extent.last.month(), extent.last.day()};
  return point_on(extent.last);
}

bool starts_month(const Extent& extent) { return extent.first.day() == 1; }

// 每年7月至8月, 每年10月1日至12月31日 are whole months; 每年7月1日至7月15日 ends on its day.
void set_window(Recurrence& recurrence, const Extent& begin, const Extent& end, const Edge& edge) {
  const Point last = point_of(end, edge);
  if (last.month == 0) return;
  const bool whole = starts_month(begin) && end.unit == Unit::day &&
                     end.last == last_of_month(end.last.year(), end.last.month());
  recurrence.months.clear();
  for (int month = begin.first.month();; month = month % 12 + 1) {
    recurrence.months.push_back(month);
    if (month == last.month) break;
  }
  recurrence.day = whole ? 0 : last.day;
}

// 每年3月、9月 are as many equal parts of the year, where they are equal.
void set_list(Recurrence& recurrence, const std::vector<int>& months, int day) {
  recurrence.day = day;
  recurrence.months = months;
  const std::size_t count = months.size();
  if (count != 2 && count != 4) return;
  const int step = 12 / static_cast<int>(count);
  for (std::size_t i = 1; i < count; ++i)
    if (months[i] - months[i - 1] != step) return;
  if (months[0] > step) return;
  recurrence.per = count == 2 ? Per::half : Per::quarter;
  recurrence.months = {months[0]};
}

// 每年底, 每年初: the year's own word is not said again.
bool read_edge_of_year(Cursor& cursor, Recurrence& recurrence) {
  if (cursor.word() == Word::end) {
    read_edge(cursor);
    recurrence.months = {12};
    recurrence.day = -1;
    return true;
  }
  if (!cursor.take(Word::beginning)) return false;
  recurrence.months = {1};
  return true;
}

// 3月、9月: further points of the same kind behind the first.
void read_list(Cursor& cursor, const Extent& begin, Point point, Recurrence& recurrence) {
  std::vector<int> months = {point.month};
  while (cursor.word() == Word::pause) {
    Cursor after = cursor;
    ++after.at;
    const auto next = read_extent(after, any_year);
    if (!next || next->unit != begin.unit) break;
    point = point_of(*next, read_edge(after));
    months.push_back(point.month);
    cursor = after;
  }
  set_list(recurrence, months, point.day);
}

bool read_window(Cursor& cursor, const Extent& begin, Recurrence& recurrence) {
  if (!joins(cursor.word())) return false;
  Cursor after = cursor;
  ++after.at;
  Assumed assumed = any_year;
  if (begin.unit == Unit::day) assumed.month = begin.last.month();
  const auto end = read_extent(after, assumed);
  if (!end) return false;
  const Edge edge = read_edge(after);
  cursor = after;
  set_window(recurrence, begin, *end, edge);
  return true;
}

}  // namespace

bool read_point_in_year(Cursor& cursor, Recurrence& recurrence) {
  if (read_edge_of_year(cursor, recurrence)) return true;
  Cursor after = cursor;
  const auto begin = read_extent(after, any_year);
  if (!begin || begin->last.year() != leap_year) return true;
  cursor = after;
  const Edge edge = read_edge(cursor);
  if (begin->unit == Unit::festival && !is_fixed(begin->festival)) return false;
  if (read_window(cursor, *begin, recurrence)) return true;
  const Point point = point_of(*begin, edge);
  if (point.month != 0) read_list(cursor, *begin, point, recurrence);
  return true;
}

}  // namespace duban
