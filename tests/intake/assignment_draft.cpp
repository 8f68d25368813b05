#include "intake/assignment_draft.h"

#include "plan/assignment.h"
#include "plan/reader.h"
#include "tests/intake/drafted.h"
#include "tests/test.h"

namespace duban {

namespace {

Plan plan_of_two() {
  auto plan = read_plan(R"(schema = 1
[plan]
id = "shili"
title = "示例市法治政府建设实施方案"
issuer = "示例市人民政府"
issued = 2023-01-10
[[unit]]
id = "sfj"
name = "市司法局"
[[unit]]
id = "czj"
name = "市财政局"
[[task]]
number = "1"
title = "健全行政规范性文件管理制度"
[[task]]
number = "2"
title = "开展行政执法案卷评查"
[[task]]
number = "3"
title = "加强法治培训"
)",
                        "plan.toml");
  REQUIRE(plan);
  return std::move(*plan);
}

const std::string division =
    "示例市法治政府建设重点任务分工方案\n"
    "一、健全行政规范性文件管理制度。（牵头单位：市司法局；责任单位：市财政局）\n"
    "二、每年开展行政执法案卷评查。（责任单位：市司法局、市档案馆，2023年10月底前完成）\n"
    "三、建设数字档案室。（责任单位：市财政局）\n";

}  // namespace

TEST_CASE("a division of tasks becomes an assignment that the plan accepts") {
  const Drafted read = drafted(division);
  Plan plan = plan_of_two();
  const AssignmentDraft draft = assignment_draft(read.draft, plan);
  const auto assignment = read_assignment(draft.text, "assignment.toml");
  REQUIRE(assignment);
  CHECK(assignment->plan == "shili");
  CHECK_FALSE(has_errors(assign(plan, *assignment)));
  CHECK(plan.tasks[0].lead == "sfj");
  CHECK(plan.tasks[0].support == std::vector<std::string>{"czj"});
  CHECK(plan.tasks[1].support == std::vector<std::string>{"sfj"});
  REQUIRE(plan.tasks[1].due);
  CHECK(plan.tasks[1].due->last == Day(2023, 10, 31));
}

TEST_CASE("what fits no task, unknown offices and tasks left over are told") {
  const AssignmentDraft draft = assignment_draft(drafted(division).draft, plan_of_two());
  REQUIRE(draft.rows.size() == 3);
  CHECK(draft.rows[2].task.empty());
  CHECK(draft.unknown == std::vector<std::string>{"市档案馆"});
  CHECK(draft.unassigned == std::vector<std::string>{"3"});
}

}  // namespace duban
