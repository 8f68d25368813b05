#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

// Five events in a store that is then closed, ready to be tampered with.
struct Closed {
  Closed() {
    StoreFixture made;
    made.record({told("1", EventKind::noted, Day(2024, 1, 1)),
                 told("1", EventKind::progress, Day(2024, 1, 2)),
                 told("2", EventKind::noted, Day(2024, 1, 3)),
                 told("2", EventKind::closed, Day(2024, 1, 4))});
    made.journal.load(plan_of({"1", "2", "4"}), Day(2024, 5, 1), "", "2024-05-01T00:00:00Z");
    origin = made.journal.origin();
    made.journal.backup(folder / "a.db");
  }
  // What verify finds first once the store is changed.
  Problem after(const std::string& sql) {
    std::filesystem::copy_file(folder / "a.db", folder / "b.db",
                               std::filesystem::copy_options::overwrite_existing);
    tamper(folder / "b.db", sql);
    const Problems problems = Journal(folder / "b.db", Journal::Mode::read).verify();
    return problems.empty() ? Problem{} : problems.front();
  }

  Folder folder;
  std::string origin;
};

}  // namespace

TEST_CASE_METHOD(Closed, "a store that nobody touched verifies") {
  CHECK(Journal(folder / "a.db", Journal::Mode::read).verify().empty());
}

TEST_CASE_METHOD(Closed, "a change of any column of an event is found, and the event named") {
  for (const char* column : {"plan", "task", "period", "kind", "on_day", "at", "by_whom", "unit",
                             "body", "prev", "hash"}) {
    INFO(column);
    const std::string change =
        std::string("UPDATE event SET ") + column + " = " + column + " || 'x' WHERE seq = 3";
    const Problem found = after(change);
    CHECK(found.rule == "broken-chain");
    CHECK_THAT(found.message, Contains(origin + "-3"));
  }
  CHECK(after("UPDATE event SET seq = 33 WHERE seq = 3").rule == "broken-chain");
  CHECK(after("UPDATE event SET origin = 'x' WHERE seq = 3").rule == "broken-chain");
}

TEST_CASE_METHOD(Closed,
                 "what is read as the same event is found where its bytes are not the same") {
  CHECK_THAT(after("UPDATE event SET kind = 'nonsense' WHERE seq = 2").message,
             Contains(origin + "-2"));
  CHECK_THAT(after("UPDATE event SET body = '{ }' WHERE seq = 2").message, Contains(origin + "-2"));
  CHECK_THAT(after("UPDATE event SET by_whom = CAST(x'ff' AS TEXT) WHERE seq = 2").message,
             Contains(origin + "-2"));
}

TEST_CASE_METHOD(Closed, "an event that was rewritten with its own hash breaks the next one") {
  CHECK_THAT(after("UPDATE event SET hash = '" + std::string(64, '0') + "' WHERE seq = 4").message,
             Contains("-4"));
}

TEST_CASE_METHOD(Closed, "deleted events are found in the middle, at the end, and all") {
  CHECK_THAT(after("DELETE FROM event WHERE seq = 3").message,
             Contains(origin + "-3") && Contains("缺失"));
  CHECK_THAT(after("DELETE FROM event WHERE seq = 6").message,
             Contains(origin + "-6") && Contains("缺失"));
  CHECK_THAT(after("DELETE FROM event").message, Contains("缺失"));
  CHECK(after("DELETE FROM chain").rule == "broken-chain");
}

TEST_CASE_METHOD(Closed, "a state that its events do not come to is found") {
  CHECK_THAT(after("UPDATE state SET percent = 7 WHERE task = '1'").message, Contains("p/1"));
  CHECK_THAT(after("UPDATE state SET closed = closed + 1 WHERE task = '2'").message,
             Contains("p/2"));
  CHECK(after("DELETE FROM state WHERE task = '2'").rule == "broken-state");
  CHECK(after("UPDATE state SET task = '3' WHERE task = '2'").rule == "broken-state");
  CHECK(after("UPDATE state SET position = 0").rule.empty());  // a hint is no statement
}

TEST_CASE_METHOD(Closed, "a change of any row of a plan is found, also of an old revision") {
  for (const char* change :
       {"UPDATE task SET title = 'x' WHERE id = 2", "UPDATE task SET lead = 'x' WHERE id = 5",
        "UPDATE revision SET title = 'x'", "UPDATE revision SET from_day = from_day + 1",
        "UPDATE revision SET recorded_day = recorded_day - 1", "UPDATE revision SET digest = 'x'",
        "INSERT INTO part VALUES (1, 0, 'x', 'x', 0)", "DELETE FROM revision WHERE number = 1",
        "INSERT INTO alias VALUES (1, 2, '1', '2')", "UPDATE plan SET name = 'q'"}) {
    INFO(change);
    CHECK(after(change).rule == "broken-revision");
  }
}

TEST_CASE_METHOD(Closed, "what SQLite itself finds wrong is told") {
  CHECK(after("UPDATE chain SET own = 1; INSERT INTO detail VALUES (99, '{}')").rule ==
        "broken-file");
}
