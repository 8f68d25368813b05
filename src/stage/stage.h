#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/rare.h"
#include "stage/event.h"
#include "stage/state_detail.h"

namespace duban {

// Where a task stands in the supervision life cycle; from events alone.
enum class Stage {
  drafted,
  dispatched,
  signed_for,
  underway,
  submitted,
  returned,
  closed,
  struck_off,
  suspended,
  cancelled,
};

std::string_view to_string(Stage stage);  // drafted … signed … struck-off …
std::string_view in_chinese(
    Stage stage);  // 未交办 已交办 已签收 办理中 待审核 退回 办结 销号 中止 终止
std::optional<Stage> parse_stage(std::string_view name);

inline bool is_done(Stage stage) { return stage == Stage::closed || stage == Stage::struck_off; }

// All that a task's events (or those of one slice of it, see slice.h) come to.
struct TaskState {
  Stage stage = Stage::drafted;
  Stage before = Stage::drafted;  // the stage to come back to from suspended
  int percent = 0;                // as the unit last reported it; 100 while done
  int percent_before = 0;         // the unit's own figure, to come back to when the office reopens
  std::optional<Day> dispatched;
  std::optional<Day> signed_for;
  std::optional<Day> started;    // the first progress or evidence
  std::optional<Day> reported;   // the unit's last word: progress, evidence, submitted, fulfilled
  std::optional<Day> submitted;  // waiting for the office since; none when it is not
  std::optional<Day> returned;
  std::optional<Day> closed;
  std::optional<Day> refused;  // the dispatch was sent back (stage drafted) and not renewed since
  std::optional<Day> suspended;
  std::optional<Day> extension_asked;  // the new day asked for, undecided; none when decided
  std::optional<Day> extension_asked_on;
  std::optional<Day> extended_to;  // the granted day; the original day stays beside it
  int suspended_days = 0;          // of finished suspensions
  int extensions = 0;
  int evidence = 0;   // proofs handed in
  int fulfilled = 0;  // of a period: how often
  std::optional<Day> first_fulfilled;
  std::optional<Day> last_fulfilled;
  Rare<StateDetail> detail;
  std::string grade;             // 优秀 良好 合格 不合格
  std::optional<Day> latest_on;  // of the events folded: decides whether a past day must replay
  std::optional<Day> latest_recorded;

  bool operator==(const TaskState&) const = default;
};

// Folds the events of one task and one period, in any order: by `on`, then `seq`.  An event that a
// later one corrects is left out, and the corrected values stand in its place.  Total: an event
// that makes no sense at its stage still happened, and a true day is never refused.
TaskState fold(std::vector<Event> events);
// The same from those that were true by `as_of`, once corrections have moved their days.
TaskState fold(std::vector<Event> events, Day as_of);
// The events with what later ones correct in its place, in order of recording; the corrections
// themselves are gone, and what was withdrawn is `noted`.
std::vector<Event> as_corrected(std::vector<Event> events);
// One event more.  Needs: it comes after all that were folded, by `on` and `seq`, and is no
// correction.
void apply(TaskState& state, const Event& event);

// Whether `kind` makes sense at `stage`: what a verb checks before it records.  What an import
// tells of the past (submitted, closed) is taken from any stage: `from_import`.
bool allowed(Stage stage, EventKind kind, bool from_import = false);
// Those that may follow, in the order of the life cycle.
std::vector<EventKind> allowed_after(Stage stage);

}  // namespace duban
