#include "base/sha256.h"
#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

TEST_CASE_METHOD(StoreFixture, "an event gets its place in the chain of its origin") {
  const auto events = record({told("1", EventKind::dispatched, Day(2024, 1, 2)),
                              told("2", EventKind::dispatched, Day(2024, 1, 2))});
  REQUIRE(events.size() == 2);
  CHECK(events[0].seq == 2);  // the first one tells that the plan was loaded
  CHECK(events[0].id == journal.origin() + "-2");
  CHECK(events[1].prev == events[0].hash);
  CHECK(journal.head() == events[1].hash);
  CHECK(events[0].at == "2024-07-01T08:00:00Z");
  CHECK(journal.event(events[0].id)->hash == events[0].hash);
  CHECK_FALSE(journal.event("none-1"));
  CHECK_FALSE(journal.event("none"));
}

TEST_CASE_METHOD(StoreFixture, "the hash is that of SQLite's own JSON array of the columns") {
  record({told("1", EventKind::progress, Day(2024, 1, 2),
               R"({"note":"引号\"与\\,换行\n,制表\t\u0001","percent":30})")});
  sqlite3* handle = nullptr;
  sqlite3_open(file().c_str(), &handle);
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(
      handle,
      "SELECT json_array(origin, seq, plan, task, period, kind, on_day, at, by_whom, unit, body, "
      "prev), hash FROM event WHERE seq = 2",
      -1, &statement, nullptr);
  REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
  const std::string text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
  CHECK(sha256(text) == reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)));
  sqlite3_finalize(statement);
  sqlite3_close(handle);
}

TEST_CASE_METHOD(StoreFixture, "a body is stored in canonical form") {
  CHECK(record({told("1", EventKind::progress, Day(2024, 1, 2),
                     "{ \"percent\" : 5, \"note\": \"\\u7a3f\" }")})[0]
            .body == R"({"note":"稿","percent":5})");
}

TEST_CASE_METHOD(StoreFixture, "one event that cannot be stored keeps all of them out") {
  const std::string head = journal.head();
  CHECK_THAT(error_of([&] {
               record({told("1", EventKind::dispatched, Day(2024, 1, 2)),
                       told("2", EventKind::progress, Day(2024, 1, 2), "nonsense")});
             }),
             Contains("JSON"));
  CHECK_THAT(error_of([&] { record({told("\xff", EventKind::noted, Day(2024, 1, 2))}); }),
             Contains("UTF-8"));
  CHECK(journal.head() == head);
  CHECK(state("1").stage == Stage::drafted);
  CHECK(record({told("1", EventKind::dispatched, Day(2024, 1, 2))})[0].seq == 2);
}

TEST_CASE_METHOD(StoreFixture, "recording the same content again adds nothing") {
  const std::vector<NewEvent> rows = {
      told("1", EventKind::progress, Day(2024, 1, 2), R"({"percent":5})"),
      told("1", EventKind::progress, Day(2024, 1, 2), R"({ "percent": 5 })"),
      told("2", EventKind::progress, Day(2024, 1, 2), R"({"percent":5})")};
  CHECK(journal.append_new(rows, "2024-07-01T08:00:00Z").size() == 2);
  CHECK(journal.append_new(rows, "2024-07-02T08:00:00Z").empty());
  auto other = rows;
  other[0].by = "李四";
  CHECK(journal.append_new(other, "2024-07-02T08:00:00Z").size() == 1);
}

TEST_CASE_METHOD(StoreFixture, "the events of a period are the period's own") {
  NewEvent first = told("1", EventKind::fulfilled, Day(2024, 2, 2));
  first.period = "2024-Q1";
  NewEvent second = told("1", EventKind::fulfilled, Day(2024, 5, 2));
  second.period = "2024-Q2";
  record({second, first});
  const auto plan = journal.plan("p", everything);
  const auto states = journal.states(*plan, everything);
  REQUIRE(states.periods.size() == 2);
  CHECK(states.periods[0].period == "2024-Q1");
  CHECK(states.periods[1].state.first_fulfilled == Day(2024, 5, 2));
  CHECK(states.tasks[0] == TaskState{});
  CHECK(journal.state("p", "1", "2024-Q1", everything).fulfilled == 1);
  CHECK(journal.states(*plan, {Day(2024, 3, 1), {}}).periods.size() == 1);
}

TEST_CASE_METHOD(StoreFixture, "the log lists by plan, task and horizon, in order of recording") {
  record({told("2", EventKind::dispatched, Day(2024, 3, 1)),
          told("1", EventKind::dispatched, Day(2024, 2, 1))});
  record({told("1", EventKind::signed_for, Day(2024, 1, 1))}, "2024-08-01T08:00:00Z");
  const auto listed = [&](const EventFilter& filter) {
    std::string seqs;
    journal.each_event(filter,
                       [&](const Event& event) { seqs += std::to_string(event.seq) + " "; });
    return seqs;
  };
  CHECK(listed({}) == "1 2 3 4 ");
  CHECK(listed({"p", "1", everything}) == "3 4 ");
  CHECK(listed({"p", "", {Day(2024, 2, 1), {}}}) == "1 3 4 ");
  CHECK(listed({"p", "", {Day(2024, 2, 1), Day(2024, 7, 1)}}) == "1 3 ");
  CHECK(listed({"q", "", everything}).empty());
}
