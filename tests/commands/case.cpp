#include "tests/commands/case.h"

#include "base/day.h"
#include "base/file.h"
#include "base/text.h"
#include "commands/run.h"
#include "tests/commands/words.h"

#include <regex>
#include <sstream>

using namespace duban;

namespace {

std::time_t clock_of(const std::string& utc) {
  const int seconds = std::stoi(utc.substr(11, 2)) * 3600 + std::stoi(utc.substr(14, 2)) * 60 +
                      std::stoi(utc.substr(17, 2));
  return static_cast<std::time_t>(parse_day(utc.substr(0, 10))->number()) * 86400 + seconds;
}

bool is_mark(const std::string& line) {
  return line.starts_with("=== ") || line.starts_with("@ ") || line.starts_with("$ ") ||
         line.starts_with(";; ");
}

// An installation's origin and the hashes over it are drawn anew for each store.
std::string without_chance(std::string text, std::string& origin) {
  static const std::regex id("\\b([0-9a-f]{8})-[0-9]+\\b");
  static const std::regex hash("\\b[0-9a-f]{64}\\b");
  static const std::regex printed_hash("(校验值：)[0-9a-f]{16}");
  std::smatch found;
  if (std::regex_search(text, found, id)) origin = found[1];
  if (!origin.empty()) text = replace_all(text, origin, "ORIGIN");
  text = std::regex_replace(text, printed_hash, "$1HASH");
  return std::regex_replace(text, hash, "HASH");
}

std::string run_step(const std::string& command, std::time_t clock, std::string& origin) {
  const std::string plans = std::string(SOURCE_FOLDER) + "/plans";
  auto words = words_of(replace_all(replace_all(command, "$PLANS", plans), "ORIGIN", origin));
  std::string input;
  if (words.size() > 2 && words[words.size() - 2] == "<") {
    input = read_file(words.back());
    words.resize(words.size() - 2);
  }
  std::istringstream in(input);
  std::ostringstream out;
  const int status = run({words.begin() + 1, words.end()}, in, out, out, clock);
  std::string text = without_chance(replace_all(out.str(), plans, "$PLANS"), origin);
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  if (status != 0) text += "[" + std::to_string(status) + "]\n";
  return text;
}

}  // namespace

std::string replay(const std::string& text, const std::filesystem::path& folder) {
  const auto before = std::filesystem::current_path();
  std::filesystem::create_directories(folder);
  std::filesystem::current_path(folder);
  std::string actual;
  std::string file;
  std::string content;
  std::time_t clock = clock_of("2026-01-05T01:00:00Z");
  std::string origin;
  bool in_output = false;
  const auto end_file = [&] {
    if (!file.empty()) write_file(file, content);
    file.clear(), content.clear();
  };
  for (const std::string& line : split(text.substr(0, text.find_last_not_of('\n') + 1), "\n")) {
    if (is_mark(line)) end_file(), in_output = false;
    if (in_output) continue;
    actual += line + "\n";
    if (line.starts_with("=== "))
      file = line.substr(4);
    else if (line.starts_with("@ "))
      clock = clock_of(line.substr(2));
    else if (line.starts_with("$ "))
      actual += run_step(line.substr(2), clock, origin), in_output = true;
    else if (!file.empty())
      content += line + "\n";
  }
  end_file();
  std::filesystem::current_path(before);
  return actual;
}
