#include "intake/to_plan.h"

#include "plan/reader.h"
#include "plan/writer.h"
#include "tests/intake/drafted.h"
#include "tests/test.h"

namespace duban {

namespace {

Plan plan_of(const std::string& text) {
  const Drafted read = drafted(text);
  const std::string written = write_plan(to_plan(read.draft, read.source, {"shili", {}, ""}));
  auto plan = read_plan(written, "plan.toml");
  std::string problems;
  for (const Problem& problem : plan.problems) problems += to_string(problem) + "\n";
  INFO(problems << written);
  REQUIRE(plan);
  CHECK(write_plan(*plan) == written);
  return std::move(*plan);
}

}  // namespace

TEST_CASE("a draft is a plan the reader accepts, with the place of each task") {
  const Plan plan = plan_of(
      "示例市法治政府建设实施方案（2022—2025年）\n"
      "（一）健全制度体系\n"
      "1.加强文件管理。建立规范性文件目录，2023年底前公布文件清单。（牵头单位：市司法局）\n"
      "2.开展案卷评查。每年组织一次案卷评查。（责任单位：市司法局、市财政局）\n");
  CHECK(plan.parts.size() == 1);
  REQUIRE(plan.find("1") != no_task);
  const Task& first = plan.tasks[plan.find("1")];
  CHECK(first.part == "一");
  CHECK(plan.unit_name(first.lead) == "市司法局");
  REQUIRE(first.detail->source);
  CHECK(first.detail->source->line == 3);
  CHECK(first.detail->printed.empty());
  CHECK(plan.tasks[plan.find("2")].kind == TaskKind::recurring);
}

TEST_CASE("owners named for all that follows support those tasks, as a guess") {
  const Plan plan = plan_of(
      "示例市2023年优化服务若干措施\n"
      "一、简化审批。推行一次办结。（市行政审批局负责。以下均需各区政府负责，不再列出）\n"
      "二、公开清单。公布事项清单。（市司法局负责）\n");
  const Task& second = plan.tasks[plan.find("二")];
  CHECK(second.support.size() == 2);
  CHECK(second.detail->guess.contains("support"));
}

TEST_CASE("a document without numbers or title is still a plan") {
  const Plan plan = plan_of("2023年6月底前，各单位完成清理工作。（市司法局负责）\n");
  CHECK(plan.tasks.size() == 1);
}

}  // namespace duban
