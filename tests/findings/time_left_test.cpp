#include "tests/desk.h"

using namespace duban;

static const char* one_measure = R"(
[[task]]
number = "1"
title = "建成体系"
due = "2023年6月底前"
)";

TEST_CASE("a task is late from the day after its due day") {
  Desk desk(one_measure);
  CHECK(desk.kinds("2023-06-10", "1") == "due-soon");
  // Ten days of work and none left: nobody can hold the day any more.
  CHECK(desk.kinds("2023-06-30", "1") == "at-risk due-soon");
  CHECK(desk.kinds("2023-07-01", "1") == "overdue");
  CHECK(desk.on("2023-07-01").findings.front().days_late == 1);
  CHECK(desk.lamp("2023-07-01", "1") == "red");
}

TEST_CASE("a task nobody has handed out and no day is near is grey") {
  CHECK(Desk(one_measure).lamp("2023-02-01", "1") == "grey");
}

TEST_CASE("a closed task is blue, and late for ever when it was closed late") {
  Desk desk(one_measure);
  desk.event("2023-07-10", "1", EventKind::closed);
  CHECK(desk.lamp("2023-08-01", "1") == "blue");
  CHECK(desk.kinds("2023-08-01", "1").empty());
  CHECK(desk.on("2023-08-01").status.tasks[0].days_late == 10);
}

TEST_CASE("a granted extension moves the day that a task is judged on") {
  Desk desk(one_measure);
  EventBody until;
  until.until = Day(2023, 8, 31);
  desk.event("2023-06-20", "1", EventKind::extension_asked, until);
  CHECK(desk.kinds("2023-07-05", "1") == "overdue extension-waiting");
  desk.event("2023-07-06", "1", EventKind::extension_granted, until);
  CHECK(desk.kinds("2023-07-06", "1").empty());
  CHECK(desk.kinds("2023-09-01", "1") == "overdue");
}

TEST_CASE("a task without a day of its own is late after the plan's end") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\n");
  CHECK(desk.kinds("2023-12-10", "1") == "due-soon");
  CHECK(desk.kinds("2024-01-02", "1") == "overdue");
}

TEST_CASE("a soft duty is amber at most") {
  for (const char* due : {"力争2023年6月底前", "争取2023年6月底前"}) {
    Desk desk(std::string("[[task]]\nnumber = \"1\"\ntitle = \"甲\"\ndue = \"") + due + "\"\n");
    CHECK(desk.lamp("2023-12-01", "1") == "yellow");
    CHECK(desk.on("2023-12-01").findings.front().lamp == Lamp::yellow);
  }
  Desk explore("[[task]]\nnumber = \"1\"\ntitle = \"探索甲\"\ndue = 2023-06-30\n");
  CHECK(explore.lamp("2023-12-01", "1") == "yellow");
}

TEST_CASE("a prohibition never turns red, whatever the day") {
  Desk desk("[[task]]\nnumber = \"1\"\ntitle = \"不得甲\"\nkind = \"prohibition\"\n");
  for (const char* day : {"2023-01-02", "2023-12-31", "2025-06-01"}) {
    CHECK(desk.lamp(day, "1") == "grey");
    CHECK(desk.kinds(day, "1").empty());
  }
}

TEST_CASE("a suspended task is not judged") {
  Desk desk(one_measure);
  desk.event("2023-05-01", "1", EventKind::suspended);
  CHECK(desk.kinds("2023-09-01", "1").empty());
  CHECK(desk.lamp("2023-09-01", "1") == "grey");
}

TEST_CASE("pace is judged from the day a task is handed out") {
  Desk desk(one_measure);
  desk.rules().due_soon = 0;
  CHECK(desk.kinds("2023-05-31", "1").empty());
  desk.event("2023-01-01", "1", EventKind::dispatched)
      .event("2023-01-02", "1", EventKind::signed_for);
  desk.progress("2023-05-30", "1", 20);
  CHECK(desk.kinds("2023-05-31", "1") == "behind-pace");
  CHECK(desk.lamp("2023-05-31", "1") == "red");
  desk.progress("2023-05-31", "1", 60);
  CHECK(desk.lamp("2023-05-31", "1") == "yellow");
  desk.progress("2023-05-31", "1", 80);
  CHECK(desk.lamp("2023-05-31", "1") == "green");
}
