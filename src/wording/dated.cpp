#include "wording/dated.h"

#include <array>

#include "wording/year_words.h"

namespace duban {

namespace {

using Unit = Extent::Unit;

// Rule ids by Extent::Unit: of the bare extent, of its end, of what lies before it.
struct Rules {
  const char* bare;
  const char* end;
  const char* before;
};
constexpr std::array<Rules, 11> rules = {{
    {"year", "year-end", "year-before"},
    {"half", "half-end", "half-end"},
    {"quarter", "quarter-end", "quarter-end"},
    {"month", "month-end", "month-before"},
    {"third", "third-end", "third-before"},
    {"day", "day", "day-before"},
    {"plan", "plan-end", "plan-before"},
    {"festival", "festival-end", "festival-before"},
    {"year-start", "year-start-end", "year-start-before"},
    {"year-middle", "year-middle", "year-middle"},
    {"month-start", "month-start-end", "month-start-before"},
}};

const Rules& rules_of(Unit unit) { return rules[static_cast<std::size_t>(unit)]; }

Deadline by(Day last, const char* rule) {
  Deadline deadline;
  deadline.last = last;
  deadline.rule = rule;
  return deadline;
}

Deadline in(const Extent& extent) {
  const bool is_plan = extent.unit == Unit::plan;
  Deadline deadline = by(extent.last, rules_of(extent.unit).bare);
  deadline.kind = is_plan ? DeadlineKind::period : DeadlineKind::in;
  deadline.first = extent.first;
  return deadline;
}

// Before an extent without 底: a half and a quarter are meant whole (6月30日 is 上半年前's day), a
// day counts itself, of everything else the day before it begins.
Deadline before(const Extent& extent) {
  const bool whole = extent.unit == Unit::half || extent.unit == Unit::quarter ||
                     extent.unit == Unit::day || extent.unit == Unit::year_middle;
  Deadline deadline = by(whole ? extent.last : extent.first - 1, rules_of(extent.unit).before);
  if (extent.unit == Unit::day) deadline.otherwise = extent.first - 1;
  if (extent.unit == Unit::year) {
    deadline.otherwise = extent.last;
    deadline.ambiguous = true;
  }
  return deadline;
}

bool is_point(Unit unit) { return unit == Unit::day || unit == Unit::year_middle; }

// A plan named bare before more words is a name: “十四五”规划.
bool is_name(const Extent& extent, const Edge& edge, const Cursor& cursor, bool in_text) {
  if (edge.at_end || edge.side != Side::none) return false;
  if (is_point(extent.unit)) return cursor.word() == Word::issue;  // 2022年3月10日印发
  if (cursor.previous() == Word::degree && cursor.word() == Word::periodic) return true;
  return !(in_text && extent.unit != Unit::plan) && !ends_expression(cursor);
}

Day roll_to(Day day, Day first) {
  while (day < first) day = add_months(day, 12);
  return day;
}

// The other end of a range; what it leaves out is the first end's.
std::optional<Extent> read_other_end(Cursor& cursor, const Extent& first, const Assumed& assumed) {
  Assumed said = assumed;
  said.year = first.last.year();
  said.said = 0;
  if (first.unit == Unit::day) said.month = first.last.month();
  if (first.unit == Unit::year && is_year_number(cursor.token()) && cursor.word(1) != Word::year &&
      unit_of_number(cursor) != Word::year)
    return whole_year(take_number(cursor, Word::year));
  return read_extent(cursor, said);
}

// 至, -, 起至, “起，至”.
bool take_joint(Cursor& cursor) {
  Cursor after = cursor;
  after.take(Word::punctuation);
  const bool borrowed = after.word() == Word::pause && after.previous() == Word::number;
  if (!joins(after.word()) && !borrowed) return false;
  ++after.at;
  cursor = after;
  return true;
}

Deadline range(Day first, Day last) {
  Deadline deadline = by(last, "range");
  deadline.kind = DeadlineKind::period;
  deadline.first = first;
  return deadline;
}

// 2023—2024学年, from September to August; nothing for any other two years.
std::optional<Deadline> school_year(const Cursor& behind, const Extent& begin, const Extent& end) {
  const Token& last = (*behind.tokens)[behind.at - 1];
  const bool years = begin.unit == Unit::year && end.unit == Unit::year;
  const bool next = end.last.year() == begin.last.year() + 1;
  if (!years || !next || last.word != Word::year || last.value != 1) return {};
  return range(Day(begin.last.year(), 9, 1), Day(end.last.year(), 8, 31));
}

std::optional<Deadline> read_range(Cursor& cursor, const Extent& begin, const Edge& edge,
                                   const Assumed& assumed) {
  Cursor after = cursor;
  if (!take_joint(after)) return {};
  const auto end = read_other_end(after, begin, assumed);
  if (!end) return {};
  if (const auto year = school_year(after, begin, *end)) return cursor = after, year;
  const Edge closing = read_edge(after);
  if (closing.side == Side::since) return {};
  if (after.word() == Word::document) return {};  // 2022—2025年规划
  cursor = after;
  const Day first = edge.at_end ? begin.last : begin.first;
  return range(first, roll_to(end->last, first));
}

// 自 changes nothing; true for 到, 截至, 不晚于, which make an extent its end.
bool take_lead(Cursor& cursor) {
  constexpr int most = 3;  // 自“: more are no words, and must not be read again from each of them
  for (int i = 0; i < most; ++i)
    if (cursor.word() == Word::out_of || cursor.word() == Word::quote) ++cursor.at;
  const bool led = cursor.take(Word::no_later) || cursor.take(Word::up_to);
  cursor.take(Word::at);
  return led;
}

std::optional<Deadline> read_alone(const Cursor& after, const Extent& extent, const Edge& edge,
                                   bool led, bool in_text) {
  if (joins(after.word()) && after.previous() == Word::number) return {};  // 3-5个
  if (!led && is_name(extent, edge, after, in_text)) return {};
  return dated(extent, edge, led);
}

}  // namespace

bool ends_expression(const Cursor& cursor) {
  switch (cursor.word()) {
    case Word::nothing:
    case Word::punctuation:
    case Word::close:
    case Word::pause:
    case Word::act:
    case Word::filler:
    case Word::surely:
    case Word::strength:
    case Word::each:
    case Word::lasting:
    case Word::at:
    case Word::colon:
    case Word::periodic:
      return true;
    default:
      return false;
  }
}

Deadline since_day(Day first, std::string rule) {
  Deadline deadline;
  deadline.kind = DeadlineKind::period;
  deadline.first = first;
  deadline.rule = std::move(rule);
  return deadline;
}

std::optional<Deadline> dated(const Extent& extent, const Edge& edge, bool led) {
  const Rules& rule = rules_of(extent.unit);
  switch (edge.side) {
    case Side::since:
      return {};
    case Side::from:
      return since_day(edge.at_end ? extent.last : extent.first, "from");
    case Side::after:
      return since_day(extent.last + 1, "from");
    case Side::before:
      return edge.at_end ? by(extent.last, rule.end) : before(extent);
    case Side::within:
    case Side::until:
      return by(extent.last, rule.end);
    default:
      break;
  }
  if (edge.at_end || led || is_point(extent.unit)) return by(extent.last, rule.end);
  return in(extent);
}

std::optional<Deadline> read_until(Cursor& cursor, Day first, const Assumed& assumed) {
  const Extent begin{Unit::day, first, first};
  return read_range(cursor, begin, {}, assumed);
}

std::optional<Deadline> read_dated(Cursor& cursor, const Assumed& assumed) {
  Cursor after = cursor;
  const bool led = take_lead(after);
  const auto extent = read_extent(after, assumed);
  if (!extent) return {};
  const Edge edge = read_edge(after);
  std::optional<Deadline> deadline;
  if (edge.side == Side::none || edge.side == Side::from)
    deadline = read_range(after, *extent, edge, assumed);
  if (!deadline) deadline = read_alone(after, *extent, edge, led, assumed.in_text);
  if (deadline) cursor = after;
  return deadline;
}

}  // namespace duban
