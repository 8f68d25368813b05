#include "night/seen.h"

#include "tests/test.h"

using namespace duban;

namespace {

Concern concern(const std::string& number, FindingKind kind) {
  Concern concern;
  concern.plan = "p", concern.number = number, concern.kind = kind;
  return concern;
}

}  // namespace

TEST_CASE("a night tells what is new, what goes on since when, and what is gone") {
  const Day first(2024, 3, 1);
  const auto night1 = compare_nights(
      {}, {concern("1", FindingKind::overdue), concern("2", FindingKind::silent)}, first);
  CHECK(night1.fresh.size() == 2);
  const auto night2 = compare_nights(
      night1.seen, {concern("1", FindingKind::overdue), concern("1", FindingKind::silent)},
      first + 1);
  CHECK(night2.fresh.size() == 1);
  CHECK(night2.continuing.size() == 1);
  REQUIRE(night2.cleared.size() == 1);
  CHECK(night2.cleared[0].task == "2");
  CHECK(night2.seen[0].first == first);
  CHECK(night2.seen[1].first == first + 1);
}

TEST_CASE("the same night looked at again tells the same news") {
  const Day night(2024, 3, 1);
  const std::vector<Concern> concerns = {concern("1", FindingKind::overdue)};
  const auto once = compare_nights({}, concerns, night);
  const auto again = compare_nights(once.seen, concerns, night);
  CHECK(again.fresh == once.fresh);
  CHECK(again.seen == once.seen);
}
