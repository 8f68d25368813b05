#include "tests/scoring/desk_scores.h"

using namespace duban;

namespace {

constexpr const char* quota =
    "kind = \"recurring\"\nevery = \"每季度\"\n"
    "targets = [{ text = \"每季度2期以上\", value = 2, op = \">=\", unit = \"期\", per = "
    "\"quarter\" }]";

// One duty of two a quarter: 2, 1, 0 and 3 were done.
ScoreDesk quarters() {
  ScoreDesk desk(task("1", "a", quota));
  desk.dispatched("1");
  EventBody two, three;
  two.count = 2, three.count = 3;
  desk.event("2023-03-01", "1", EventKind::fulfilled, two, "2023Q1");
  desk.event("2023-06-01", "1", EventKind::fulfilled, {}, "2023Q2");
  desk.event("2023-12-01", "1", EventKind::fulfilled, three, "2023Q4");
  return desk;
}

}  // namespace

TEST_CASE("each miss costs its points, down to nothing and no further") {
  auto desk = quarters();
  const auto board = desk.board(one_line("per-miss", "quota-short"), "2024-01-31");
  CHECK(score_of(board, "甲局") == "4");  // one of two, and two of two are missing
  const LineScore& line = sheet_of(board, "甲局").lines[0];
  REQUIRE(line.tally.misses.size() == 2);
  CHECK(line.tally.misses[0].row == "p/1#2023Q2");
  CHECK(line.tally.misses[0].count == 1);
  CHECK(line.tally.misses[1].count == 2);
  CHECK(score_of(desk.board(one_line("per-miss", "quota-short", "points = 5"), "2024-01-31"),
                 "甲局") == "0");
}

TEST_CASE("what was done of what was asked gives its share of the points") {
  auto desk = quarters();
  CHECK(score_of(desk.board(one_line("proportional", "quota-short", ""), "2024-01-31"), "甲局") ==
        "6.25");
  CHECK(score_of(desk.board(one_line("proportional", "done-in-time", ""), "2024-01-31"), "甲局") ==
        "6.25");
}

TEST_CASE("all or nothing falls with the first case") {
  auto desk = quarters();
  const std::string rules = one_line("all-or-nothing", "quota-short", "");
  CHECK(score_of(desk.board(rules, "2023-05-01"), "甲局") == "10");
  CHECK(score_of(desk.board(rules, "2023-07-15"), "甲局") == "0");
}

TEST_CASE("a violation without full marks takes from the whole, as far as its cap") {
  auto desk = quarters();
  const std::string rules =
      "[scores]\n[[score]]\nid = \"l\"\nwords = \"一项\"\nkind = \"per-violation\"\npoints = 2\n"
      "counts = [\"quota-short\"]\n";
  CHECK(score_of(desk.board(rules, "2024-01-31"), "甲局") == "-6");
  CHECK(score_of(desk.board(rules + "cap = 5\n", "2024-01-31"), "甲局") == "-5");
}

TEST_CASE("a bonus comes on top, as far as its cap") {
  auto desk = quarters();
  const std::string rules =
      "[scores]\n[[score]]\nid = \"l\"\nwords = \"一项\"\nkind = \"bonus\"\npoints = 0.5\n"
      "counts = [\"beyond-quota\", \"grade:优秀\"]\n";
  CHECK(score_of(desk.board(rules, "2024-01-31"), "甲局") == "0.5");
}

TEST_CASE("a paper is one case however many tasks it tells, and only its own tier counts") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31") + task("2", "b", "due = 2023-03-31"));
  desk.dispatched("1").dispatched("2");
  NightPaper paper;
  paper.night = Day(2023, 4, 8), paper.number = 3, paper.tier = "supervision-letter";
  paper.paper = "督办函", paper.unit = "甲局";
  PaperItem item;
  item.concern.plan = "p", item.concern.number = "1", item.concern.unit = "甲局";
  paper.items = {item, item};
  desk.issued(paper);
  paper.tier = "bulletin", paper.unit = "";
  desk.issued(paper);
  const auto board = desk.board(one_line("per-violation", "paper:supervision-letter"));
  CHECK(score_of(board, "甲局") == "8");
  CHECK(score_of(board, "乙局") == "10");
  CHECK(sheet_of(board, "甲局").lines[0].tally.misses[0].row == "2023年第3号督办函");
  CHECK(score_of(desk.board(one_line("per-violation", "paper:bulletin")), "甲局") == "8");
}

TEST_CASE("each reporting period without a word is one miss") {
  ScoreDesk desk(task("1", "a", "due = 2024-12-31"));
  desk.event("2022-12-30", "1", EventKind::dispatched);
  desk.event("2023-02-10", "1", EventKind::progress).event("2023-05-20", "1", EventKind::progress);
  const auto board =
      desk.board("[report]\ncycle = \"month\"\n" + one_line("per-miss", "silent", "points = 0.5"),
                 "2023-06-30");
  // January was told within its grace, February in it; March, April (grace until 15 May) are
  // misses.
  const auto& misses = sheet_of(board, "甲局").lines[0].tally.misses;
  REQUIRE(misses.size() == 1);
  CHECK(misses[0].count == 2);
  CHECK(score_of(board, "甲局") == "9");
}

TEST_CASE("units with equal scores share a rank, and the next is counted after them") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31") + task("2", "b", "due = 2023-03-31") +
                 task("3", "c", "due = 2023-03-31") +
                 "[[unit]]\nid = \"c\"\nname = \"丙局\"\n[[unit]]\nid = \"d\"\nname = \"丁局\"\n");
  desk.dispatched("1").dispatched("2").dispatched("3");
  desk.event("2023-03-01", "2", EventKind::closed).event("2023-03-01", "3", EventKind::closed);
  const auto board = desk.board(one_line("per-violation", "overdue"));
  REQUIRE(board.sheets.size() == 3);  // the fourth unit has no duty
  CHECK(sheet_of(board, "乙局").rank == 1);
  CHECK(sheet_of(board, "丙局").rank == 1);
  CHECK(sheet_of(board, "甲局").rank == 3);
  CHECK(board.sheets[2].unit == "甲局");
}

TEST_CASE("what does not concern a unit is left out and the rest scaled, or given in full") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31") + task("2", "a", "due = 2023-03-31"));
  desk.dispatched("1").dispatched("2").event("2023-03-01", "2", EventKind::closed);
  const std::string lines =
      "total = 10\nshared = 10\n[[score]]\nid = \"l\"\nwords = \"甲\"\nkind = \"proportional\"\n"
      "full = 4\ncounts = [\"done\"]\n[[score]]\nid = \"m\"\nwords = \"乙\"\nkind = "
      "\"per-miss\"\npoints = 1\nfull = 6\ncounts = [\"missed-occurrence\"]\n";
  CHECK(score_of(desk.board("[scores]\n" + lines), "甲局") == "5");
  CHECK(score_of(desk.board("[scores]\nnot_concerned = \"full\"\n" + lines), "甲局") == "8");
}

TEST_CASE("a unit that hardly any line concerns is listed apart, not ranked first") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31") + task("2", "b", "due = 2023-03-31"));
  desk.dispatched("1").dispatched("2");
  desk.event("2023-03-01", "1", EventKind::closed);
  const auto board_with = [&](const std::string& rules, int small) {
    return desk.board("[scores]\n" + rules + "total = 10\nshared = 10\n[[score]]\nid = \"l\"\n" +
                      "words = \"甲\"\nkind = \"proportional\"\nfull = " + std::to_string(small) +
                      "\ncounts = [\"done\"]\n[[score]]\nid = \"m\"\nwords = \"乙\"\n" +
                      "kind = \"per-miss\"\npoints = 1\nfull = " + std::to_string(10 - small) +
                      "\ncounts = [\"missed-occurrence\"]\n");
  };
  const auto apart = board_with("", 2);
  CHECK(sheet_of(apart, "甲局").rank == 0);
  CHECK(sheet_of(apart, "甲局").why_unranked == "涉及的计分项只占满分的20%，不足30%，单列");
  CHECK(sheet_of(board_with("", 3), "甲局").rank == 1);
  CHECK(sheet_of(board_with("least_share = 0\n", 2), "甲局").rank == 1);
  CHECK(sheet_of(board_with("not_concerned = \"full\"\n", 2), "甲局").rank == 1);
}
