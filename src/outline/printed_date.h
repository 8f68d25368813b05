#pragma once

#include <optional>

#include "base/day.h"
#include "outline/points.h"

namespace duban {

// The day at the head of a folded text and how many points it takes: 2022年3月10日,
// 二〇二二年三月十日, 2022-03-10.
struct DayAtHead {
  Day day;
  std::size_t points = 0;
};
std::optional<DayAtHead> day_at_head(Points text);

// Of a line that is a day and nothing else.
std::optional<Day> whole_day(Points line);

// When a paper was issued, of all the days that its lines offer: 成文日期 is worth more than the
// signature's, that more than 发布日期.
class IssueDay {
 public:
  void read(Points line);
  std::optional<Day> day() const { return day_; }
  bool is_page_day() const { return worth_ >= page_day; }  // when a page was made, or nothing

 private:
  void offer(int worth, Day day);
  void read_named(Points line);
  void read_meeting(Points line);
  void read_issued(Points line);

  static constexpr int page_day = 5;
  int worth_ = 100;
  std::optional<Day> day_;
};

}  // namespace duban
