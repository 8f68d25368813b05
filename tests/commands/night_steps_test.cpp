#include "base/file.h"
#include "commands/run.h"
#include "tests/commands/words.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <ctime>
#include <sstream>

using namespace duban;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

constexpr const char* plan = R"(schema = 1

[plan]
id = "p"
title = "示例方案"
issued = 2024-01-01
period = { start = 2024-01-01, end = 2024-12-31 }

[[unit]]
id = "sfj"
name = "市司法局"
aliases = ["司法局"]

[[task]]
number = "1"
title = "印发执法监督办法"
due = "2024年3月底前"
lead = "sfj"
)";

constexpr std::time_t morning_of_2024_03_02 = 1709339400;  // 08:30 in Beijing

// An office of one plan whose one letter is due tonight, and whose disk may refuse.
class NightDesk {
 public:
  NightDesk() {
    write_file(path("plan.toml"), plan);
    REQUIRE(call("load " + path("plan.toml")) == 0);
    REQUIRE(call("dispatch --all") == 0);
  }

  int call(const std::string& line) {
    auto words = words_of(line);
    words.insert(words.begin(), "--db=" + path("duban.db"));
    std::istringstream in;
    std::ostringstream out;
    const int status = run(words, in, out, out, now);
    said = out.str();
    UNSCOPED_INFO(line << "\n" << said);
    return status;
  }
  std::string path(const std::string& name) const { return (folder_.path() / name).string(); }
  std::string night(const std::string& name) const { return path("duban.nights/" + name); }
  std::string summary() const { return read_file(night("2024-03-02/night.json")); }
  // Nobody, not even root, writes a file where a folder stands, or a folder where a file does.
  void put_file(const std::string& name) {
    fs::create_directories(fs::path(path(name)).parent_path());
    write_file(path(name), "");
  }

  std::time_t now = morning_of_2024_03_02;
  std::string said;

 private:
  TemporaryFolder folder_;
};

// The letters that the store has registered.
int letters(NightDesk& desk) {
  REQUIRE(desk.call("log --format json") == 0);
  int count = 0;
  for (std::size_t at = desk.said.find("letter-issued"); at != std::string::npos;
       at = desk.said.find("letter-issued", at + 1))
    ++count;
  return count;
}

}  // namespace

TEST_CASE("a night whose backup fails does all else, says so and ends with 2") {
  NightDesk desk;
  desk.put_file("duban.nights/backup");
  CHECK(desk.call("nightly") == 2);
  CHECK_THAT(desk.said, Contains("未完成 备份"));
  CHECK_THAT(desk.summary(), Contains("备份:"));
  CHECK_THAT(read_file(desk.night("2024-03-02/早报.md")), Contains("备份"));
  CHECK(fs::exists(desk.night("2024-03-02/001-提醒函-市司法局.html")));
  CHECK(letters(desk) == 1);
}

TEST_CASE("a night whose papers cannot be written registers them, sums up and ends with 2") {
  NightDesk desk;
  fs::create_directories(desk.night("2024-03-02/001-提醒函-市司法局.html/in-the-way"));
  CHECK(desk.call("nightly") == 2);
  CHECK_THAT(desk.said, Contains("未完成 写公文"));
  CHECK_THAT(desk.summary(), Contains("写公文:"));
  CHECK(fs::exists(desk.night("backup/duban-2024-03-02.db")));
  CHECK(letters(desk) == 1);

  // Once the way is free, the same night is done again, and issues nothing twice.
  fs::remove_all(desk.night("2024-03-02/001-提醒函-市司法局.html"));
  CHECK(desk.call("nightly") == 0);
  CHECK(fs::is_regular_file(desk.night("2024-03-02/001-提醒函-市司法局.html")));
  CHECK(letters(desk) == 1);
}

TEST_CASE("a night whose whole folder is in the way still checks and issues") {
  NightDesk desk;
  desk.put_file("duban.nights");
  CHECK(desk.call("nightly") == 2);
  for (const char* step : {"写公文", "备份", "写早报", "写日志"})
    CHECK_THAT(desk.said, Contains(std::string("未完成 ") + step));
  CHECK(letters(desk) == 1);
}

TEST_CASE("a night whose log cannot be written does all else, says so and ends with 2") {
  NightDesk desk;
  fs::create_directories(desk.night("nightly.log"));
  CHECK(desk.call("nightly") == 2);
  CHECK_THAT(desk.said, Contains("未完成 写日志"));
  CHECK_THAT(desk.summary(), Contains("写日志:"));
  CHECK(fs::exists(desk.night("2024-03-02/001-提醒函-市司法局.html")));
  CHECK(fs::exists(desk.night("backup/duban-2024-03-02.db")));
}

TEST_CASE("a night whose morning summary cannot be written does all else and ends with 2") {
  NightDesk desk;
  fs::create_directories(desk.night("2024-03-02/早报.html/in-the-way"));
  CHECK(desk.call("nightly") == 2);
  CHECK_THAT(desk.said, Contains("未完成 写早报"));
  CHECK(fs::exists(desk.night("2024-03-02/001-提醒函-市司法局.html")));
  CHECK(fs::exists(desk.night("backup/duban-2024-03-02.db")));
  CHECK(desk.call("nightly") == 2);
}

TEST_CASE("a night whose outbox cannot be written does all else and ends with 2") {
  NightDesk desk;
  write_file(desk.path("delivery.toml"),
             "schema = 1\n[mail]\nserver = \"smtp://127.0.0.1:1\"\ntls = \"none\"\n"
             "from = \"duban@fzb.example\"\n[[to]]\nunit = \"司法局\"\nmail = \"a@sfj.example\"\n");
  desk.put_file("duban.nights/outbox");
  CHECK(desk.call("nightly --delivery " + desk.path("delivery.toml")) == 2);
  CHECK_THAT(desk.said, Contains("未完成 放入发件箱"));
  CHECK(fs::exists(desk.night("2024-03-02/001-提醒函-市司法局.html")));
  CHECK(fs::exists(desk.night("backup/duban-2024-03-02.db")));
}

TEST_CASE("a night over a store that is not there leaves nothing behind") {
  const TemporaryFolder folder;
  std::istringstream in;
  std::ostringstream out;
  const std::string store = (folder.path() / "none.db").string();
  CHECK(run({"--db=" + store, "nightly"}, in, out, out, morning_of_2024_03_02) == 2);
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a delivery file may call a unit by id or alias, and an unknown one is told") {
  const auto delivery = [](const std::string& units) {
    return "schema = 1\n[mail]\nserver = \"smtp://127.0.0.1:1\"\ntls = \"none\"\n"
           "from = \"duban@fzb.example\"\n" +
           units;
  };
  const auto to = [](const std::string& unit) {
    return "[[to]]\nunit = \"" + unit + "\"\nmail = \"a@sfj.example\"\n";
  };
  for (const std::string unit : {"sfj", "司法局", "市司法局"}) {
    NightDesk desk;
    write_file(desk.path("delivery.toml"), delivery(to(unit)));
    CHECK(desk.call("nightly --delivery " + desk.path("delivery.toml")) == 2);  // nobody takes it
    CHECK_THAT(desk.said, Contains("致市司法局") && !Contains("没有写明收件人"));
  }
  NightDesk desk;
  write_file(desk.path("delivery.toml"), delivery(to("市司发局")));
  desk.call("nightly --delivery " + desk.path("delivery.toml"));
  CHECK_THAT(desk.said,
             Contains("delivery.toml:7: unknown-unit: 没有单位“市司发局”(是否为“市司法局”?)"));
  write_file(desk.path("delivery.toml"), delivery(to("sfj") + to("司法局")));
  CHECK(desk.call("nightly --delivery " + desk.path("delivery.toml")) == 1);
  CHECK_THAT(desk.said, Contains("delivery.toml:10: duplicate-unit"));
}

TEST_CASE("a calendar of days that run backwards is refused") {
  NightDesk desk;
  CHECK(desk.call("list --occurrences --from 2024-03-02 --to 2024-03-01") == 1);
  CHECK_THAT(desk.said, Contains("--from(2024-03-02)晚于 --to(2024-03-01)"));
  CHECK(desk.call("burden --from 2024-03-02 --to 2024-03-01") == 1);
}
