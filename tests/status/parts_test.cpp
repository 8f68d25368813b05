#include "status/parts.h"

#include <algorithm>

#include "tests/desk.h"

using namespace duban;

namespace {

constexpr const char* supported = R"(
[[unit]]
id = "sfj"
name = "市司法局"

[[unit]]
id = "czj"
name = "市财政局"
groups = ["县市区"]

[[unit]]
id = "rsj"
name = "市人社局"
groups = ["县市区"]

[[task]]
number = "1"
title = "建立执法培训制度"
lead = "sfj"
support = ["rsj", "县市区", "sfj"]
due = "2023年6月底前"

[[task]]
number = "1.1"
title = "印发培训办法"
lead = "sfj"
due = "2023年6月底前"
)";

TaskState dispatched(Day on) {
  TaskState state;
  state.stage = Stage::dispatched;
  state.dispatched = on;
  return state;
}

}  // namespace

TEST_CASE("supporting units are named once, groups by their members, the lead left out") {
  const Desk desk(supported);
  const std::vector<std::string> units = {"rsj", "czj"};
  CHECK(supporting_units(desk.plan(), desk.plan().find("1")) == units);
  CHECK(supporting_units(desk.plan(), desk.plan().find("1.1")) == units);
}

TEST_CASE("a part is handed out with the whole, rests with it and ends with it") {
  const TaskState whole = dispatched(Day(2023, 2, 1));
  CHECK(with_whole({}, whole).stage == Stage::dispatched);
  CHECK(with_whole({}, whole).dispatched == Day(2023, 2, 1));
  CHECK(with_whole({}, {}).stage == Stage::drafted);
  TaskState done = whole;
  for (const Stage stage : {Stage::closed, Stage::suspended, Stage::cancelled}) {
    done.stage = stage;
    CHECK(with_whole(dispatched(Day(2023, 2, 2)), done).stage == stage);
  }
  TaskState refused;
  refused.refused = Day(2023, 2, 3);
  CHECK(with_whole(refused, whole).stage == Stage::drafted);
  CHECK(with_whole(refused, done).stage == Stage::drafted);
  TaskState closed = dispatched(Day(2023, 2, 1));
  closed.stage = Stage::closed;
  CHECK(with_whole(closed, whole).stage == Stage::closed);
}

TEST_CASE("a part that was asked for by itself is judged, one that was not is left in peace") {
  Desk desk(supported);
  desk.rules().pace_told = false;
  desk.event("2023-02-01", "1.1", EventKind::dispatched)
      .event("2023-02-02", "1.1", EventKind::signed_for);
  CHECK(desk.kinds("2023-03-01", "1.1") == "");
  desk.event("2023-02-01", "1.1", EventKind::dispatched, {}, "@czj");
  CHECK(desk.kinds("2023-03-01", "1.1") == "not-signed");
  const auto findings = desk.on("2023-03-01").findings;
  CHECK(findings.front().unit == "czj");
}

TEST_CASE("a unit that refused its part, and one whose part came back, are told") {
  Desk desk(supported);
  desk.event("2023-02-01", "1.1", EventKind::dispatched)
      .event("2023-02-02", "1.1", EventKind::signed_for)
      .event("2023-02-03", "1.1", EventKind::dispatched, {}, "@czj")
      .event("2023-02-04", "1.1", EventKind::refused, {}, "@czj");
  CHECK(desk.kinds("2023-02-04", "1.1") == "not-signed");
  desk.event("2023-02-05", "1.1", EventKind::dispatched, {}, "@rsj")
      .event("2023-02-06", "1.1", EventKind::submitted, {}, "@rsj")
      .event("2023-02-07", "1.1", EventKind::returned, {}, "@rsj");
  CHECK(desk.kinds("2023-02-07", "1.1") == "not-signed returned");
}

TEST_CASE("an overdue task names the supporting units that have not handed in their part") {
  Desk desk(supported);
  desk.event("2023-02-01", "1.1", EventKind::dispatched)
      .event("2023-02-02", "1.1", EventKind::signed_for)
      .event("2023-02-03", "1.1", EventKind::submitted, {}, "@czj")
      .event("2023-02-03", "1.1", EventKind::progress, {}, "@rsj");
  const auto made = desk.on("2023-08-01");
  const auto late =
      std::find_if(made.findings.begin(), made.findings.end(), [&](const Finding& finding) {
        return finding.task == desk.plan().find("1.1") && finding.kind == FindingKind::overdue;
      });
  REQUIRE(late != made.findings.end());
  CHECK(late->reason.find("配合单位市人社局的部分未报送") != std::string::npos);
}

TEST_CASE("the asked day to sign by goes before the rule's") {
  Desk desk(supported);
  EventBody body;
  body.sign_by = Day(2023, 2, 20);
  desk.event("2023-02-01", "1.1", EventKind::dispatched, body);
  CHECK(desk.kinds("2023-02-20", "1.1") == "");
  CHECK(desk.kinds("2023-02-21", "1.1") == "not-signed");
}
