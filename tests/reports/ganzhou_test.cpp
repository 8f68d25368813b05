#include "findings/preset_rules.h"
#include "reports/graph/dot.h"
#include "tests/reports/reading.h"

using namespace duban;

namespace {

// The Ganzhou plan with nothing recorded and no owners.
Assessment ganzhou_on(Day day) {
  auto plan = read_plan_file(SOURCE_FOLDER "/plans/ganzhou-2022-2025/plan.toml");
  REQUIRE(plan);
  PlanStates states;
  states.tasks.resize(plan->tasks.size());
  return assess(std::move(*plan), std::move(states), day, official_calendar(),
                *preset_rules("default"));
}

}  // namespace

TEST_CASE(
    "with nothing recorded the Ganzhou report names the late and buries them under no fault") {
  const Rules rules = *preset_rules("default");
  ReportInput input{Day(2023, 1, 15), {}, rules, official_calendar(), "", false, {}, {}};
  input.plans.push_back(ganzhou_on(input.as_of));
  const Document paper = inspection_report(input);
  CHECK(says(paper, "19.1 基本形成新的行政复议体制：逾期15天（时限2022年12月31日）"));
  CHECK(says(paper, "（2022年度）：周期任务未完成，逾期290天"));
  CHECK_FALSE(says(paper, "14.1 基本建成行政执法协调监督工作体系：逾期"));
  CHECK(says(paper, "方案未明确牵头单位，本次按任务督察。"));
  const auto* faults = trace_of(paper, "方案问题·未明确牵头单位");
  REQUIRE(faults);
  CHECK(faults->rows.size() > 100);
  CHECK(table_with(paper, "时限类别").rows.size() == 153);
}

TEST_CASE("the picture of the Ganzhou plan shows each of its 153 measures once") {
  const Assessment in = ganzhou_on(Day(2023, 1, 15));
  const std::string dot = to_dot(in, {});
  std::size_t measures = 0;
  for (TaskIndex i = 0; i < in.plan.tasks.size(); ++i) {
    if (!in.plan.tasks[i].leaf) continue;
    ++measures;
    const std::string name = "\"t" + std::to_string(i) + "\" [pos=";
    const auto first = dot.find(name);
    REQUIRE(first != std::string::npos);
    CHECK(dot.find(name, first + 1) == std::string::npos);
  }
  CHECK(measures == 153);
}
