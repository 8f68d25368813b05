#include "base/file.h"
#include "base/toml.h"
#include "tests/test.h"
#include "wording/deadline.h"

#include <filesystem>

using namespace duban;

TEST_CASE("every statutory duty's time is read: a recurrence, or a length of time") {
  int duties = 0;
  for (const auto& entry : std::filesystem::directory_iterator(SOURCE_FOLDER "/plans/duties")) {
    auto root = parse_toml(read_file(entry.path()), entry.path().string());
    REQUIRE(root);
    Problems problems;
    Fields file(*root, entry.path().string(), problems);
    for (const toml::table* table : file.tables("duty")) {
      Fields duty(*table, entry.path().string(), problems);
      const std::string every = duty.text("every");
      const std::string within = duty.text("within");
      INFO(entry.path().string() << " " << duty.text("id") << " " << every << within);
      CHECK((every.empty() != within.empty()));
      // An article that nobody has read yet is left out, and the duty says so.
      CHECK((!duty.text("article").empty() || !duty.flag("confirmed", true)));
      const auto read = read_deadline(every.empty() ? within : every, {Day(2022, 3, 10), 0});
      REQUIRE(read);
      CHECK((every.empty() ? read->span.has_value() : read->recurrence.has_value()));
      ++duties;
    }
    CHECK(problems.empty());
  }
  CHECK(duties >= 10);
}
