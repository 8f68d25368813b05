#pragma once

#include "base/day.h"
#include "base/file.h"
#include "commands/run.h"
#include "tests/commands/words.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <ctime>
#include <sstream>
#include <string>

// The whole program over a store of its own.
class Program {
 public:
  // What it says on both streams; at 08:30 of the day in Beijing.
  std::string call(const char* day, const std::string& line, int expected = 0) {
    auto words = words_of(line);
    words.insert(words.begin(), "--db=" + path("duban.db"));
    std::istringstream in;
    std::ostringstream out;
    const int status = duban::run(words, in, out, out, morning_of(day));
    INFO(line << "\n" << out.str());
    CHECK(status == expected);
    return out.str();
  }
  int status_of(const char* day, const std::string& line) {
    auto words = words_of(line);
    words.insert(words.begin(), "--db=" + path("duban.db"));
    std::istringstream in;
    std::ostringstream out;
    return duban::run(words, in, out, out, morning_of(day));
  }

  std::string path(const std::string& name) const { return (folder_.path() / name).string(); }
  void write(const std::string& name, const std::string& content) const {
    duban::write_file(path(name), content);
  }
  std::string read(const std::string& name) const { return duban::read_file(path(name)); }
  const std::filesystem::path& folder() const { return folder_.path(); }

 private:
  static std::time_t morning_of(const char* day) {
    return static_cast<std::time_t>(*duban::parse_day(day) - duban::Day(1970, 1, 1)) * 86400 + 1800;
  }

  TemporaryFolder folder_;
};
