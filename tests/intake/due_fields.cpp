#include "intake/due_fields.h"

#include "tests/test.h"

namespace duban {

namespace {

// The words read as intake reads them, in a paper of 2023.
DraftTask said(const std::vector<std::string>& words, int year = 2023) {
  DraftTask task;
  for (const std::string& text : words) {
    const auto deadline = read_deadline(text, {Day(2023, 3, 1), year});
    REQUIRE(deadline);
    task.times.push_back({*deadline, {text, {}}});
  }
  return task;
}

Task given(const DraftTask& from) {
  Task task;
  give_times(task, from, {Day(2023, 3, 1), 0});
  return task;
}

}  // namespace

TEST_CASE("official words that the plan reads alike are kept") {
  const Task task = given(said({"2024年底前"}));
  CHECK(task.due_text == "2024年底前");
  CHECK(task.due->last == Day(2024, 12, 31));
  CHECK(task.detail->guess.empty());
}

TEST_CASE("words that need another year are written out, and the guess tells them") {
  const Task task = given(said({"6月底前"}, 2024));
  CHECK(task.due_text == "2024年6月底前");
  CHECK(task.detail->guess.at("due").find("6月底前") != std::string::npos);
}

TEST_CASE("of several days the latest is due and the others are told") {
  const Task task = given(said({"2023年6月底前", "2023年9月底前"}));
  CHECK(task.due_text == "2023年9月底前");
  CHECK(task.detail->guess.at("due") == "另有时间:2023年6月底前");
}

TEST_CASE("a recurrence makes a recurring task, lasting words an ongoing one") {
  const Task yearly = given(said({"每年4月1日前"}));
  CHECK(yearly.every_text == "每年4月1日前");
  CHECK(yearly.kind == TaskKind::recurring);
  const Task lasting = given(said({"长期坚持"}));
  CHECK(lasting.kind == TaskKind::ongoing);
  CHECK(lasting.due_text == "长期坚持");
}

TEST_CASE("a beginning without an end is the task's start") {
  const Task task = given(said({"自2023年7月1日起"}));
  CHECK(task.start == Day(2023, 7, 1));
  CHECK(task.due_text.empty());
}

}  // namespace duban
