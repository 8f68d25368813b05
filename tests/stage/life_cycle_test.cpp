#include <set>

#include "stage/stage.h"
#include "tests/test.h"

using namespace duban;

namespace {

const std::vector<Stage> all_stages = {
    Stage::drafted,  Stage::dispatched, Stage::signed_for, Stage::underway,  Stage::submitted,
    Stage::returned, Stage::closed,     Stage::struck_off, Stage::suspended, Stage::cancelled};

std::set<Stage> stages_for(EventKind kind, bool from_import = false) {
  std::set<Stage> found;
  for (const Stage stage : all_stages) {
    if (allowed(stage, kind, from_import)) found.insert(stage);
  }
  return found;
}

}  // namespace

TEST_CASE("each step of the life cycle is taken from its own stages only") {
  using S = Stage;
  using K = EventKind;
  const std::set<Stage> unit{S::dispatched, S::signed_for, S::underway, S::submitted, S::returned};
  CHECK(stages_for(K::dispatched) == std::set{S::drafted});
  CHECK(stages_for(K::signed_for) == std::set{S::dispatched});
  CHECK(stages_for(K::refused) == std::set{S::dispatched});
  CHECK(stages_for(K::submitted) ==
        std::set{S::dispatched, S::signed_for, S::underway, S::returned});
  CHECK(stages_for(K::returned) == std::set{S::submitted});
  CHECK(stages_for(K::closed) == std::set{S::submitted});
  CHECK(stages_for(K::struck_off) == std::set{S::closed});
  CHECK(stages_for(K::reopened) == std::set{S::closed, S::struck_off});
  CHECK(stages_for(K::extension_asked) == unit);
  CHECK(stages_for(K::resumed) == std::set{S::suspended});
  CHECK(stages_for(K::progress).count(S::drafted) == 1);
  CHECK(stages_for(K::progress).count(S::closed) == 0);
  CHECK(stages_for(K::cancelled).count(S::suspended) == 1);
  CHECK(stages_for(K::noted).size() == all_stages.size() - 1);
  CHECK(stages_for(K::letter_issued).size() == all_stages.size());
}

TEST_CASE("an import may tell of the ends of work from any stage") {
  for (const EventKind kind :
       {EventKind::submitted, EventKind::closed, EventKind::struck_off, EventKind::returned}) {
    CHECK(stages_for(kind, true).size() == all_stages.size());
  }
  CHECK(stages_for(EventKind::signed_for, true) == stages_for(EventKind::signed_for));
}

TEST_CASE("what may follow is told in the order of the life cycle") {
  using K = EventKind;
  CHECK(allowed_after(Stage::closed) ==
        std::vector{K::evidence, K::struck_off, K::reopened, K::fulfilled, K::noted});
  CHECK(allowed_after(Stage::cancelled).empty());
}

TEST_CASE("every stage and every kind of event is read back from its word") {
  std::set<std::string_view> chinese;
  for (const Stage stage : all_stages) {
    CHECK(parse_stage(to_string(stage)) == stage);
    chinese.insert(in_chinese(stage));
  }
  CHECK(chinese.size() == all_stages.size());
  CHECK_FALSE(parse_stage("done"));
  for (const std::string& name : event_kind_names())
    CHECK(to_string(*parse_event_kind(name)) == name);
  CHECK(event_kind_names().size() == 28);
  CHECK(to_string(EventKind::struck_off) == "struck-off");
  CHECK(in_chinese(EventKind::extension_asked) == "申请延期");
  CHECK_FALSE(parse_event_kind(""));
}
