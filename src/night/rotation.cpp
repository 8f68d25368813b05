#include "night/rotation.h"

#include <algorithm>
#include <functional>
#include <set>

namespace duban {

namespace {

int week_of(Day day) { return (day.number() + 3) / 7; }  // 1970-01-01 was a Thursday
int month_of(Day day) { return day.year() * 12 + day.month(); }

// The newest backup of each of the last `most` periods that have one; `backups` stand newest first.
void keep(const std::vector<Day>& backups, std::size_t most, int (*period)(Day),
          std::set<Day>& kept) {
  std::set<int> periods;
  for (const Day day : backups) {
    if (periods.contains(period(day))) continue;
    if (periods.size() == most) return;
    periods.insert(period(day));
    kept.insert(day);
  }
}

}  // namespace

std::vector<Day> backups_to_drop(std::vector<Day> backups) {
  std::sort(backups.begin(), backups.end(), std::greater<>());
  std::set<Day> kept;
  keep(
      backups, 7, [](Day day) { return day.number(); }, kept);
  keep(backups, 5, week_of, kept);
  keep(backups, 12, month_of, kept);
  std::erase_if(backups, [&](Day day) { return kept.contains(day); });
  return backups;
}

}  // namespace duban
