#include "tests/desk.h"

using namespace duban;

namespace {

Desk with_two_parts() {
  Desk desk(R"(
[[unit]]
id = "sfj"
name = "市司法局"
[[unit]]
id = "czj"
name = "市财政局"
[[unit]]
id = "rsj"
name = "市人社局"
[[task]]
number = "1"
title = "甲"
due = 2023-06-30
lead = "sfj"
support = ["czj", "rsj"]
)");
  desk.rules().pace_told = false;
  for (const char* part : {"", "@czj", "@rsj"})
    desk.event("2023-01-05", "1", EventKind::dispatched, {}, part)
        .event("2023-01-05", "1", EventKind::signed_for, {}, part);
  return desk;
}

// The units whose part is told as late.
std::string late_units(const Desk& desk, const char* day) {
  std::string units;
  const Assessment made = desk.on(day);
  for (const Finding& found : made.findings)
    if (found.kind == FindingKind::overdue) units += found.unit + found.period + " ";
  return units;
}

}  // namespace

TEST_CASE("a late part is its own unit's, beside the lead's whole") {
  Desk desk = with_two_parts();
  CHECK(late_units(desk, "2023-06-30").empty());
  CHECK(late_units(desk, "2023-07-01") == "sfj czj@czj rsj@rsj ");
  desk.event("2023-06-20", "1", EventKind::submitted, {}, "@czj");
  CHECK(late_units(desk, "2023-07-01") == "sfj rsj@rsj ");
  const Assessment made = desk.on("2023-07-03");
  const Counts counts = count(made.plan, made.status, made.lamps);
  CHECK(counts.tasks == 1);
  CHECK(counts.by_lamp[static_cast<std::size_t>(Lamp::red)] == 1);
}

TEST_CASE("a returned part is late again, and one that was never handed out never is") {
  Desk desk = with_two_parts();
  desk.event("2023-06-20", "1", EventKind::submitted, {}, "@czj")
      .event("2023-06-25", "1", EventKind::returned, {}, "@czj")
      .event("2023-06-25", "1", EventKind::cancelled, {}, "@rsj");
  CHECK(late_units(desk, "2023-07-01") == "sfj czj@czj ");
}

TEST_CASE("a part has the whole's day, and goes with the whole") {
  Desk desk = with_two_parts();
  EventBody until;
  until.until = Day(2023, 7, 31);
  desk.event("2023-06-20", "1", EventKind::extension_granted, until);
  CHECK(late_units(desk, "2023-07-31").empty());
  CHECK(late_units(desk, "2023-08-01") == "sfj czj@czj rsj@rsj ");
  desk.event("2023-08-02", "1", EventKind::submitted);
  CHECK(late_units(desk, "2023-08-03") == "sfj ");  // waiting for the office
  desk.event("2023-08-04", "1", EventKind::closed);
  CHECK(late_units(desk, "2023-08-05").empty());
}

TEST_CASE("a late part is told in its own words") {
  Desk desk = with_two_parts();
  EventBody body;
  body.percent = 40;
  desk.event("2023-03-01", "1", EventKind::progress, body, "@czj");
  const Assessment made = desk.on("2023-07-03");
  const auto part = std::find_if(made.findings.begin(), made.findings.end(),
                                 [](const Finding& found) { return found.unit == "czj"; });
  REQUIRE(part != made.findings.end());
  CHECK(part->reason == "配合部分应于2023年6月30日前报送,已逾期3天;当前办理中,进度40%");
  CHECK(is_part(*part));
  CHECK(in_chinese(*part) == "配合部分逾期");
  CHECK(part->lamp == Lamp::red);
  CHECK(part->since == Day(2023, 7, 1));
}
