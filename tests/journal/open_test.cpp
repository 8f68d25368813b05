#include <fstream>

#include "journal/schema.h"
#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

namespace {

std::string refusal(const std::filesystem::path& file, Journal::Mode mode) {
  return error_of([&] { Journal(file, mode); });
}

}  // namespace

TEST_CASE("a missing store is refused with the verb that makes one") {
  const Folder folder;
  for (const auto mode : {Journal::Mode::read, Journal::Mode::write}) {
    CHECK_THAT(refusal(folder / "none.db", mode),
               Contains("没有找到数据库") && Contains("duban load"));
  }
  CHECK_FALSE(std::filesystem::exists(folder / "none.db"));
}

TEST_CASE("a file that is no store is refused and left as it is") {
  const Folder folder;
  std::ofstream(folder / "letter.txt") << std::string(5000, 'x');
  tamper(folder / "other.db", "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
  for (const auto mode : {Journal::Mode::read, Journal::Mode::write, Journal::Mode::create}) {
    CHECK_THAT(refusal(folder / "letter.txt", mode), Contains("文件不是督办数据库"));
    CHECK_THAT(refusal(folder / "other.db", mode), Contains("文件不是督办数据库"));
  }
  CHECK_NOTHROW(tamper(folder / "other.db", "INSERT INTO t VALUES (2)"));
}

TEST_CASE("an empty file becomes a store only where one is to be made") {
  const Folder folder;
  std::ofstream(folder / "empty.db").flush();
  CHECK_THAT(refusal(folder / "empty.db", Journal::Mode::write), Contains("文件不是督办数据库"));
  CHECK(refusal(folder / "empty.db", Journal::Mode::create) == "");
  CHECK(refusal(folder / "empty.db", Journal::Mode::write) == "");
}

TEST_CASE("a store that is to be made is made by the first call that writes") {
  const Folder folder;
  Journal journal(folder / "a.db", Journal::Mode::create);
  CHECK(journal.plans({Day(9999, 12, 31), {}}).empty());
  CHECK(journal.head() == "");
  CHECK(std::filesystem::is_empty(folder / ""));
  journal.append({told("", EventKind::noted, Day(2024, 1, 1))}, "2024-01-01T00:00:00Z");
  CHECK(std::filesystem::exists(folder / "a.db"));
  CHECK(Journal(folder / "a.db", Journal::Mode::read).head() == journal.head());
}

TEST_CASE("a store of a newer duban is refused") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  tamper(folder / "a.db", "PRAGMA user_version = 99");
  for (const auto mode : {Journal::Mode::read, Journal::Mode::write, Journal::Mode::create}) {
    CHECK_THAT(refusal(folder / "a.db", mode),
               Contains("更新版本") && Contains("99") && Contains("升级"));
  }
}

TEST_CASE("a store of an older duban is not read but brought up to date by writing") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  auto database = open_store(folder / "a.db", Journal::Mode::write);
  auto steps = migrations();
  steps.push_back([](Database& db) { db.execute("CREATE TABLE added (a INTEGER) STRICT"); });
  migrate(*database, steps);
  CHECK(database->number("PRAGMA user_version") == static_cast<std::int64_t>(steps.size()));
  CHECK(database->number("SELECT count(*) FROM added") == 0);
  migrate(*database, steps);
  CHECK(database->number("SELECT count(*) FROM chain") == 1);
  database.reset();
  tamper(folder / "a.db", "PRAGMA user_version = 0");
  CHECK_THAT(refusal(folder / "a.db", Journal::Mode::read), Contains("旧版本"));
}

TEST_CASE("a migration that fails leaves the store as it was") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  auto database = open_store(folder / "a.db", Journal::Mode::write);
  auto steps = migrations();
  steps.push_back(
      [](Database& db) { db.execute("CREATE TABLE added (a INTEGER) STRICT; SELECT nonsense"); });
  CHECK_THROWS_AS(migrate(*database, steps), Error);
  CHECK(database->number("PRAGMA user_version") == static_cast<std::int64_t>(migrations().size()));
  CHECK(database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'added'") == 0);
}

TEST_CASE("a store promises durability in its own settings") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  const auto database = open_store(folder / "a.db", Journal::Mode::write);
  CHECK(database->query("PRAGMA journal_mode").next());
  CHECK(database->number("PRAGMA synchronous") == 2);
  CHECK(database->number("PRAGMA foreign_keys") == 1);
  CHECK(database->number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") ==
        1);
}

TEST_CASE("each store has an origin of its own, eight hexadecimal digits") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  open_store(folder / "b.db", Journal::Mode::create);
  const std::string a = Journal(folder / "a.db", Journal::Mode::create).origin();
  const std::string b = Journal(folder / "b.db", Journal::Mode::create).origin();
  CHECK(a.size() == 8);
  CHECK(a.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(a != b);
  CHECK(Journal(folder / "a.db", Journal::Mode::create).origin() == a);
}

TEST_CASE("what is opened for reading cannot be written") {
  const Folder folder;
  open_store(folder / "a.db", Journal::Mode::create);
  Journal journal(folder / "a.db", Journal::Mode::read);
  CHECK_THAT(error_of([&] {
               journal.append({told("1", EventKind::noted, Day(2024, 1, 1))},
                              "2024-01-01T00:00:00Z");
             }),
             Contains("只读"));
}
