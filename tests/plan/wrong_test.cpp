#include "base/file.h"
#include "plan/lint.h"
#include "tests/plan/plan_text.h"

#include <algorithm>
#include <filesystem>
#include <set>

using namespace duban;

namespace fs = std::filesystem;

using Accusations = std::multiset<std::pair<int, std::string>>;  // line, rule

static void take_mark(std::string_view line, int number, bool& marks_next, Accusations& marks) {
  for (const std::string_view mark : {"# problem: ", "# advice: "}) {
    const std::size_t at = line.find(mark);
    if (at == line.npos) continue;
    marks_next = at == 0;
    marks.emplace(number, line.substr(at + mark.size()));
  }
}

// `# problem: RULE` accuses its own line, or the next one where it stands alone.
static Accusations accusations_in(const std::string& text) {
  Accusations marks;
  std::vector<std::string> waiting;
  int number = 0;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = text.find('\n', begin);
    bool alone = false;
    Accusations here;
    take_mark(std::string_view(text).substr(begin, end - begin), number + 1, alone, here);
    if (alone) {
      waiting.push_back(here.begin()->second);
    } else {
      marks.merge(here);
      for (const std::string& rule : waiting) marks.emplace(number + 1, rule);
      waiting.clear();
    }
    begin = end == text.npos ? text.size() : end + 1;
  }
  return marks;
}

static Accusations accusations_by(const Problems& problems) {
  Accusations found;
  for (const Problem& problem : problems) found.emplace(problem.place.line, problem.rule);
  return found;
}

TEST_CASE("a wrong plan is accused on the lines that it marks itself and on no others") {
  int cases = 0;
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/tests/plan/wrong")) {
    const std::string text = read_file(entry.path());
    Result<Plan> plan = read_plan(text, entry.path().filename().string());
    Problems problems = plan.problems;
    if (plan)
      for (Problem& advice : lint_plan(*plan)) problems.push_back(std::move(advice));
    INFO(all_of(problems));
    CHECK(accusations_by(problems) == accusations_in(text));
    CHECK(has_errors(problems) == (text.find("# problem: ") != text.npos));
    ++cases;
  }
  CHECK(cases > 20);
}

TEST_CASE("an unknown name is answered with the nearest known one") {
  const auto messages = [](const std::string& tasks) {
    return all_of(read_plan(small_head + tasks, "plan.toml").problems);
  };
  const std::string task = "[[task]]\nnumber = \"1.8\"\nparent = \"\"\ntitle = \"甲\"\n";
  CHECK_THAT(messages(task + "after = [\"1.9\"]\n"), Catch::Contains("是否为“1.8”"));
  CHECK_THAT(messages(task + "lead = \"市司法居\"\n"), Catch::Contains("是否为“市司法局”"));
  CHECK_THAT(messages(task + "each = \"市直各部门\"\n"), Catch::Contains("是否为“市直部门”"));
  CHECK_THAT(messages(task + "evidnece = []\n"), Catch::Contains("是否为“evidence”"));
  CHECK_THAT(messages(task + "kind = \"ongiong\"\n"), Catch::Contains("是否为“ongoing”"));
}
