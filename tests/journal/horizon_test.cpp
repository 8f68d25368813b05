#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE_METHOD(
    StoreFixture,
    "an event recorded later with an earlier true day changes as-of but not known-on") {
  record({told("1", EventKind::dispatched, Day(2024, 1, 2))}, "2024-01-02T01:00:00Z");
  const Horizon as_of{Day(2024, 3, 1), {}};
  const Horizon known{Day(2024, 3, 1), Day(2024, 3, 1)};
  CHECK(state("1", as_of).stage == Stage::dispatched);
  record({told("1", EventKind::signed_for, Day(2024, 2, 1))}, "2024-05-01T01:00:00Z");
  CHECK(state("1", as_of).stage == Stage::signed_for);
  CHECK(state("1", known).stage == Stage::dispatched);
  CHECK(journal.state("p", "1", "", known).stage == Stage::dispatched);
  CHECK(journal.state("p", "1", "", as_of).stage == Stage::signed_for);
}

TEST_CASE_METHOD(StoreFixture, "a past day shows the task as it was, without what came after") {
  record({told("1", EventKind::progress, Day(2024, 2, 1), R"({"percent":30})"),
          told("1", EventKind::submitted, Day(2024, 4, 1)),
          told("1", EventKind::closed, Day(2024, 4, 9))});
  CHECK(state("1", {Day(2024, 1, 31), {}}) == TaskState{});
  CHECK(state("1", {Day(2024, 2, 1), {}}).percent == 30);
  CHECK(state("1", {Day(2024, 4, 8), {}}).submitted == Day(2024, 4, 1));
  CHECK(state("1", {Day(2024, 4, 9), {}}).stage == Stage::closed);
}

TEST_CASE_METHOD(StoreFixture, "a correction counts from the moment it was known") {
  const auto events =
      record({told("1", EventKind::closed, Day(2024, 2, 1))}, "2024-02-01T01:00:00Z");
  record({told("1", EventKind::corrected, Day(2024, 6, 1),
               R"({"corrects":")" + events[0].id + R"(","kind":"noted"})")},
         "2024-06-01T01:00:00Z");
  CHECK(state("1", {Day(2024, 3, 1), {}}).stage == Stage::drafted);
  CHECK(state("1", {Day(2024, 3, 1), Day(2024, 5, 31)}).stage == Stage::closed);
  CHECK(state("1", {Day(2024, 3, 1), Day(2024, 6, 1)}).stage == Stage::drafted);
}

TEST_CASE_METHOD(StoreFixture,
                 "what is recorded at seven in the morning in Beijing is that day's") {
  record({told("1", EventKind::dispatched, Day(2024, 7, 2))}, "2024-07-01T23:00:00Z");
  CHECK(state("1", {Day(2024, 7, 2), Day(2024, 7, 1)}).stage == Stage::drafted);
  CHECK(state("1", {Day(2024, 7, 2), Day(2024, 7, 2)}).stage == Stage::dispatched);
}

TEST_CASE_METHOD(StoreFixture, "the head of a past day is that of its last event") {
  const std::string loaded = journal.head();
  const auto first =
      record({told("1", EventKind::dispatched, Day(2024, 1, 2))}, "2024-01-02T15:59:59Z");
  record({told("1", EventKind::signed_for, Day(2024, 1, 3))}, "2024-01-02T16:00:00Z");
  CHECK(journal.head(Day(2024, 1, 2)) == first[0].hash);
  CHECK(journal.head(Day(2023, 1, 1)) == loaded);
  CHECK(journal.head(Day(2022, 3, 9)).empty());
}

TEST_CASE_METHOD(StoreFixture,
                 "a plan is known from the day it was true and the day it was recorded") {
  CHECK(journal.plans({Day(2022, 3, 10), {}}) == std::vector<std::string>{"p"});
  CHECK(journal.plans({Day(2022, 3, 9), {}}).empty());
  CHECK(journal.plans({Day(2024, 1, 1), Day(2022, 3, 9)}).empty());
  CHECK_FALSE(journal.plan("p", {Day(2022, 3, 9), {}}));
  CHECK_FALSE(journal.plan("q", everything));
}
