#include "tests/commands/case.h"

#include "base/file.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <algorithm>

using namespace duban;
namespace fs = std::filesystem;

static std::vector<fs::path> all_cases() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/tests/cases"))
    if (entry.path().extension() == ".case") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// What was really printed is kept in the build's folder `cases`, for scripts/test --approve.
static void keep(const fs::path& file, const std::string& actual) {
  const fs::path kept = fs::path(BUILD_FOLDER) / "cases" / file.filename();
  fs::create_directories(kept.parent_path());
  write_file(kept, actual);
  WARN("diff " << file.string() << " " << kept.string());
}

TEST_CASE("every case prints what it says") {
  const auto files = all_cases();
  REQUIRE_FALSE(files.empty());
  for (const fs::path& file : files) {
    const TemporaryFolder folder;
    const std::string expected = read_file(file);
    const std::string actual = replay(expected, folder.path() / "case");
    INFO(file.filename().string());
    CHECK((actual == expected));
    if (actual != expected) keep(file, actual);
  }
}
