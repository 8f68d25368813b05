#include <fstream>

#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;

TEST_CASE_METHOD(StoreFixture, "a backup is one file that restores to the same store") {
  record({told("1", EventKind::closed, Day(2024, 1, 2))});
  journal.backup(folder / "copy.db");
  CHECK_FALSE(std::filesystem::exists(folder / "copy.db-wal"));
  record({told("2", EventKind::closed, Day(2024, 1, 2))});
  restore(folder / "copy.db", folder / "back.db");
  Journal restored(folder / "back.db", Journal::Mode::write);
  CHECK(restored.origin() == journal.origin());
  CHECK(restored.state("p", "1", "", everything).stage == Stage::closed);
  CHECK(restored.state("p", "2", "", everything).stage == Stage::drafted);
  CHECK(restored.append({told("3", EventKind::noted, Day(2024, 1, 2))}, "2024-07-01T08:00:00Z")
            .size() == 1);
  CHECK(restored.verify().empty());
}

TEST_CASE_METHOD(StoreFixture, "a backup replaces an older one and leaves no temporary") {
  journal.backup(folder / "copy.db");
  record({told("1", EventKind::closed, Day(2024, 1, 2))});
  journal.backup(folder / "copy.db");
  CHECK(Journal(folder / "copy.db", Journal::Mode::read).head() == journal.head());
  for (const auto& entry : std::filesystem::directory_iterator(folder / "")) {
    CHECK(entry.path().extension() != ".tmp");
  }
}

TEST_CASE_METHOD(StoreFixture, "the store itself and a store in use are no place for a backup") {
  CHECK_THAT(error_of([&] { journal.backup(file()); }), Contains("另取文件名"));
  Journal other(folder / "other.db", Journal::Mode::create);
  other.append({told("1", EventKind::noted, Day(2024, 1, 1))}, "2024-01-01T00:00:00Z");
  CHECK_THAT(error_of([&] { journal.backup(folder / "other.db"); }), Contains("另取文件名"));
  CHECK_FALSE(error_of([&] { journal.backup(folder / "none/copy.db"); }).empty());
}

TEST_CASE_METHOD(StoreFixture,
                 "nothing is restored over a file, nor from a backup that does not verify") {
  journal.backup(folder / "copy.db");
  CHECK_THAT(error_of([&] { restore(folder / "copy.db", file()); }), Contains("已经存在"));
  CHECK_THAT(error_of([&] { restore(folder / "none.db", folder / "back.db"); }),
             Contains("没有找到"));
  tamper(folder / "copy.db", "UPDATE event SET by_whom = 'x'");
  CHECK_THAT(error_of([&] { restore(folder / "copy.db", folder / "back.db"); }),
             Contains("没有通过校验"));
  std::ofstream(folder / "copy.db") << "nonsense, long enough to be read as a page of something";
  CHECK_THAT(error_of([&] { restore(folder / "copy.db", folder / "back.db"); }),
             Contains("文件不是督办数据库"));
  CHECK_FALSE(std::filesystem::exists(folder / "back.db"));
}
