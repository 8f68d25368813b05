#include "base/file.h"
#include "base/text.h"
#include "commands/run.h"
#include "tests/commands/words.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

#include <filesystem>
#include <sstream>

using namespace duban;

namespace {

// One fenced block: what stands behind its fence, and what stands in it.
struct Fence {
  std::string label;
  std::string text;
};

std::vector<Fence> fences_of(const std::string& markdown) {
  std::vector<Fence> fences;
  bool inside = false;
  for (const std::string& line : split(markdown, "\n")) {
    const bool fence = line.starts_with("```");
    if (fence && !inside) fences.push_back({line.substr(3), ""});
    if (fence) inside = !inside;
    if (!fence && inside) fences.back().text += line + "\n";
  }
  return fences;
}

std::string output_of_bash(const std::string& script, const std::filesystem::path& folder) {
  write_file(folder / "script", script);
  const std::string call = "cd '" + folder.string() + "' && bash script > output 2>&1 < /dev/null";
  REQUIRE(std::system(call.c_str()) == 0);
  return read_file(folder / "output");
}

// Each freezing is the first of a new store, as its hash counts what was recorded before.
void run_duban(const std::string& line) {
  if (line.starts_with("draw freeze"))
    for (const char* file : {"draw.db", "draw.db-wal", "draw.db-shm"})
      std::filesystem::remove(file);
  auto words = words_of(line.substr(0, line.find('\n')));
  words.insert(words.begin(), "--db=draw.db");
  std::istringstream in;
  std::ostringstream out;
  constexpr std::time_t on_2024_07_02 = 1719882000;
  const int status = run(words, in, out, out, on_2024_07_02);
  INFO(out.str());
  REQUIRE(status == 0);
}

}  // namespace

TEST_CASE("the draw by hand of schemas/draw.md comes out as the program draws") {
  const TemporaryFolder folder;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  std::string said;
  int compared = 0;
  for (const Fence& fence : fences_of(read_file(SOURCE_FOLDER "/schemas/draw.md"))) {
    INFO(fence.label << "\n" << fence.text);
    if (fence.label.starts_with("csv ")) write_file(fence.label.substr(4), fence.text);
    if (fence.label == "duban") run_duban(fence.text);
    if (fence.label == "sh") said = output_of_bash(fence.text, folder.path());
    if (fence.label != "text") continue;
    CHECK(said == fence.text);
    ++compared;
  }
  std::filesystem::current_path(before);
  CHECK(compared == 6);
}
