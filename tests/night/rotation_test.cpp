#include "night/rotation.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("of daily backups a week of days, five weeks and twelve months are kept") {
  std::vector<Day> kept;
  const Day first(2022, 1, 1);
  for (Day day = first; day <= Day(2024, 6, 30); day = day + 1) {
    kept.push_back(day);
    for (const Day dropped : backups_to_drop(kept)) std::erase(kept, dropped);
  }
  CHECK(kept.size() <= 7 + 5 + 12);
  CHECK(kept.size() >= 20);
  for (int back = 0; back < 7; ++back)
    CHECK(std::count(kept.begin(), kept.end(), Day(2024, 6, 30) - back) == 1);
  CHECK(std::count(kept.begin(), kept.end(), Day(2023, 7, 31)) == 1);
  CHECK(kept.front() == Day(2023, 7, 31));
}

TEST_CASE("few backups are all kept") {
  CHECK(backups_to_drop({}).empty());
  CHECK(backups_to_drop({Day(2024, 1, 1), Day(2023, 1, 1), Day(2022, 1, 1)}).empty());
}
