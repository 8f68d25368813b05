#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"

namespace duban {

enum class DeadlineKind { by, in, period, recurring, ongoing, relative, triggered };

// How strongly the words bind: 力争 aim, 探索 explore, 鼓励 encourage; everything else must.
enum class Strength { must, aim, explore, encourage };

// How often a duty returns, and by which day of each of its periods.
struct Recurrence {
  enum class Per { day, week, half_month, month, quarter, half, year };
  Per per = Per::year;
  int interval = 1;  // every so many of `per`: 每两年 is 2 years
  std::vector<int>
      months;  // of the year (per = year), or of the period (每季度末月 is {3}); none = its end
  int day = 0;              // of the last of `months`, or of the month; -1 or 0 = the last one;
                            // of a week: Monday 1 ... Sunday 7
  std::optional<Day> from;  // 2020年起,每年…; none = from the beginning

  bool operator==(const Recurrence&) const = default;
};

// RFC 5545, e.g. "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"; quarters and halves are months by 3 and 6.
// `from` is no part of it.
std::string to_rrule(const Recurrence& recurrence);
// The inverse.  Nothing for a rule that no Recurrence says.
std::optional<Recurrence> parse_rrule(std::string_view rule);

// A length of time counted from an event: 印发之日起30日内, 15个工作日内.
struct Span {
  enum class Unit { day, workday, week, month, year };
  int count = 0;
  Unit unit = Unit::day;
  bool from_issue = false;  // counted from the document's own issue; else from `event`
  std::string event;        // what it is counted from, as printed ("收到申请"); "" = not said

  bool operator==(const Span&) const = default;
};

// What official words say about when.
struct Deadline {
  DeadlineKind kind = DeadlineKind::by;
  std::optional<Day> first;  // of a period, and of in; none where no beginning is said
  std::optional<Day> last;   // unrolled: holidays move nothing here
  std::optional<Day>
      otherwise;  // the last day under the other policy of `Reading`, where one applies
  Strength strength = Strength::must;
  std::string words;       // as written
  std::string rule;        // the rule that read them, kebab-case, e.g. "year-end", "year-before"
  bool ambiguous = false;  // honest readers differ: 2025年前
  std::optional<Recurrence> recurrence;  // of kind recurring
  std::optional<Span> span;              // of kind relative and triggered, where a length is said

  bool operator==(const Deadline&) const = default;
};

// How the two wordings are read on which offices differ (design of the deadlines, "Y年前" and
// "M月D日前").
struct Reading {
  enum class YearBefore { strict, loose };        // 2025年前: by 2024-12-31, or by 2025-12-31
  enum class DayBefore { inclusive, exclusive };  // 4月1日前: on 04-01 itself, or by 03-31
  YearBefore year_before = YearBefore::strict;
  DayBefore day_before = DayBefore::inclusive;
};

// The last day under `reading`: `otherwise` where the rule is "year-before" and loose, or
// "day-before" and exclusive; else `last`.
std::optional<Day> last_day(const Deadline& deadline, const Reading& reading);

// What the words leave out.
struct WordingContext {
  Day issued;    // of the document: 印发之日起, 明年, 本月 count from it
  int year = 0;  // that 年底前 and bare months mean; 0 = the year of `issued`
};

// Always with the default Reading; `otherwise` keeps the other one.  Nothing where the words are no
// deadline (定期, 24小时, 五年规划, 2035年远景).
std::optional<Deadline> read_deadline(std::string_view words, const WordingContext& context);

// The same deadline in official words; read again in the same context it is equal but for `words`.
std::string print_deadline(const Deadline& deadline);

}  // namespace duban
