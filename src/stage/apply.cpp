#include <algorithm>

#include "stage/body.h"
#include "stage/stage.h"

namespace duban {

namespace {

// The stage that work has reached, also under a suspension.
Stage& reached(TaskState& state) {
  return state.stage == Stage::suspended ? state.before : state.stage;
}

void end_suspension(TaskState& state, Day on) {
  if (!state.suspended) return;
  state.suspended_days += std::max(0, on - *state.suspended);
  state.suspended.reset();
}

// A new stage that ends whatever was: waiting for the office, a suspension, having been done.
void enter(TaskState& state, Stage stage, Day on) {
  end_suspension(state, on);
  state.submitted.reset();
  if (is_done(state.stage) && !is_done(stage)) {
    state.closed.reset();
    state.grade.clear();
    state.percent = state.percent_before;
  }
  state.stage = stage;
}

void finish(TaskState& state, Stage stage, Day on) {
  enter(state, stage, on);
  if (!state.closed) state.closed = on;
  state.percent = 100;
}

void dispatch(TaskState& state, const Event& event, const EventBody& body) {
  if (!state.dispatched) state.dispatched = event.on;
  if (body.sign_by) state.detail.edit().sign_by = body.sign_by;
  state.refused.reset();
  if (reached(state) == Stage::drafted) reached(state) = Stage::dispatched;
}

void sign(TaskState& state, const Event& event, const EventBody&) {
  if (!state.signed_for) state.signed_for = event.on;
  Stage& stage = reached(state);
  if (stage == Stage::drafted || stage == Stage::dispatched) stage = Stage::signed_for;
}

// The task goes back to the office, which dispatches it again, to this unit or to another.
void refuse(TaskState& state, const Event& event, const EventBody&) {
  state.refused = event.on;
  if (reached(state) != Stage::dispatched) return;
  reached(state) = Stage::drafted;
  state.dispatched.reset();
}

void work_on(TaskState& state, Day on) {
  if (!state.started) state.started = on;
  state.reported = on;
  Stage& stage = reached(state);
  if (stage < Stage::underway || stage == Stage::returned) stage = Stage::underway;
}

void reach(StateDetail& detail, const std::string& node, Day on) {
  const auto same = [&](const NodeReached& reached) { return reached.node == node; };
  if (std::none_of(detail.nodes.begin(), detail.nodes.end(), same))
    detail.nodes.push_back({node, on});
}

// A figure of a period replaces what was said of that period before.
void take(StateDetail& detail, const ReportedFigure& figure) {
  const auto same = [&](const ReportedFigure& old) {
    return !figure.period.empty() && old.of == figure.of && old.period == figure.period;
  };
  const auto old = std::find_if(detail.figures.begin(), detail.figures.end(), same);
  if (old == detail.figures.end())
    detail.figures.push_back(figure);
  else
    *old = figure;
}

void report(TaskState& state, const Event& event, const EventBody& body) {
  work_on(state, event.on);
  if (!body.node.empty()) reach(state.detail.edit(), body.node, event.on);
  for (const ReportedFigure& figure : body.figures) take(state.detail.edit(), figure);
  if (!body.percent) return;
  state.percent_before = *body.percent;
  if (!is_done(state.stage)) state.percent = *body.percent;
}

void add_proofs(TaskState& state, const EventBody& body) {
  state.evidence += static_cast<int>(body.evidence.size());
  for (const std::string& wanted : body.proves) {
    auto& proved = state.detail.edit().proved;
    if (std::find(proved.begin(), proved.end(), wanted) == proved.end()) proved.push_back(wanted);
  }
}

void prove(TaskState& state, const Event& event, const EventBody& body) {
  work_on(state, event.on);
  if (body.evidence.empty()) ++state.evidence;
  add_proofs(state, body);
}

void submit(TaskState& state, const Event& event, const EventBody& body) {
  add_proofs(state, body);
  if (body.overridden || state.detail->overridden)
    state.detail.edit().overridden = body.overridden ? std::optional(body.note) : std::nullopt;
  enter(state, Stage::submitted, event.on);
  state.submitted = event.on;
  state.reported = event.on;
}

void give_back(TaskState& state, const Event& event, const EventBody&) {
  enter(state, Stage::returned, event.on);
  state.returned = event.on;
}

void close(TaskState& state, const Event& event, const EventBody& body) {
  state.closed.reset();
  finish(state, Stage::closed, event.on);
  if (!body.grade.empty()) state.grade = body.grade;
}

void strike_off(TaskState& state, const Event& event, const EventBody&) {
  finish(state, Stage::struck_off, event.on);
}

void reopen(TaskState& state, const Event& event, const EventBody&) {
  if (is_done(state.stage)) enter(state, Stage::underway, event.on);
}

void ask_extension(TaskState& state, const Event& event, const EventBody& body) {
  state.extension_asked = body.until;
  state.extension_asked_on = event.on;
}

void deny_extension(TaskState& state, const Event&, const EventBody&) {
  state.extension_asked.reset();
  state.extension_asked_on.reset();
}

// Without a day of its own, a grant gives the day that was asked for.
void grant_extension(TaskState& state, const Event& event, const EventBody& body) {
  const auto until = body.until ? body.until : state.extension_asked;
  if (until) state.extended_to = until;
  ++state.extensions;
  deny_extension(state, event, body);
}

void suspend(TaskState& state, const Event& event, const EventBody&) {
  if (is_done(state.stage) || state.stage == Stage::suspended || state.stage == Stage::cancelled) {
    return;
  }
  state.before = state.stage;
  state.stage = Stage::suspended;
  state.suspended = event.on;
}

void resume(TaskState& state, const Event& event, const EventBody&) {
  if (state.stage != Stage::suspended) return;
  end_suspension(state, event.on);
  state.stage = state.before;
}

void cancel(TaskState& state, const Event& event, const EventBody&) {
  enter(state, Stage::cancelled, event.on);
}

void fulfil(TaskState& state, const Event& event, const EventBody& body) {
  state.fulfilled += body.count.value_or(1);
  if (!state.first_fulfilled) state.first_fulfilled = event.on;
  state.last_fulfilled = event.on;
  state.reported = event.on;
}

struct Step {
  EventKind kind;
  void (*take)(TaskState&, const Event&, const EventBody&);
};

// Kinds that are not here change nothing of a task.
constexpr Step steps[] = {
    {EventKind::dispatched, dispatch},
    {EventKind::signed_for, sign},
    {EventKind::refused, refuse},
    {EventKind::progress, report},
    {EventKind::evidence, prove},
    {EventKind::submitted, submit},
    {EventKind::returned, give_back},
    {EventKind::closed, close},
    {EventKind::struck_off, strike_off},
    {EventKind::reopened, reopen},
    {EventKind::extension_asked, ask_extension},
    {EventKind::extension_granted, grant_extension},
    {EventKind::extension_denied, deny_extension},
    {EventKind::suspended, suspend},
    {EventKind::resumed, resume},
    {EventKind::cancelled, cancel},
    {EventKind::fulfilled, fulfil},
};

}  // namespace

void apply(TaskState& state, const Event& event) {
  for (const Step& step : steps) {
    if (step.kind == event.kind) step.take(state, event, read_body(event.body));
  }
  state.latest_on = std::max(state.latest_on.value_or(event.on), event.on);
  const Day recorded = recorded_on(event);
  state.latest_recorded = std::max(state.latest_recorded.value_or(recorded), recorded);
}

}  // namespace duban
