#include "base/file.h"
#include "commands/run.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <sstream>

using namespace duban;

namespace {

struct Called {
  int status;
  std::string out;
};

Called call(std::vector<std::string> words, std::time_t now) {
  std::istringstream in;
  std::ostringstream out;
  const int status = run(words, in, out, out, now);
  return {status, out.str()};
}

constexpr std::time_t in_2024 = 1719882000;
constexpr std::time_t in_2026 = 1793404800;

}  // namespace

TEST_CASE("what is shown of a past day is the same bytes whenever it is asked for") {
  const TemporaryFolder folder;
  const std::string db = "--db=" + (folder.path() / "d.db").string();
  const std::string plan = SOURCE_FOLDER "/plans/ganzhou-2022-2025";
  REQUIRE(call({db, "load", plan, "--assign", plan + "/assignment.toml"}, in_2024).status == 0);
  REQUIRE(call({db, "import-progress", plan + "/progress.csv"}, in_2024).status == 0);
  const std::vector<std::vector<std::string>> views = {
      {db, "check", "--format", "json"},
      {db, "list"},
      {db, "schedule"},
      {db, "report", "inspection", "--format", "html"},
      {db, "graph", "--format", "dot"},
      {db, "why", "14.1"},
      {db, "log"}};
  for (auto view : views) {
    view.insert(view.end(), {"--as-of", "2023-06-30"});
    INFO(view[1]);
    const Called then = call(view, in_2024);
    CHECK(then.status <= 1);
    CHECK(then.out == call(view, in_2026).out);
  }
}

TEST_CASE("what is written with -o is what would be printed, whole or not at all") {
  const TemporaryFolder folder;
  const std::string db = "--db=" + (folder.path() / "d.db").string();
  REQUIRE(call({db, "load", SOURCE_FOLDER "/plans/youyang-2021"}, in_2024).status == 0);
  const std::string file = (folder.path() / "list.csv").string();
  CHECK(call({db, "list", "-o", file}, in_2024).status == 0);
  CHECK(read_file(file) == call({db, "list", "--format", "csv"}, in_2024).out);
  CHECK(call({db, "list", "-o", (folder.path() / "none/list.csv").string()}, in_2024).status == 2);
}

TEST_CASE("a store that is none is told and left alone") {
  const TemporaryFolder folder;
  const std::string file = (folder.path() / "d.db").string();
  write_file(
      file,
      "这不是数据库,只是一个文本文件,长度超过数据库文件头的一百个字节,以便看清程序如何对待它。");
  const std::string before = read_file(file);
  for (const char* verb : {"check", "verify", "log"})
    CHECK(call({"--db=" + file, verb}, in_2024).status == 2);
  CHECK(call({"--db=" + file, "load", SOURCE_FOLDER "/plans/youyang-2021"}, in_2024).status == 2);
  CHECK(read_file(file) == before);
}

TEST_CASE("a backup is restored into a new file and never over one") {
  const TemporaryFolder folder;
  const std::string db = "--db=" + (folder.path() / "d.db").string();
  const std::string copy = (folder.path() / "copy.db").string();
  const std::string fresh = "--db=" + (folder.path() / "fresh.db").string();
  REQUIRE(call({db, "load", SOURCE_FOLDER "/plans/youyang-2021"}, in_2024).status == 0);
  REQUIRE(call({db, "dispatch", "--all"}, in_2024).status == 0);
  REQUIRE(call({db, "backup", copy}, in_2024).status == 0);
  CHECK(call({db, "restore", copy}, in_2024).status == 2);
  CHECK(call({fresh, "restore", copy}, in_2024).status == 0);
  CHECK(call({fresh, "log"}, in_2024).out == call({db, "log"}, in_2024).out);
}

TEST_CASE("what is no text, or would steer a terminal, is refused before anything is recorded") {
  const TemporaryFolder folder;
  const std::string db = "--db=" + (folder.path() / "d.db").string();
  REQUIRE(call({db, "load", SOURCE_FOLDER "/plans/youyang-2021"}, in_2024).status == 0);
  const std::string before = call({db, "log"}, in_2024).out;
  CHECK(call({db, "note", "1.1", "--note", "\xFF\xFE"}, in_2024).status == 1);
  CHECK(call({db, "note", "1.1", "--note", "\x1B[31m"}, in_2024).status == 1);
  CHECK(call({db, "log"}, in_2024).out == before);
}
