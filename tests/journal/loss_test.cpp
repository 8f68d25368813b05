#include <sys/resource.h>

#include <random>
#include <set>
#include <sstream>
#include <thread>

#include "journal/schema.h"
#include "tests/journal/child.h"
#include "tests/journal/store_fixture.h"
#include "tests/test.h"

using namespace duban;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kills = 25;
#else
constexpr int kills = 200;
#endif

constexpr const char* now = "2024-07-01T08:00:00Z";

NewEvent any_progress(unsigned turn) {
  return told(std::to_string(1 + turn % 3), EventKind::progress,
              Day(2024, 1, 1) + static_cast<int>(turn * 7 % 30),
              R"({"note":")" + std::string(turn % 500, 'x') + R"(","percent":)" +
                  std::to_string(turn % 101) + "}");
}

// Records without end, or `most` times, each time telling the id once it is recorded.
void record_on(const std::filesystem::path& file, const Child::Tell& tell,
               unsigned most = UINT32_MAX) {
  Journal journal(file, Journal::Mode::write);
  for (unsigned turn = 0; turn < most; ++turn)
    tell(journal.append({any_progress(turn)}, now)[0].id);
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) all.push_back(line);
  return all;
}

void make_store(const std::filesystem::path& file) {
  Journal(file, Journal::Mode::create).load(plan_of({"1", "2", "3"}), Day(2022, 3, 10), "", now);
}

// Whether every event told of is there.
bool holds(const std::filesystem::path& file, const std::vector<std::string>& ids) {
  const Journal journal(file, Journal::Mode::read);
  return std::all_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return journal.event(id).has_value(); });
}

}  // namespace

TEST_CASE("what was reported as recorded survives a kill at any moment") {
  const Folder folder;
  make_store(folder / "a.db");
  std::mt19937 random(1);
  for (int i = 0; i < kills; ++i) {
    Child child([&](const Child::Tell& tell) { record_on(folder / "a.db", tell); });
    // Some while it opens the store, most while it records: an event takes about a millisecond.
    const auto heard = static_cast<std::ptrdiff_t>(random() % 6);
    child.hear(heard);
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 5000));
    child.kill();
    const auto ids = lines(child.wait());
    REQUIRE(ids.size() >= static_cast<std::size_t>(heard));
    REQUIRE(holds(folder / "a.db", ids));
  }
  CHECK(Journal(folder / "a.db", Journal::Mode::read).verify().empty());
}

TEST_CASE("a full disk is an error, and nothing that was reported is lost") {
  const Folder folder;
  make_store(folder / "a.db");
  Child child([&](const Child::Tell& tell) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{400'000, 400'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    tell("error " + error_of([&] { record_on(folder / "a.db", tell, 100'000); }));
  });
  auto told = lines(child.wait());
  REQUIRE(told.size() > 1);
  CHECK_THAT(told.back(),
             Catch::Matchers::StartsWith("error ") && Catch::Matchers::Contains("磁盘"));
  told.pop_back();
  CHECK(holds(folder / "a.db", told));
  Journal journal(folder / "a.db", Journal::Mode::write);
  CHECK(journal.verify().empty());
  CHECK(journal.append({any_progress(1)}, now).size() == 1);
}

TEST_CASE("a store that failed for want of room goes on once there is some") {
  const Folder folder;
  make_store(folder / "a.db");
  Child child([&](const Child::Tell& tell) {
    ::signal(SIGXFSZ, SIG_IGN);
    Journal journal(folder / "a.db", Journal::Mode::write);
    const rlimit small{200'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const std::vector<NewEvent> many(3000, any_progress(400));
    tell(error_of([&] { journal.append(many, now); }).empty() ? "no error" : "error");
    const rlimit large{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &large);
    tell(std::to_string(journal.append({any_progress(1)}, now)[0].seq));
  });
  CHECK(lines(child.wait()) == std::vector<std::string>{"error", "2"});
  CHECK(Journal(folder / "a.db", Journal::Mode::read).verify().empty());
}

TEST_CASE("two processes that write at once lose nothing") {
  const Folder folder;
  make_store(folder / "a.db");
  const auto work = [&](const Child::Tell& tell) { record_on(folder / "a.db", tell, 60); };
  Child one(work);
  Child other(work);
  std::set<std::string> ids;
  for (Child* child : {&one, &other}) {
    for (const std::string& id : lines(child->wait())) ids.insert(id);
  }
  CHECK(ids.size() == 120);
  CHECK(holds(folder / "a.db", {ids.begin(), ids.end()}));
  CHECK(Journal(folder / "a.db", Journal::Mode::read).verify().empty());
}

TEST_CASE("two processes that make the same store make one") {
  const Folder folder;
  const auto work = [&](const Child::Tell& tell) {
    open_store(folder / "a.db", Journal::Mode::create);
    tell(Journal(folder / "a.db", Journal::Mode::create).origin());
  };
  for (int round = 0; round < 5; ++round) {
    std::filesystem::remove(folder / "a.db");
    Child one(work);
    Child other(work);
    const std::string origin = one.wait();
    CHECK(origin.size() == 9);
    CHECK(other.wait() == origin);
  }
}

TEST_CASE("a reader sees one moment while another process writes") {
  const Folder folder;
  make_store(folder / "a.db");
  const Journal reader(folder / "a.db", Journal::Mode::read);
  const std::string head = reader.head();
  Journal writer(folder / "a.db", Journal::Mode::write);
  writer.append({any_progress(1)}, now);
  CHECK(reader.head() == head);
  CHECK(reader.verify().empty());
  CHECK(Journal(folder / "a.db", Journal::Mode::read).head() == writer.head());
}
