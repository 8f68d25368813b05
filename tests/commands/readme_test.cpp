#include "base/file.h"
#include "base/text.h"
#include "commands/run.h"
#include "tests/commands/words.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <sstream>

using namespace duban;

// The commands "build/duban …" of a README, in order.
static std::vector<std::string> commands_of(const std::string& name) {
  std::vector<std::string> commands;
  for (const std::string& line : split(read_file(std::string(SOURCE_FOLDER "/") + name), "\n"))
    if (line.starts_with("build/duban ")) commands.push_back(line);
  return commands;
}

static int call(const std::string& line, const std::string& store) {
  auto words = words_of(line);
  words.front() = "--db=" + store;
  std::istringstream in;
  std::ostringstream out;
  constexpr std::time_t on_2024_07_02 = 1719882000;
  const int status = run(words, in, out, out, on_2024_07_02);
  INFO(line << "\n" << out.str());
  CHECK(status != 2);
  return status;
}

TEST_CASE("both READMEs show the same ten commands, and they work") {
  const auto commands = commands_of("README.md");
  CHECK(commands.size() == 10);
  CHECK(commands == commands_of("README.zh-CN.md"));

  const TemporaryFolder folder;
  const std::string store = (folder.path() / "duban.db").string();
  const std::string plan = SOURCE_FOLDER "/plans/ganzhou-2022-2025";
  REQUIRE(call("duban load " + plan + " --assign " + plan + "/assignment.toml", store) == 0);
  REQUIRE(call("duban import-progress " + plan + "/progress.csv", store) == 0);
  for (const std::string& command : commands) {
    const bool looks_red = command.find(" check ") != std::string::npos;
    const std::string written =
        replace_all(command, "-o out/", "-o " + folder.path().string() + "/");
    INFO(command);
    CHECK(call(written, store) == (looks_red ? 1 : 0));
  }
}
