#include "tests/commands/program.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>

using namespace duban;
using Catch::Matchers::Contains;
using Json = nlohmann::json;

namespace {

constexpr const char* plan = R"(schema = 1

[plan]
id = "p"
title = "示例方案"
issued = 2024-01-01
period = { start = 2024-01-01, end = 2025-12-31 }

[[unit]]
id = "sfj"
name = "赣州市司法局"
aliases = ["市司法局", "司法局"]

[[unit]]
id = "czj"
name = "赣州市财政局"
aliases = ["市财政局"]

[[task]]
number = "1"
title = "印发执法监督办法"
lead = "sfj"
support = ["czj"]

[[task]]
number = "2"
title = "公开罚没收支"
lead = "czj"
)";

constexpr const char* objects = "编号,名称,单位\nA,甲案,司法局\nB,乙案,市财政局\n";
constexpr const char* inspectors =
    "编号,姓名,单位\nP1,张一,市司法局\nP2,李二,sfj\nP3,王三,赣州市 财政局\nP4,赵四,示例律所\n";

Json record_of(const Program& office) { return Json::parse(office.read("record.json")); }

}  // namespace

TEST_CASE(
    "nobody of 市司法局 is ever drawn for an object of 司法局 that the plan knows as one unit") {
  Program office;
  office.write("plan.toml", plan);
  office.write("objects.csv", objects);
  office.write("inspectors.csv", inspectors);
  office.call("2024-05-06", "load " + office.path("plan.toml"));
  std::set<std::string> sent_to_a, sent_to_b;
  for (int seed = 0; seed < 20; ++seed) {
    office.call("2024-05-06", "draw --objects " + office.path("objects.csv") + " --inspectors " +
                                  office.path("inspectors.csv") + " --n 2 --each 1 --seed s" +
                                  std::to_string(seed) + " --record " + office.path("record.json"));
    const Json record = record_of(office);
    for (const Json& one : record.at("results"))
      (one.at("object") == "A" ? sent_to_a : sent_to_b).insert(one.at("inspectors").at(0));
  }
  CHECK(sent_to_a == std::set<std::string>{"P3", "P4"});
  CHECK(sent_to_b == std::set<std::string>{"P1", "P2", "P4"});
  const Json same = record_of(office).at("frozen").at("same_units");
  CHECK(same == Json{{"sfj", "赣州市司法局"},
                     {"司法局", "赣州市司法局"},
                     {"市司法局", "赣州市司法局"},
                     {"市财政局", "赣州市财政局"},
                     {"赣州市 财政局", "赣州市财政局"}});
  office.call("2024-05-06", "draw verify " + office.path("record.json") + " --objects " +
                                office.path("objects.csv"));
  CHECK_THAT(office.call("2024-05-06", "draw show " + office.path("record.json")),
             Contains("同一单位：“sfj”即赣州市司法局"));
}

TEST_CASE("a short name that no plan has is asked about, not joined") {
  Program office;
  office.write("plan.toml", plan);
  office.write("objects.csv", "编号,名称,单位\nA,甲案,财政局\nB,乙案,示例律所\n");
  office.call("2024-05-06", "load " + office.path("plan.toml"));
  const std::string said =
      office.call("2024-05-06", "draw --objects " + office.path("objects.csv") +
                                    " --n 1 --seed s --record " + office.path("record.json"));
  CHECK_THAT(said,
             Contains("“财政局”不是方案中单位的名称或别名") && Contains("如即“赣州市财政局”"));
  CHECK_THAT(said, !Contains("“示例律所”不是"));
  CHECK_FALSE(record_of(office).at("frozen").contains("same_units"));
}

TEST_CASE("without a plan blanks and full-width forms do not part a unit, and other words do") {
  Program office;
  office.write("objects.csv", "编号,名称,单位\nA,甲案,执法一队\nB,乙案,Ａ队\n");
  office.write("inspectors.csv",
               "编号,姓名,单位\nP1,张一,执法 一队\nP2,李二,A队\nP3,王三,执法队\n");
  office.call("2024-05-06", "draw --objects " + office.path("objects.csv") + " --inspectors " +
                                office.path("inspectors.csv") +
                                " --n 2 --each 1 --seed s --record " + office.path("record.json"));
  CHECK(record_of(office).at("frozen").at("same_units") ==
        Json{{"A队", "Ａ队"}, {"执法 一队", "执法一队"}});
}

TEST_CASE("a refused draw, registration or addition leaves no store behind") {
  Program office;
  office.write("bad.csv", "编号,名称\nA,甲\nA,乙\n");
  CHECK(office.status_of("2024-05-06", "draw freeze --objects " + office.path("bad.csv") +
                                           " --n 1 --seed-source 示例") == 1);
  CHECK(office.status_of("2024-05-06",
                         "draw --objects " + office.path("bad.csv") + " --n 1 --seed 1") == 1);
  CHECK(office.status_of("2024-05-06", "rectify add --text 某问题 --unit 某局 --class 立行立改") ==
        1);
  CHECK(office.status_of("2024-05-06",
                         "add --origin 批示 --title 某事 --lead 某局 --due 2024-06-30") == 1);
  CHECK_FALSE(std::filesystem::exists(office.path("duban.db")));
}

TEST_CASE("the team that a draw sends to a unit stands on the unit's checklist") {
  Program office;
  office.write("plan.toml", plan);
  office.write("inspectors.csv", "编号,姓名,单位\nP1,张一,示例律所\nP2,李二,示例律所\n");
  office.call("2024-05-06", "load " + office.path("plan.toml"));
  office.call("2024-05-06", "draw --objects plan:p --inspectors " + office.path("inspectors.csv") +
                                " --n 1 --seed s --record " + office.path("record.json"));
  const std::string drawn = record_of(office).at("results").at(0).at("object");
  const std::string name = drawn == "sfj" ? "赣州市司法局" : "赣州市财政局";
  office.call("2024-05-06", "checklist --issue --by 张主任 --inspectors-from " +
                                office.path("record.json") + " -o " + office.path("list.json"));
  const Json list = Json::parse(office.read("list.json"));
  CHECK(list.at("draw") == record_of(office).at("sha256"));
  std::set<std::string> units;
  for (const Json& item : list.at("items")) {
    units.insert(item.at("unit").get<std::string>());
    CHECK(item.at("inspectors").size() == 2);
  }
  CHECK(units == std::set<std::string>{name});
  // What comes back with nobody's results but the names is no result.
  office.call("2024-05-06", "checklist show 清单〔2024〕1号 -o " + office.path("list.xlsx"));
  CHECK_THAT(office.call("2024-05-07", "checklist import " + office.path("list.xlsx")),
             Contains("登记了0项督察结果"));
}

TEST_CASE("a checklist takes no team from a draw that was only frozen, or that sends nobody") {
  Program office;
  office.write("plan.toml", plan);
  office.call("2024-05-06", "load " + office.path("plan.toml"));
  office.call("2024-05-06", "draw freeze --objects plan:p --n 1 --seed-source 示例 --record " +
                                office.path("frozen.json"));
  CHECK_THAT(
      office.call("2024-05-06", "checklist --inspectors-from " + office.path("frozen.json"), 1),
      Contains("还没有抽取"));
  office.call("2024-05-06",
              "draw --objects plan:p --n 1 --seed s --record " + office.path("record.json"));
  CHECK_THAT(
      office.call("2024-05-06", "checklist --inspectors-from " + office.path("record.json"), 1),
      Contains("没有派人"));
}

TEST_CASE("no byte of a pool's file can change unnoticed where the file is given") {
  Program office;
  office.write("objects.csv", objects);
  office.write("inspectors.csv", inspectors);
  office.call("2024-05-06", "draw --objects " + office.path("objects.csv") + " --inspectors " +
                                office.path("inspectors.csv") + " --n 1 --seed s --record " +
                                office.path("record.json"));
  const std::string verify = "draw verify " + office.path("record.json") + " --objects " +
                             office.path("objects.csv") + " --inspectors " +
                             office.path("inspectors.csv");
  REQUIRE(office.status_of("2024-05-06", verify) == 0);
  std::size_t unnoticed = 0;
  for (const char* file : {"objects.csv", "inspectors.csv"}) {
    const std::string bytes = office.read(file);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      std::string changed = bytes;
      changed[i] = static_cast<char>(changed[i] ^ 1);
      office.write(file, changed);
      unnoticed += office.status_of("2024-05-06", verify) == 0 ? 1 : 0;
    }
    office.write(file, bytes + "\n");
    unnoticed += office.status_of("2024-05-06", verify) == 0 ? 1 : 0;
    office.write(file, bytes);
  }
  CHECK(unnoticed == 0);
}
