#pragma once

#include "stage/stage.h"

namespace duban {

// The life cycle told once more, as simply as it goes: what an allowed step makes of a stage.
class LifeModel {
 public:
  Stage stage = Stage::drafted;

  void take(EventKind kind) {
    switch (kind) {
      case EventKind::dispatched:
        return go_to(Stage::dispatched);
      case EventKind::signed_for:
        return go_to(Stage::signed_for);
      case EventKind::refused:
        return go_to(Stage::drafted);
      case EventKind::progress:
      case EventKind::evidence:
        return work();
      case EventKind::submitted:
        return go_to(Stage::submitted);
      case EventKind::returned:
        return go_to(Stage::returned);
      case EventKind::closed:
        return go_to(Stage::closed);
      case EventKind::struck_off:
        return go_to(Stage::struck_off);
      case EventKind::reopened:
        return go_to(Stage::underway);
      case EventKind::suspended:
        held_ = stage;
        return go_to(Stage::suspended);
      case EventKind::resumed:
        return go_to(held_);
      case EventKind::cancelled:
        return go_to(Stage::cancelled);
      default:
        return;  // asks, grants, notes and periods move nothing
    }
  }

 private:
  void go_to(Stage next) { stage = next; }

  // Work shows in the stage until the task is handed in; a proof may still be added afterwards.
  void work() {
    Stage& working = stage == Stage::suspended ? held_ : stage;
    const bool begins = working == Stage::drafted || working == Stage::dispatched ||
                        working == Stage::signed_for || working == Stage::returned;
    if (begins) working = Stage::underway;
  }

  Stage held_ = Stage::drafted;
};

}  // namespace duban
