#include "stage/actor.h"

#include <algorithm>

#include "stage/slice.h"
#include "stage/stage.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("every step of the life cycle has somebody who may take it") {
  for (const std::string& name : event_kind_names())
    CHECK_FALSE(who_may(*parse_event_kind(name)).empty());
}

TEST_CASE("nobody closes his own work, and the office asks for no extension") {
  const auto may = [](EventKind kind, Actor actor) {
    const auto& actors = who_may(kind);
    return std::find(actors.begin(), actors.end(), actor) != actors.end();
  };
  for (const EventKind kind : {EventKind::closed, EventKind::returned, EventKind::struck_off,
                               EventKind::extension_granted}) {
    CHECK_FALSE(may(kind, Actor::lead));
    CHECK_FALSE(may(kind, Actor::support));
  }
  CHECK_FALSE(may(EventKind::extension_asked, Actor::office));
  CHECK_FALSE(may(EventKind::extension_asked, Actor::support));
  CHECK(may(EventKind::extension_granted, Actor::leader));
}

TEST_CASE("a slice is a period or a supporting unit's part") {
  CHECK(unit_of_part(part_of_unit("sfj")) == "sfj");
  CHECK(unit_of_part("2022") == "");
  CHECK(slice_mark("") == "");
  CHECK(slice_mark("2022Q1") == "#2022Q1");
  CHECK(slice_mark("@sfj") == "@sfj");
}
