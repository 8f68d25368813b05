#include <algorithm>
#include <random>

#include "tests/stage/events.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr Day jan(int day) { return Day(2024, 1, day); }

}  // namespace

TEST_CASE("nothing said leaves a task not yet dispatched") { CHECK(fold({}) == TaskState{}); }

TEST_CASE("a task goes from dispatch to striking off, and keeps the day of each step") {
  Told told;
  told.on(jan(1), EventKind::dispatched).on(jan(2), EventKind::signed_for);
  CHECK(told.state().stage == Stage::signed_for);
  told.on(jan(3), EventKind::progress, R"({"percent":40})");
  CHECK(told.state().stage == Stage::underway);
  CHECK(told.state().percent == 40);
  told.on(jan(4), EventKind::evidence, R"({"evidence":["a","b"]})")
      .on(jan(5), EventKind::submitted);
  CHECK(told.state().submitted == jan(5));
  CHECK(told.state().evidence == 2);
  told.on(jan(6), EventKind::closed, R"({"grade":"优秀"})").on(jan(9), EventKind::struck_off);
  const TaskState state = told.state();
  CHECK(state.stage == Stage::struck_off);
  CHECK(state.percent == 100);
  CHECK(state.dispatched == jan(1));
  CHECK(state.signed_for == jan(2));
  CHECK(state.started == jan(3));
  CHECK(state.reported == jan(5));
  CHECK_FALSE(state.submitted);
  CHECK(state.closed == jan(6));
  CHECK(state.grade == "优秀");
  CHECK(state.latest_on == jan(9));
  CHECK(state.latest_recorded == Day(2024, 2, 1));
}

TEST_CASE("true days count, whatever the order in which events were recorded") {
  Told told;
  told.on(jan(20), EventKind::closed)
      .on(jan(5), EventKind::progress, R"({"percent":50})")
      .on(jan(1), EventKind::dispatched);
  const TaskState state = told.state();
  CHECK(state.stage == Stage::closed);
  CHECK(state.started == jan(5));
  CHECK(state.percent == 100);
}

TEST_CASE("of two events of one day the later recorded one is folded last") {
  Told told;
  told.on(jan(5), EventKind::progress, R"({"percent":50})")
      .on(jan(5), EventKind::progress, R"({"percent":30})");
  CHECK(told.state().percent == 30);
  std::reverse(told.events.begin(), told.events.end());
  CHECK(told.state().percent == 30);
}

TEST_CASE("reopening brings back the percent that the unit itself last reported") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(5), EventKind::closed, R"({"grade":"合格"})");
  CHECK(told.state().percent == 100);
  told.on(jan(9), EventKind::reopened);
  const TaskState state = told.state();
  CHECK(state.stage == Stage::underway);
  CHECK(state.percent == 80);
  CHECK_FALSE(state.closed);
  CHECK(state.grade.empty());
}

TEST_CASE("progress told of a closed task waits until it is reopened") {
  Told told;
  told.on(jan(5), EventKind::closed).on(jan(6), EventKind::progress, R"({"percent":60})");
  CHECK(told.state().stage == Stage::closed);
  CHECK(told.state().percent == 100);
  CHECK(told.on(jan(7), EventKind::reopened).state().percent == 60);
}

TEST_CASE("a returned task is underway again with the next report") {
  Told told;
  told.on(jan(3), EventKind::submitted).on(jan(4), EventKind::returned);
  CHECK(told.state().stage == Stage::returned);
  CHECK_FALSE(told.state().submitted);
  told.on(jan(8), EventKind::progress);
  CHECK(told.state().stage == Stage::underway);
  CHECK(told.state().returned == jan(4));
}

TEST_CASE("a suspended task comes back to where it stood, its days counted") {
  Told told;
  told.on(jan(1), EventKind::dispatched).on(jan(3), EventKind::suspended);
  CHECK(told.state().stage == Stage::suspended);
  CHECK(told.state().before == Stage::dispatched);
  told.on(jan(13), EventKind::resumed);
  CHECK(told.state().stage == Stage::dispatched);
  CHECK(told.state().suspended_days == 10);
  told.on(jan(14), EventKind::suspended)
      .on(jan(15), EventKind::progress)
      .on(jan(16), EventKind::resumed);
  CHECK(told.state().stage == Stage::underway);
  CHECK(told.state().suspended_days == 12);
}

TEST_CASE("closing a suspended task ends the suspension") {
  Told told;
  told.on(jan(3), EventKind::suspended).on(jan(8), EventKind::closed);
  CHECK(told.state().stage == Stage::closed);
  CHECK(told.state().suspended_days == 5);
  CHECK_FALSE(told.state().suspended);
}

TEST_CASE("an extension is waiting until it is granted or denied") {
  Told told;
  told.on(jan(3), EventKind::extension_asked, R"({"until":"2024-03-31"})");
  CHECK(told.state().extension_asked == Day(2024, 3, 31));
  CHECK(told.state().extension_asked_on == jan(3));
  Told denied = told;
  denied.on(jan(4), EventKind::extension_denied);
  CHECK_FALSE(denied.state().extension_asked);
  CHECK_FALSE(denied.state().extended_to);
  told.on(jan(4), EventKind::extension_granted);
  CHECK(told.state().extended_to == Day(2024, 3, 31));
  CHECK(told.state().extensions == 1);
  told.on(jan(6), EventKind::extension_granted, R"({"until":"2024-04-30"})");
  CHECK(told.state().extended_to == Day(2024, 4, 30));
}

TEST_CASE("a refused task is the office's again until it is dispatched anew") {
  Told told;
  told.on(jan(1), EventKind::dispatched).on(jan(2), EventKind::refused);
  CHECK(told.state().stage == Stage::drafted);
  CHECK(told.state().refused == jan(2));
  told.on(jan(5), EventKind::dispatched);
  CHECK(told.state().stage == Stage::dispatched);
  CHECK(told.state().dispatched == jan(5));
  CHECK_FALSE(told.state().refused);
}

TEST_CASE("fulfilments are counted, several at once too") {
  Told told;
  told.on(jan(5), EventKind::fulfilled).on(jan(9), EventKind::fulfilled, R"({"count":2})");
  CHECK(told.state().fulfilled == 3);
  CHECK(told.state().first_fulfilled == jan(5));
  CHECK(told.state().last_fulfilled == jan(9));
}

TEST_CASE("an import may begin in the middle of a task's life") {
  CHECK(Told().on(jan(5), EventKind::closed).state().stage == Stage::closed);
  CHECK(Told().on(jan(5), EventKind::submitted).state().stage == Stage::submitted);
}

TEST_CASE("folding one event more is folding all") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    Told told;
    TaskState stepwise;
    for (int i = 0; i < 12; ++i) {
      const auto kind =
          static_cast<EventKind>(random() % static_cast<unsigned>(EventKind::corrected));
      const std::string body = R"({"percent":)" + std::to_string(random() % 101) +
                               R"(,"until":"2024-05-0)" + std::to_string(1 + random() % 9) +
                               R"("})";
      told.on(jan(1 + i * 2), kind, body);
      apply(stepwise, told.events.back());
      REQUIRE(stepwise == told.state());
    }
    std::shuffle(told.events.begin(), told.events.end(), random);
    REQUIRE(stepwise == told.state());
  }
}
