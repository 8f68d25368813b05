#include "tests/scoring/desk_scores.h"

using namespace duban;

namespace {

const std::string late_costs = one_line("per-violation", "overdue");

const ScoreFact& spared_of(const ScoreBoard& board) {
  const auto& spared = sheet_of(board, "甲局").lines[0].tally.spared;
  REQUIRE(spared.size() == 1);
  return spared[0];
}

}  // namespace

TEST_CASE("lateness of one's own costs, also when the task was done in the end") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31"));
  desk.dispatched("1").event("2023-05-10", "1", EventKind::closed);
  const auto board = desk.board(late_costs);
  CHECK(score_of(board, "甲局") == "8");
  CHECK(sheet_of(board, "甲局").lines[0].tally.misses[0].words.find("逾期40天") !=
        std::string::npos);
}

TEST_CASE("days waiting for the office cost nothing, before and after it has decided") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31") + task("2", "a", "due = 2023-12-30"));
  desk.dispatched("1").dispatched("2").event("2023-03-20", "1", EventKind::submitted);
  CHECK(spared_of(desk.board(late_costs, "2023-06-30")).words.find("等待审核91天") !=
        std::string::npos);
  desk.event("2023-07-10", "1", EventKind::closed);
  const auto closed = desk.board(late_costs, "2023-12-01");
  CHECK(score_of(closed, "甲局") != "8");
  CHECK(spared_of(closed).words.find("自身延误0天") != std::string::npos);
}

TEST_CASE("inherited days cost the one who was late, not the one who waited") {
  ScoreDesk desk(task("1", "b", "due = 2023-03-31") +
                 task("2", "a", "due = 2023-04-10\nafter = [\"1\"]"));
  desk.dispatched("1").dispatched("2");
  const auto board = desk.board(late_costs, "2023-06-30");
  CHECK(score_of(board, "乙局") == "8");
  CHECK(spared_of(board).words.find("前置任务延误") != std::string::npos);
}

TEST_CASE("soft duties, tasks never handed out and tasks without owner cost nobody") {
  ScoreDesk desk(task("1", "a", "due = \"力争2023年3月底前\"") +
                 task("2", "a", "due = 2023-03-31") + task("4", "a", "due = 2023-02-28") +
                 "[[task]]\nnumber = \"3\"\ntitle = \"建立制度\"\ndue = 2023-03-31\n");
  desk.dispatched("1").dispatched("3").dispatched("4");
  desk.event("2023-02-01", "4", EventKind::closed);
  const auto board = desk.board(late_costs);
  CHECK(board.sheets.size() == 1);
  CHECK(score_of(board, "甲局") == "10");
  CHECK(sheet_of(board, "甲局").lines[0].tally.spared.size() == 2);
}

TEST_CASE("a unit to which nothing was handed out is not ranked") {
  ScoreDesk desk(task("1", "a", "due = 2023-03-31"));
  const auto board = desk.board(late_costs);
  CHECK(score_of(board, "甲局") == "本时段内没有已交办的任务");
  CHECK(sheet_of(board, "甲局").rank == 0);
}

TEST_CASE("a yellow lamp that only tells of a near day is no card") {
  ScoreDesk desk(task("1", "a", "due = 2023-06-30"));
  desk.dispatched("1");
  EventBody far;
  far.percent = 99;
  desk.event("2023-06-01", "1", EventKind::progress, far);
  const auto board = desk.board(one_line("per-violation", "lamp-yellow") +
                                    "[[score]]\nid = \"s\"\nwords = \"二\"\nkind = "
                                    "\"per-violation\"\npoints = 1\ncounts = [\"overdue\"]\n",
                                "2023-06-20");
  CHECK(sheet_of(board, "甲局").lines[0].cases == 0);
  CHECK(sheet_of(board, "甲局").lines[0].tally.spared.size() == 1);
}

TEST_CASE("what was done before the time that is scored is of another time") {
  ScoreDesk desk(task("1", "a", "due = 2023-02-28") + task("2", "a", "due = 2023-12-31"));
  desk.dispatched("1").dispatched("2").event("2023-04-01", "1", EventKind::closed);
  desk.event("2023-12-20", "2", EventKind::closed);
  CHECK(score_of(desk.board(late_costs, "2023-12-31", "2023-07-01"), "甲局") == "10");
  CHECK(score_of(desk.board(late_costs), "甲局") == "8");
}
