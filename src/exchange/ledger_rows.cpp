#include "exchange/ledger_rows.h"

#include "base/text.h"
#include "reports/naming.h"
#include "stage/slice.h"
#include "status/parts.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

namespace duban {

namespace {

std::string targets_in_words(const Task& task) {
  std::vector<std::string> words;
  for (const Target& target : task.targets) words.push_back(target.text);
  return join(words, "；");
}

std::string source_of(const Plan& plan) {
  return plan.number.empty() ? "《" + plan.title + "》" : plan.number;
}

std::string proofs_in_words(const Task& task, const TaskState& state) {
  std::vector<std::string> words;
  const auto& proved = state.detail->proved;
  for (const std::string& wanted : task.detail->evidence) {
    const bool there = std::find(proved.begin(), proved.end(), wanted) != proved.end();
    words.push_back(wanted + (there ? "（已交）" : "（待交）"));
  }
  return join(words, "；");
}

// Collects what one unit owes in one plan.
class RowsOfUnit {
 public:
  RowsOfUnit(const Assessment& on, const std::string& unit, const EventsOfTask& events_of)
      : on_(on), unit_(unit), events_of_(events_of) {}

  std::vector<LedgerRow> all() {
    for (TaskIndex i = 0; i < on_.plan.tasks.size(); ++i) {
      if (!on_.plan.tasks[i].leaf) continue;
      if (answering_unit(on_.plan, i) == unit_)
        add_led(i);
      else
        add_own_part(i);
    }
    return std::move(rows_);
  }

 private:
  bool is_over(TaskIndex i) const {
    const TaskStatus& status = on_.status.tasks[i];
    return status.done() || status.stage == Stage::cancelled;
  }

  void add_led(TaskIndex i) {
    if (is_over(i)) return;
    if (on_.plan.tasks[i].kind != TaskKind::recurring) return add(i, "", true, due_of(i));
    for (const OccurrenceStatus& period : occurrences_of(on_.status, i))
      if (!period.is_met() && period.occurrence.first <= on_.status.as_of)
        add(i, period.occurrence.period, true, period.occurrence.due);
  }

  void add_own_part(TaskIndex i) {
    if (is_over(i)) return;
    for (const SupportPart& part : parts_of(on_.plan, on_.status.states, i))
      if (part.unit == unit_ && part.asked && !is_done(part.state.stage) &&
          part.state.stage != Stage::cancelled)
        add(i, part_of_unit(unit_), false, due_of(i));
  }

  std::optional<Day> due_of(TaskIndex i) const {
    const TaskState& state = on_.status.states.tasks[i];
    return state.extended_to ? state.extended_to : on_.status.tasks[i].own_due;
  }

  void add(TaskIndex i, const std::string& slice, bool leads, std::optional<Day> due) {
    const Task& task = on_.plan.tasks[i];
    const auto events = events_of_slice(events_of_(task.number), slice);
    LedgerRow row;
    row.key = {on_.plan.id, task.number, slice, unit_};
    row.base = events.empty() ? "" : events.back().id;
    row.title = task.title;
    if (leads && !slice.empty()) row.title += "（" + period_name(slice) + "）";
    row.leads = leads;
    row.target = targets_in_words(task);
    row.source = source_of(on_.plan);
    row.due = due;
    row.due_words = task.every_text.empty() ? task.due_text : task.every_text;
    row.due_class = due_class(task);
    if (slice.empty()) row.expected = on_.status.tasks[i].expected;
    row.lamp = on_.lamps[i];
    row.known = answers_of(events);
    // A part shows what the whole lends it: handed out with it, set aside with it.
    if (!leads) row.known.state = part_state(on_.status.states, i, unit_);
    if (leads) row.proofs = proofs_in_words(task, row.known.state);
    rows_.push_back(std::move(row));
  }

  const Assessment& on_;
  const std::string& unit_;
  const EventsOfTask& events_of_;
  std::vector<LedgerRow> rows_;
};

}  // namespace

std::vector<Event> events_of_slice(const std::vector<Event>& events, const std::string& slice) {
  std::vector<Event> own;
  std::copy_if(events.begin(), events.end(), std::back_inserter(own),
               [&](const Event& event) { return event.period == slice; });
  return own;
}

std::vector<LedgerRow> ledger_rows(const Assessment& on, const std::string& unit,
                                   const EventsOfTask& events_of) {
  return RowsOfUnit(on, unit, events_of).all();
}

}  // namespace duban
