#include "base/error.h"
#include "base/file.h"
#include "tests/plan/plan_text.h"

#include <fmt/core.h>
#include <unistd.h>

#include <filesystem>

using namespace duban;

namespace fs = std::filesystem;

namespace {

// A folder of this test's own, gone when it ends.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "duban-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path path;
};

}  // namespace

static std::string with_units(const std::string& units_file) {
  return fmt::format(
      "schema = 1\n[plan]\nid = \"x\"\ntitle = \"甲\"\nissued = 2022-01-01\nunits = \"{}\"\n"
      "[[task]]\nnumber = \"1\"\ntitle = \"乙\"\nlead = \"市司法局\"\n",
      units_file);
}

static const char* const units = "schema = 1\n[[unit]]\nid = \"sfj\"\nname = \"市司法局\"\n";

TEST_CASE("a plan file finds the units file beside it") {
  const Folder folder;
  fs::create_directory(folder.path / "x");
  write_file(folder.path / "units.toml", units);
  write_file(folder.path / "x/plan.toml", with_units("../units.toml"));
  const Result<Plan> plan = read_plan_file(folder.path / "x/plan.toml");
  INFO(all_of(plan.problems));
  REQUIRE(plan);
  CHECK(plan->tasks[0].lead == "sfj");
  CHECK(plan->units[0].shared);
  CHECK(plan->units[0].place.file == (folder.path / "units.toml").string());
}

TEST_CASE("what is wrong with the units file is told, and not again as unknown units") {
  const Folder folder;
  write_file(folder.path / "units.toml", "schema = 1\n[[unit]]\nid = \"sfj\"\n");
  write_file(folder.path / "plan.toml", with_units("units.toml"));
  const Problems problems = read_plan_file(folder.path / "plan.toml").problems;
  CHECK(rules_of(problems) == std::vector<std::string>{"syntax"});
  CHECK(problems[0].place.file == (folder.path / "units.toml").string());
}

TEST_CASE("a successor that the units file does not know is told of") {
  const Folder folder;
  write_file(folder.path / "units.toml", std::string(units) + "successor = \"xsfj\"\n");
  write_file(folder.path / "plan.toml", with_units("units.toml"));
  CHECK(rules_of(read_plan_file(folder.path / "plan.toml").problems) ==
        std::vector<std::string>{"unknown-unit"});
}

TEST_CASE("a file that is not there is an error of the world") {
  const Folder folder;
  CHECK_THROWS_AS(read_plan_file(folder.path / "plan.toml"), Error);
  write_file(folder.path / "plan.toml", with_units("units.toml"));
  CHECK_THROWS_AS(read_plan_file(folder.path / "plan.toml"), Error);
  CHECK_THROWS_AS(read_plan_drafts({folder.path / "plan.toml", folder.path / "b.toml"}), Error);
}

TEST_CASE("many files come back in their order") {
  const Folder folder;
  write_file(folder.path / "units.toml", units);
  std::vector<fs::path> files;
  for (int i = 0; i < 20; ++i) {
    files.push_back(folder.path / fmt::format("{}.toml", i));
    std::string text = with_units("units.toml");
    text.replace(text.find("id = \"x\""), 8, fmt::format("id = \"x{}\"", i));
    write_file(files.back(), i == 7 ? "wrong" : text);
  }
  const auto plans = read_plan_drafts(files);
  REQUIRE(plans.size() == 20);
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (i == 7) {
      CHECK(plans[i].problems[0].place.file == files[i].string());
    } else {
      CHECK(plans[i]->id == fmt::format("x{}", i));
    }
  }
}

TEST_CASE("a plan saved in GB18030 is read, and bytes in no encoding are a syntax problem") {
  const Folder folder;
  const std::string head = "schema = 1\n[plan]\nid = \"x\"\nissued = 2022-01-01\ntitle = \"";
  write_file(folder.path / "gb.toml", head + "\xB7\xBD\xB0\xB8\"\n");
  CHECK(read_plan_file(folder.path / "gb.toml")->title == "方案");
  write_file(folder.path / "bad.toml", head + "\xFF\xFF\xFF\"\n");
  CHECK(rules_of(read_plan_file(folder.path / "bad.toml").problems) ==
        std::vector<std::string>{"syntax"});
}
