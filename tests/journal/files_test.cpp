#include <sys/resource.h>

#include <fstream>
#include <random>
#include <thread>

#include "base/file.h"
#include "base/sha256.h"
#include "stage/body.h"
#include "tests/journal/child.h"
#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kills = 15;
#else
constexpr int kills = 100;
#endif

constexpr const char* now = "2024-07-01T08:00:00Z";

NewEvent with_file(const std::string& task, const std::string& hash, const std::string& name) {
  EventBody body;
  body.files = {{hash, name, 7}};
  return told(task, EventKind::evidence, Day(2024, 6, 1), write_body(body));
}

// Puts files and records them without end, telling each event once it is recorded.
void hand_in_on(const fs::path& file, unsigned seed, const Child::Tell& tell,
                unsigned most = UINT32_MAX) {
  Journal journal(file, Journal::Mode::write);
  std::mt19937 random(seed);
  for (unsigned turn = 0; turn < most; ++turn) {
    const std::string content =
        std::to_string(seed * 1000 + turn) + std::string(random() % 200'000, 'x');
    const std::string hash = journal.files().put(content);
    tell(journal.append({with_file("1", hash, "a.txt")}, now)[0].id);
  }
}

void damage(const fs::path& path) {
  fs::permissions(path, fs::perms::owner_write, fs::perm_options::add);
  std::ofstream(path, std::ios::app) << "x";
}

std::vector<std::string> rules_of(const Problems& problems) {
  std::vector<std::string> rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  return rules;
}

struct FilesFixture : StoreFixture {
  FilesFixture() : hash(journal.files().put("content")), event() {
    event = record({with_file("1", hash, "印发件.pdf")})[0].id;
  }
  std::string hash;
  std::string event;
};

}  // namespace

TEST_CASE_METHOD(StoreFixture, "each content is kept once, read-only, under its hash") {
  const FileStore files = journal.files();
  const std::string hash = files.put("content");
  CHECK(hash == sha256("content"));
  CHECK(files.put("content") == hash);
  CHECK(files.path_of(hash) ==
        folder / ("duban.db.files/" + hash.substr(0, 2) + "/" + hash.substr(2)));
  CHECK(read_file(files.path_of(hash)) == "content");
  CHECK(files.all() == std::vector<fs::path>{files.path_of(hash)});
  const auto writable = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
  CHECK((fs::status(files.path_of(hash)).permissions() & writable) == fs::perms::none);
  files.put("other");
  CHECK(files.total().files == 2);
  CHECK(files.total().bytes == 12);
}

TEST_CASE_METHOD(FilesFixture, "a damaged file is mended when its content is handed in again") {
  damage(journal.files().path_of(hash));
  CHECK(rules_of(journal.verify()) == std::vector<std::string>{"changed-file"});
  CHECK(journal.files().put("content") == hash);
  CHECK(journal.verify().empty());
}

TEST_CASE_METHOD(FilesFixture, "a file that is changed or gone is told with its task and event") {
  damage(journal.files().path_of(hash));
  CHECK_THAT(journal.verify().at(0).message,
             Contains("p/1") && Contains(event) && Contains("印发件.pdf") && Contains("改动"));
  fs::remove(journal.files().path_of(hash));
  const Problems problems = journal.verify();
  CHECK(rules_of(problems) == std::vector<std::string>{"missing-file"});
  CHECK(has_errors(problems));
}

TEST_CASE_METHOD(FilesFixture, "a file that no event names is advice") {
  const std::string stray = journal.files().put("stray");
  const Problems problems = journal.verify();
  CHECK(rules_of(problems) == std::vector<std::string>{"stray-file"});
  CHECK_FALSE(has_errors(problems));
  CHECK_THAT(problems[0].message, Contains(stray.substr(2)));
}

TEST_CASE_METHOD(FilesFixture, "a withdrawn event still needs its file") {
  EventBody body;
  body.corrects = event;
  body.kind = EventKind::noted;
  record({told("1", EventKind::corrected, Day(2024, 6, 2), write_body(body))});
  CHECK(journal.verify().empty());
  fs::remove(journal.files().path_of(hash));
  CHECK(rules_of(journal.verify()) == std::vector<std::string>{"missing-file"});
}

TEST_CASE_METHOD(FilesFixture, "a backup carries the files, and a restored store has its own") {
  CHECK(journal.backup(folder / "copy.db").empty());
  CHECK(FileStore(folder / "copy.db").look(hash) == FileStore::Found::whole);
  CHECK(restore(folder / "copy.db", folder / "back.db").empty());
  const Journal back(folder / "back.db", Journal::Mode::read);
  CHECK(back.verify().empty());
  damage(journal.files().path_of(hash));
  CHECK(back.verify().empty());
}

TEST_CASE_METHOD(FilesFixture, "a backup leaves out what no event names") {
  journal.files().put("stray");
  CHECK(journal.backup(folder / "copy.db").empty());
  CHECK(FileStore(folder / "copy.db").total().files == 1);
}

TEST_CASE_METHOD(FilesFixture, "a lost file stops neither backup nor restoring, and is told") {
  fs::remove(journal.files().path_of(hash));
  CHECK(rules_of(journal.backup(folder / "copy.db")) == std::vector<std::string>{"missing-file"});
  const Problems lacking = restore(folder / "copy.db", folder / "back.db");
  CHECK(rules_of(lacking) == std::vector<std::string>{"missing-file"});
  CHECK_THAT(lacking.at(0).place.file, Contains("back.db"));
  CHECK(Journal(folder / "back.db", Journal::Mode::read).state("p", "1", "", everything).evidence ==
        1);
}

TEST_CASE_METHOD(FilesFixture, "a restored store uses whole files that are there already") {
  CHECK(journal.backup(folder / "copy.db").empty());
  fs::remove_all((folder / "copy.db").string() + ".files");
  FileStore(folder / "back.db").put("content");
  CHECK(restore(folder / "copy.db", folder / "back.db").empty());
}

TEST_CASE("no event is without its file, whenever the process is killed") {
  const Folder folder;
  Journal(folder / "a.db", Journal::Mode::create).load(plan_of({"1"}), Day(2022, 3, 10), "", now);
  std::mt19937 random(1);
  for (int i = 0; i < kills; ++i) {
    Child child([&](const Child::Tell& tell) {
      hand_in_on(folder / "a.db", static_cast<unsigned>(i), tell);
    });
    child.hear(static_cast<std::ptrdiff_t>(random() % 3));
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 5000));
    child.kill();
    child.wait();
  }
  const Journal journal(folder / "a.db", Journal::Mode::read);
  CHECK(journal.state("p", "1", "", everything).evidence > kills / 2);
  CHECK_FALSE(has_errors(journal.verify()));
}

TEST_CASE("two processes that hand in the same file at once keep one") {
  const Folder folder;
  Journal(folder / "a.db", Journal::Mode::create).load(plan_of({"1"}), Day(2022, 3, 10), "", now);
  const auto work = [&](const Child::Tell& tell) { hand_in_on(folder / "a.db", 7, tell, 20); };
  Child one(work);
  Child other(work);
  one.wait(), other.wait();
  const Journal journal(folder / "a.db", Journal::Mode::read);
  CHECK(journal.files().total().files == 20);
  CHECK(journal.verify().empty());
}

TEST_CASE("a full disk keeps no file and records no event") {
  const Folder folder;
  Journal(folder / "a.db", Journal::Mode::create).load(plan_of({"1"}), Day(2022, 3, 10), "", now);
  Child child([&](const Child::Tell& tell) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{300'000, 300'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Journal journal(folder / "a.db", Journal::Mode::write);
    tell(error_of([&] { journal.files().put(std::string(400'000, 'x')); }));
  });
  CHECK_THAT(child.wait(), Contains("磁盘"));
  const Journal journal(folder / "a.db", Journal::Mode::read);
  CHECK(journal.files().total().files == 0);
  CHECK(journal.verify().empty());
}
