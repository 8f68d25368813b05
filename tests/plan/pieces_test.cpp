#include "plan/pieces.h"
#include "plan/read_text.h"
#include "plan/writer.h"
#include "tests/plan/plan_text.h"

#include <fmt/core.h>

using namespace duban;

static Result<Plan> read_cut(const std::string& text, std::size_t piece_size) {
  return read_plan_text(
      text, "plan.toml",
      [](const std::string&, Problems&) { return std::optional<std::vector<Unit>>(); },
      {3, piece_size});
}

constexpr std::size_t whole = 1 << 30;

// Tasks of every shape, so that cuts of many sizes fall everywhere between them.
static std::string many_tasks() {
  std::string text = small_head;
  for (int i = 1; i <= 40; ++i) {
    text += fmt::format("\n[[task]]\nnumber = \"{}\"\ntitle = \"任务{}\"\n", i, i);
    if (i % 3 == 0) text += "due = \"2024年底前\"\n";
    if (i % 4 == 0) text += "each = \"市直部门\"\n";
    if (i % 5 == 0) text += "\n[task.source]\nline = 5\n";
    if (i % 7 == 0)
      text += fmt::format(
          "# 附注\n[[task]]\nnumber = \"{}.1\"\ntitle = \"措施\"\n"
          "after = [\"{}\", \"41\"]\n",
          i, 41 - i);
  }
  return text + "\n[[task]]\nnumber = \"41\"\ntitle = \"末项\"\n";
}

static void check_same(const std::string& text, std::size_t piece_size) {
  const Result<Plan> together = read_cut(text, whole);
  const Result<Plan> apart = read_cut(text, piece_size);
  INFO(piece_size << "\n" << all_of(together.problems) << "\n" << all_of(apart.problems));
  CHECK(apart.problems == together.problems);
  REQUIRE(bool(apart) == bool(together));
  if (!apart) return;
  CHECK(write_plan(*apart) == write_plan(*together));
  REQUIRE(apart->tasks.size() == together->tasks.size());
  for (std::size_t i = 0; i < apart->tasks.size(); ++i) {
    CHECK(apart->tasks[i].line == together->tasks[i].line);
    CHECK(apart->tasks[i].parent == together->tasks[i].parent);
  }
}

TEST_CASE("the pieces of a text are the text, each under its own first line") {
  const std::string text = many_tasks();
  const std::vector<Piece> pieces = cut_at_tasks(text, 200);
  CHECK(pieces.size() > 10);
  std::string together;
  for (const Piece& piece : pieces) {
    CHECK(piece.lines_before == std::count(together.begin(), together.end(), '\n'));
    if (&piece != &pieces.front()) CHECK(piece.text.starts_with("[[task]]"));
    together += piece.text;
  }
  CHECK(together == text);
}

TEST_CASE("a plan read in pieces is the plan read whole, line for line") {
  for (const std::size_t size : {1U, 50U, 200U, 1000U}) check_same(many_tasks(), size);
}

TEST_CASE("problems are the same whether a plan is read in pieces or whole") {
  for (const char* wrong : {
           "after = [\"99\"]\n",    // unknown task, in the last piece
           "title = \"又一个\"\n",  // a key twice: TOML itself
           "due = \"2024年底前\n",  // a quote left open
           "[[task]]\nnumber = \"7\"\ntitle = \"重号\"\n",
           "[task]\nnumber = \"8\"\n",  // redefines the array
           "[plan]\nid = \"x\"\n",      // redefines the table
           "task = 5\n",
       })
    for (const std::size_t size : {1U, 200U, 1000U}) check_same(many_tasks() + wrong, size);
}

TEST_CASE("what stands between or after the tasks is read where TOML puts it") {
  const std::string unit = "\n[[unit]]\nid = \"wjw\"\nname = \"市卫生健康委\"\n";
  const std::string last = "\n[[task]]\nnumber = \"99\"\ntitle = \"末项\"\nlead = \"wjw\"\n";
  check_same(many_tasks() + unit + last, 100);
  CHECK(read_cut(many_tasks() + unit + last, 100)->tasks.back().lead == "wjw");
  check_same("task = []\n" + many_tasks(), 100);
  CHECK_FALSE(read_cut("task = []\n" + many_tasks(), 100));
}

TEST_CASE("a line inside a long quote begins no task") {
  const std::string quoted = many_tasks() +
                             "\n[[task]]\nnumber = \"99\"\ntitle = \"\"\"引文\n"
                             "[[task]]\nnumber = 'x'\"\"\"\n";
  check_same(quoted, 100);
  CHECK(read_cut(quoted, 100)->tasks.back().title == "引文\n[[task]]\nnumber = 'x'");
}
