#include "tests/commands/program.h"

#include <nlohmann/json.hpp>

#include <filesystem>

using namespace duban;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

constexpr const char* plan = R"(schema = 1

[plan]
id = "p"
title = "示例方案"
issued = 2024-01-01
period = { start = 2024-01-01, end = 2025-12-31 }

[[unit]]
id = "sfj"
name = "市司法局"

[[task]]
number = "1"
title = "印发执法监督办法"
lead = "sfj"
)";

constexpr const char* filled =
    "编码（勿改）,清单（勿改）,序号,任务编号,督察结果,发现问题,评分,督察人,督察人二,日期,"
    "被督察单位确认\np|1,清单〔2024〕1号,1,1,不属实,没有会签,,甲,乙,2024-05-08,丙\n";

// An office that inspects, registers problems and looks again.
class InspectingOffice {
 public:
  InspectingOffice() {
    program_.write("plan.toml", plan);
    program_.write("filled.csv", filled);
    call("2024-05-06", "load " + program_.path("plan.toml"));
    call("2024-05-06", "checklist --issue --by 张主任 -o " + program_.path("list.xlsx"));
    call("2024-05-09", "checklist import " + program_.path("filled.csv"));
  }

  std::string call(const char* day, const std::string& line) { return program_.call(day, line); }

  // The day's night run: "kind task days late" of each duty, a line each.
  std::string duties(const std::string& day) {
    call(day.c_str(), "nightly");
    const auto night = nlohmann::json::parse(program_.read("duban.nights/" + day + "/night.json"));
    std::string lines;
    for (const auto& duty : night.at("rectify"))
      lines += duty.at("kind").get<std::string>() + " " + duty.at("task").get<std::string>() + " " +
               std::to_string(duty.at("days_late").get<int>()) + "\n";
    return lines;
  }

  std::string morning(const std::string& day) const {
    return program_.read("duban.nights/" + day + "/早报.md");
  }
  // Whether a paper went out that night.
  bool sent(const std::string& day) const {
    for (const auto& file : fs::directory_iterator(program_.path("duban.nights/" + day)))
      if (file.path().filename().string().starts_with("0")) return true;
    return false;
  }

 private:
  Program program_;
};

}  // namespace

TEST_CASE("a problem that nobody registered waits for the office, until somebody does") {
  InspectingOffice office;
  CHECK(office.duties("2024-05-23") == "");
  CHECK(office.duties("2024-05-25") == "register p/1 2\n");
  CHECK_THAT(office.morning("2024-05-25"), Contains("整改待督办机构办理（1项）") &&
                                               Contains("没有会签") && Contains("已过2天") &&
                                               Contains("duban rectify take"));
  CHECK_THAT(office.call("2024-05-25", "rectify"), Contains("待建账 p/1 没有会签"));
  CHECK_THAT(office.call("2024-05-25", "check"),
             Contains("整改待督办机构办理 1项") && Contains("duban rectify take"));
  CHECK_THAT(office.call("2024-05-25", "check --summary --lamp grey"), !Contains("整改"));
  office.call("2024-05-25", "rectify take --class 立行立改 --dispatch");
  CHECK(office.duties("2024-05-26") == "");
}

TEST_CASE("what waits to be checked and looked at again is told in the morning and in no letter") {
  InspectingOffice office;
  office.call("2024-05-10", "rectify take --class 立行立改 --dispatch");
  office.call("2024-05-12", "submit zhenggai-2024/1");
  CHECK(office.duties("2024-05-13") == "check-waiting zhenggai-2024/1 0\n");
  CHECK_THAT(office.morning("2024-05-13"),
             Contains("duban rectify check zhenggai-2024/1 --pass") && !Contains("待审核 1"));
  CHECK_FALSE(office.sent("2024-05-13"));
  office.call("2024-05-14", "rectify check zhenggai-2024/1 --pass");
  CHECK(office.duties("2024-11-06") == "");
  CHECK(office.duties("2024-11-20") == "look-back zhenggai-2024/1 6\n");
  CHECK_FALSE(office.sent("2024-11-20"));
  CHECK_THAT(office.call("2024-11-20", "report overview"),
             Contains("整改：在册未销号0项，其中逾期0项；到期应回头看1项。"));
  office.call("2024-11-20", "rectify look zhenggai-2024/1 --pass");
  CHECK(office.duties("2024-11-21") == "");
}

TEST_CASE("what is to be kept up for good is looked at by the office, and no unit is written to") {
  InspectingOffice office;
  office.call("2024-05-10", "rectify take --class 长期坚持 --dispatch");
  CHECK(office.duties("2024-06-30") == "review zhenggai-2024/1#2024H1 0\n");
  CHECK(office.duties("2024-09-30") == "review zhenggai-2024/1#2024H1 92\n");
  CHECK_FALSE(office.sent("2024-09-30"));
  office.call("2024-09-30", "fulfil zhenggai-2024/1 --period 2024H1 --note 复查情况");
  CHECK(office.duties("2024-10-01") == "");
}
