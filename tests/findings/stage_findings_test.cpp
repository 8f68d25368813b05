#include "tests/desk.h"

using namespace duban;

static const char* with_evidence = R"(
[[task]]
number = "1"
title = "建立制度"
evidence = ["制度文件及文号"]
)";

TEST_CASE("a task dispatched and not signed for in time is told, in working days") {
  Desk desk(with_evidence);
  desk.event("2023-01-18", "1", EventKind::dispatched);
  // The Spring Festival lies between, and its make-up weekend: the fifth workday is 01-30.
  CHECK(desk.kinds("2023-01-30", "1").empty());
  CHECK(desk.kinds("2023-01-31", "1") == "not-signed");
}

TEST_CASE("a unit is silent when a whole reporting period passed without a word") {
  Desk desk(with_evidence, "2025-12-31");
  desk.rules().pace_told = false;
  desk.rules().cycle = Cycle::quarter;
  desk.event("2023-01-10", "1", EventKind::dispatched)
      .event("2023-01-11", "1", EventKind::signed_for);
  desk.progress("2023-02-01", "1", 5);
  CHECK(desk.kinds("2023-07-15", "1").empty());
  CHECK(desk.kinds("2023-07-16", "1") == "silent");
}

TEST_CASE("a returned task waits to be mended, a submitted one without proof lacks evidence") {
  Desk desk(with_evidence);
  desk.rules().pace_told = false;
  desk.event("2023-05-01", "1", EventKind::submitted);
  CHECK(desk.kinds("2023-05-02", "1") == "missing-evidence");
  desk.event("2023-05-03", "1", EventKind::returned);
  CHECK(desk.kinds("2023-05-04", "1") == "returned");
}

TEST_CASE("missing evidence names what was not proved, and why it was taken all the same") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\nevidence = [\"会议纪要\", \"公布链接\"]\n");
  desk.rules().pace_told = false;
  const auto reason = [&](const char* day) {
    const auto made = desk.on(day);
    for (const Finding& found : made.findings)
      if (found.kind == FindingKind::missing_evidence) return found.reason;
    return std::string();
  };
  EventBody proof;
  proof.evidence = {"第3次会议纪要", "未指明的材料", "又一份材料"};
  proof.proves = {"会议纪要"};
  desk.event("2023-05-01", "1", EventKind::evidence, proof);
  CHECK(reason("2023-05-01").empty());
  EventBody taken;
  taken.overridden = true;
  taken.note = "网站改版";
  desk.event("2023-05-02", "1", EventKind::submitted, taken);
  CHECK(reason("2023-05-02") == "待审核,未登记佐证:公布链接(佐证不齐时先予受理:网站改版)");
  desk.event("2023-05-03", "1", EventKind::closed);
  CHECK(reason("2023-05-03") == "办结,未登记佐证:公布链接(佐证不齐时先予受理:网站改版)");
  proof.proves = {"公布链接"};
  desk.event("2023-05-04", "1", EventKind::evidence, proof);
  CHECK(reason("2023-05-04").empty());
}

TEST_CASE("a year without an official calendar is told") {
  const auto made = Desk(with_evidence).on("2031-01-10");
  CHECK(std::any_of(made.findings.begin(), made.findings.end(), [](const Finding& f) {
    return f.kind == FindingKind::calendar_missing && f.reason.find("2031") != std::string::npos;
  }));
}
