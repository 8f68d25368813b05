#include "base/file.h"

#include "base/error.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace duban;
namespace fs = std::filesystem;

TEST_CASE("folders are made with those above them; a file in the way is told in Chinese") {
  const TemporaryFolder folder;
  make_folders(folder.path() / "a" / "b");
  make_folders(folder.path() / "a" / "b");
  CHECK(fs::is_directory(folder.path() / "a" / "b"));
  write_file(folder.path() / "c", "");
  CHECK_THROWS_WITH(
      make_folders(folder.path() / "c" / "d"),
      Catch::Matchers::Contains("无法建立文件夹") && Catch::Matchers::Contains("不是文件夹"));
}

TEST_CASE("a file is written whole and read back") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "a.txt";
  write_file(file, "first");
  write_file(file, "second");
  CHECK(read_file(file) == "second");
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a link is followed and stays a link") {
  const TemporaryFolder folder;
  write_file(folder.path() / "a.txt", "before");
  fs::create_symlink("a.txt", folder.path() / "link");
  write_file(folder.path() / "link", "after");
  CHECK(fs::is_symlink(folder.path() / "link"));
  CHECK(read_file(folder.path() / "a.txt") == "after");
}

TEST_CASE("a device is written straight to and never replaced") {
  write_file("/dev/null", "gone");
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("what keeps its permissions keeps them") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "a.txt";
  write_file(file, "x");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  write_file(file, "y");
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("where the disk refuses, the former content stays and nothing is left beside it") {
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "a.txt";
  write_file(file, "before");
  rlimit former{};
  getrlimit(RLIMIT_FSIZE, &former);
  rlimit small = former;
  small.rlim_cur = 1024;
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &small);
  CHECK_THROWS_AS(write_file(file, std::string(100'000, 'x')), Error);
  setrlimit(RLIMIT_FSIZE, &former);
  std::signal(SIGXFSZ, handler);
  CHECK(read_file(file) == "before");
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a missing file, a folder and a file in no encoding are errors of the world") {
  const TemporaryFolder folder;
  CHECK_THROWS_WITH(read_file(folder.path() / "none"), Catch::Contains("不存在"));
  CHECK_THROWS_AS(read_file(folder.path()), Error);
  write_file(folder.path() / "bad", "\xFF\xFF\xFF");
  CHECK_THROWS_AS(read_text_file(folder.path() / "bad"), Error);
}
