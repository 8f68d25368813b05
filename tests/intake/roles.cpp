#include "intake/roles.h"

#include "intake/draft.h"
#include "tests/outline/source_lines.h"
#include "tests/test.h"

namespace duban {

namespace {

Draft draft_of(const std::string& text) {
  DraftContext context;
  context.year = 2024;
  return make_draft(text_source(text), context);
}

std::vector<std::string> titles(const Draft& draft) {
  std::vector<std::string> titles;
  for (const DraftTask& task : draft.tasks)
    if (!task.measure) titles.push_back(task.title);
  return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a group told by its aim and its measures is a part") {
  const Draft draft = draft_of(
      "某市法治建设实施方案\n一、健全执法体制\n目标：执法更加规范。\n措施：\n"
      "1．理顺职责。划分市县权限。\n2．规范程序。年底前推行公示。\n");
  CHECK(titles(draft) == Titles{"理顺职责", "规范程序"});
}

TEST_CASE("the span of all steps is none of a task's") {
  const Draft draft = draft_of(
      "某市普法规划\n一、工作步骤\n从2021年开始，至2025年结束，分两个阶段：\n"
      "（一）启动阶段。2021年10月前制定计划。\n（二）实施阶段。每年检查一次。\n");
  CHECK(titles(draft) == Titles{"启动阶段", "实施阶段"});
}

TEST_CASE("who leads a task in one place does not help in it in another") {
  const Draft draft = draft_of(
      "某市河道管护方案\n1．压实责任。市财政局会同市水利局于2024年6月底前修订办法。"
      "（市水利局牵头，市公安局配合）\n");
  REQUIRE(!draft.tasks.empty());
  std::size_t times = 0;
  for (const DraftTask& task : draft.tasks) times += task.times.size();
  CHECK(times == 1);
  REQUIRE(draft.tasks[0].leads.size() == 1);
  CHECK(draft.tasks[0].leads[0].text == "市水利局");
  for (const Said& owner : draft.tasks[0].support) CHECK(owner.text != "市水利局");
}

}  // namespace duban
