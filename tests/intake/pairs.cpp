#include "base/file.h"
#include "tests/intake/pair.h"
#include "tests/test.h"

namespace duban {

namespace {

// What was really read is kept in the build's folder `pairs`, for scripts/test --approve.
void keep(const Pair& pair, const std::string& actual) {
  const std::filesystem::path kept =
      std::filesystem::path(BUILD_FOLDER) / "pairs" / pair.expected.filename();
  std::filesystem::create_directories(kept.parent_path());
  write_file(kept, actual);
  WARN("diff " << pair.expected.string() << " " << kept.string());
}

}  // namespace

TEST_CASE("every document is read as the draft beside it says") {
  for (const Pair& pair : all_pairs()) {
    INFO(pair.name());
    const std::string actual = draft_text(read_paper(pair.bytes).draft);
    const std::string expected =
        std::filesystem::exists(pair.expected) ? read_file(pair.expected) : "";
    CHECK((actual == expected));
    if (actual != expected) keep(pair, actual);
  }
}

}  // namespace duban
