#include "wording/script.h"

#include <string>

#include "tests/test.h"

using namespace duban;

namespace {

Script script_of(std::initializer_list<std::string_view> lines) {
  ScriptJudge judge;
  for (const std::string_view line : lines) judge.add(line);
  return judge.script();
}

std::string mainland(std::string_view text, Script script) {
  std::string whole;
  for (const ConvertedStretch& part : to_mainland(text, script)) whole += part.text;
  return whole;
}

std::string from_taiwan(std::string_view text) { return mainland(text, Script::taiwan); }

}  // namespace

TEST_CASE("a text in simplified characters is told from one in traditional characters") {
  CHECK(script_of({"各縣（市、區）要壓實責任，確保任務落實。"}) == Script::traditional);
  CHECK(script_of({"各县（市、区）要压实责任，确保任务落实。"}) == Script::simplified);
  CHECK(script_of({}) == Script::simplified);
}

TEST_CASE("a name in traditional characters makes no text traditional") {
  CHECK(script_of({"推进东環广场、臺商新城等项目建设，优化营商环境，压实各级责任。"}) ==
        Script::simplified);
}

TEST_CASE("words that only Taiwan has show where the words come from") {
  CHECK(script_of({"完善決策程式，加強監督檢查。"}) == Script::taiwan);
  CHECK(script_of({"完善決策程序，加強監督檢查。"}) == Script::traditional);
}

TEST_CASE("simplified text is given back byte for byte") {
  const std::string text = "档案程式，民众镇、臺";
  CHECK(mainland(text, Script::simplified) == text);
}

TEST_CASE("characters become simplified") {
  CHECK(mainland("嚴格準入門檻，徵求意見後於臺賬中公佈", Script::traditional) ==
        "严格准入门槛，征求意见后于台账中公布");
  CHECK(mainland("著力推進、著重解決，成效顯著，隨著製度完善", Script::traditional) ==
        "着力推进、着重解决，成效显著，随着制度完善");
  CHECK(mainland("「三項制度」", Script::traditional) == "“三项制度”");
}

TEST_CASE("documents are no records") {
  CHECK(from_taiwan("清理規範性檔案，健全執法案卷檔案和檔案管理") ==
        "清理规范性文件，健全执法案卷档案和档案管理");
  CHECK(from_taiwan("貫徹上級檔案精神，建立企業信用檔案") == "贯彻上级文件精神，建立企业信用档案");
}

TEST_CASE("Taiwan's words become those of mainland papers") {
  CHECK(from_taiwan("最佳化審批程式，推廣「網際網路+監管」") == "优化审批程序，推广“互联网+监管”");
  CHECK(from_taiwan("智慧型審批平台服務智慧城市、智慧社區") ==
        "智能审批平台服务智慧城市、智慧社区");
  CHECK(from_taiwan("快速回響民眾訴求，加強數據套用") == "快速响应群众诉求，加强数据应用");
  CHECK(from_taiwan("明確管理許可權，實施行政許可權改革") == "明确管理权限，实施行政许可权改革");
  CHECK(from_taiwan("加強網路安全，運用資訊系統") == "加强网络安全，运用信息系统");
}

TEST_CASE("mainland words that look like Taiwan's stay") {
  CHECK(from_taiwan("提供全程式服務，健全程式規定") == "提供全程式服务，健全程序规定");
  CHECK(from_taiwan("推進線上線下一體化監管") == "推进线上线下一体化监管");
  CHECK(from_taiwan("多數位於城區") == "多数位于城区");
  CHECK(mainland("防止套用專項資金，回應民眾關切", Script::traditional) ==
        "防止套用专项资金，回应民众关切");
}

TEST_CASE("converted stretches say which bytes they stand for") {
  const std::string text = "清理網際網路檔案";
  std::size_t at = 0;
  for (const ConvertedStretch& part : to_mainland(text, Script::taiwan)) {
    CHECK(part.from == at);
    at = part.to;
  }
  CHECK(at == text.size());
  const auto parts = to_mainland(text, Script::taiwan);
  REQUIRE(parts.size() == 3);
  CHECK(parts[1].text == "互联网");
  CHECK(text.substr(parts[1].from, parts[1].to - parts[1].from) == "網際網路");
}

TEST_CASE("bytes that are no text stay as they are") {
  const std::string broken = "執法\xFF\x00檔案\xE6";
  CHECK(mainland(broken, Script::taiwan) == broken);
  const std::string zero("執\0法", 7);
  CHECK(mainland(zero, Script::traditional) == std::string("执\0法", 7));
}
