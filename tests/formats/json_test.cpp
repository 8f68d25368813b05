#include "formats/json.h"

#include "tests/formats/sample.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("a small document in JSON, whole") {
  Document document;
  document.title = "报告";
  document.facts = {{"依据", "方案"}};
  document.blocks = {heading(2, "（一）甲"), paragraph({bold("a"), lamp(Tint::red, "b")})};
  document.traces = {{"数", "1", {"p/1.1"}}};
  CHECK(
      to_json(document).dump() ==
      R"({"title":"报告","subtitle":"","language":"zh-CN","facts":[{"name":"依据","value":"方案"}],)"
      R"("blocks":[{"type":"heading","level":2,"words":"（一）甲"},)"
      R"({"type":"paragraph","runs":[{"words":"a","bold":true,"tint":null},)"
      R"({"words":"b","bold":false,"tint":"red"}]}],)"
      R"("traces":[{"figure":"数","value":"1","rows":["p/1.1"]}]})");
}

TEST_CASE("every kind of block has its type and its fields") {
  Document document = sample();
  document.blocks.emplace_back(small_chart());
  std::vector<std::string> types;
  const Json json = to_json(document);
  for (const Json& block : json["blocks"]) types.push_back(block["type"]);
  CHECK(types == std::vector<std::string>{"heading", "paragraph", "listing", "listing", "table",
                                          "stacked_bars", "columns", "gantt"});
  CHECK(json["blocks"][2]["items"][1][0]["words"] == "乙");
  CHECK(json["blocks"][4]["rows"][1][0][0]["tint"] == "red");
  CHECK(json["blocks"][5]["bars"][0]["segments"][1]["value"] == 1);
  CHECK(json["blocks"][6]["marked"] == 0);
  CHECK(json["blocks"][7]["rows"][1]["due"] == "2024-06-30");
  CHECK(json["blocks"][7]["rows"][0]["start"].is_null());
  CHECK(json["blocks"][7]["arrows"][0].dump() == R"({"from":1,"to":2,"hard":true})");
}

TEST_CASE("empty lists are lists and broken bytes can be dumped") {
  Document document;
  CHECK(to_json(document).dump() ==
        R"({"title":"","subtitle":"","language":"zh-CN","facts":[],"blocks":[],"traces":[]})");
  document.title = "a\xFF";
  CHECK(to_json(document)["title"] == "a\uFFFD");
  CHECK_NOTHROW(to_json(document).dump());
}
