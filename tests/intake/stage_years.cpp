#include <algorithm>
#include <string>

#include "tests/intake/drafted.h"
#include "tests/test.h"

namespace duban {

namespace {

constexpr const char* plan =
    "某县行政执法规范提升行动实施方案\n\n"
    "（2023年4月12日印发）\n\n"
    "一、主要任务\n\n"
    "1. 清理执法证件。9月底前完成证件清理。\n\n"
    "二、实施步骤\n\n"
    "（一）2024年：1—3月完成动员部署，6月底前完成自查，10月开展督察。\n\n"
    "（二）巩固阶段（2025年）。11月底前报送工作总结。\n";

// The last days said in the task with such a number, and in its measures.
std::vector<std::string> days_of(const Draft& draft, const std::string& number) {
  std::vector<std::string> days;
  for (const DraftTask& task : draft.tasks) {
    if (!task.number.starts_with(number)) continue;
    for (const DraftTime& time : task.times) days.push_back(to_string(*time.deadline.last));
  }
  return days;
}

}  // namespace

TEST_CASE("the months of a stage are of the year that its heading names") {
  for (const int told : {0, 2023}) {
    DraftContext context;
    context.year = told;
    const Draft draft = drafted(plan, context).draft;
    CHECK(days_of(draft, "1") == std::vector<std::string>{"2023-09-30"});
    std::vector<std::string> all = days_of(draft, "");
    REQUIRE(all.size() >= 5);
    const auto says = [&](const char* day) {
      return std::find(all.begin(), all.end(), day) != all.end();
    };
    CHECK(says("2024-03-31"));
    CHECK(says("2024-06-30"));
    CHECK(says("2024-10-31"));
    CHECK(says("2025-11-30"));
    CHECK_FALSE(says("2023-06-30"));
    CHECK_FALSE(says("2023-11-30"));
  }
}

}  // namespace duban
