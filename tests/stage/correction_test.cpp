#include "tests/stage/events.h"
#include "tests/test.h"

using namespace duban;

namespace {

constexpr Day jan(int day) { return Day(2024, 1, day); }

}  // namespace

TEST_CASE("a correction puts other values in the place of the event") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"note":"稿","percent":80})")
      .on(jan(4), EventKind::progress, R"({"percent":90})")
      .on(jan(9), EventKind::corrected, R"({"corrects":"aa-2","on":"2024-01-02","percent":10})");
  const TaskState state = told.state();
  CHECK(state.percent == 80);
  CHECK(state.started == jan(2));
  CHECK(state.latest_on == jan(3));
}

TEST_CASE("a correction to noted withdraws the event") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(4), EventKind::closed)
      .on(jan(9), EventKind::corrected, R"({"corrects":"aa-2","kind":"noted"})");
  CHECK(told.state().stage == Stage::underway);
  CHECK(told.state().percent == 80);
}

TEST_CASE("a correction of a correction reaches the event itself") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(4), EventKind::corrected, R"({"corrects":"aa-1","percent":8})")
      .on(jan(5), EventKind::corrected, R"({"corrects":"aa-2","percent":18})");
  CHECK(told.state().percent == 18);
}

TEST_CASE("two corrections of one event add up, the later one wins") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(4), EventKind::corrected, R"({"corrects":"aa-1","on":"2024-01-02","percent":8})")
      .on(jan(5), EventKind::corrected, R"({"corrects":"aa-1","percent":18})");
  CHECK(told.state().percent == 18);
  CHECK(told.state().started == jan(2));
}

TEST_CASE("a correction counts on the days of the event it corrects") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(20), EventKind::corrected, R"({"corrects":"aa-1","on":"2024-01-10"})");
  CHECK(fold(told.events, jan(5)).stage == Stage::drafted);
  CHECK(fold(told.events, jan(10)).percent == 80);
}

TEST_CASE("a correction without its event, or before it, changes nothing") {
  Told told;
  told.on(jan(1), EventKind::corrected, R"({"corrects":"aa-2","percent":5})")
      .on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(4), EventKind::corrected, R"({"corrects":"bb-9","percent":5})")
      .on(jan(4), EventKind::corrected, R"({"corrects":"aa-4","percent":5})");
  CHECK(told.state().percent == 80);
}

TEST_CASE("events after the day are left out") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})").on(jan(5), EventKind::closed);
  CHECK(fold(told.events, jan(4)).stage == Stage::underway);
  CHECK(fold(told.events, jan(5)).stage == Stage::closed);
}

TEST_CASE("a withdrawn proof proves nothing, and a submission's reason goes with it") {
  Told told;
  told.on(jan(3), EventKind::evidence, R"({"evidence":"a","proves":["甲","乙"]})")
      .on(jan(4), EventKind::evidence, R"({"evidence":"b","proves":"甲"})")
      .on(jan(5), EventKind::submitted, R"({"note":"急","overridden":true})");
  CHECK(told.state().detail->proved == std::vector<std::string>{"甲", "乙"});
  CHECK(told.state().detail->overridden == "急");
  told.on(jan(9), EventKind::corrected, R"({"corrects":"aa-1","kind":"noted"})");
  CHECK(told.state().detail->proved == std::vector<std::string>{"甲"});
  told.on(jan(9), EventKind::corrected, R"({"corrects":"aa-3","kind":"noted"})");
  CHECK_FALSE(told.state().detail->overridden);
}

TEST_CASE("a submission with all proofs clears the reason of the one before") {
  Told told;
  told.on(jan(3), EventKind::submitted, R"({"note":"急","overridden":true})")
      .on(jan(4), EventKind::returned)
      .on(jan(5), EventKind::submitted);
  CHECK_FALSE(told.state().detail->overridden);
}

TEST_CASE("events as corrected are in order and without the corrections") {
  Told told;
  told.on(jan(3), EventKind::progress, R"({"percent":80})")
      .on(jan(4), EventKind::evidence)
      .on(jan(9), EventKind::corrected, R"({"corrects":"aa-2","kind":"noted"})")
      .on(jan(9), EventKind::corrected, R"({"corrects":"aa-1","percent":8})");
  const auto events = as_corrected({told.events.rbegin(), told.events.rend()});
  REQUIRE(events.size() == 2);
  CHECK(events[0].body == R"({"percent":8})");
  CHECK(events[1].kind == EventKind::noted);
}
