#include "rectify/item.h"

#include "evidence/handed_in.h"
#include "reports/naming.h"
#include "stage/body.h"
#include "status/status.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// Tells one item from its events, in order of their days.
class Story {
 public:
  explicit Story(Rectification& item) : item_(item) {}

  void tell(const std::vector<Event>& events) {
    std::vector<Event> said = as_corrected(events);
    std::stable_sort(said.begin(), said.end(),
                     [](const Event& a, const Event& b) { return a.on < b.on; });
    for (const Event& event : said) tell(event);
  }

 private:
  void tell(const Event& event) {
    if (auto origin = read_origin(event)) item_.origin = std::move(*origin);
    if (const auto seen = read_look_back(event)) {
      item_.looked = "未反弹" + dated(event.on, *seen);
      item_.held = true;
    }
    switch (event.kind) {
      case EventKind::progress:
        item_.progress = in_words(event);
        break;
      case EventKind::submitted:
        item_.self_check = "申请销号" + dated(event);
        break;
      case EventKind::returned:
        item_.verdict = "未通过，退回" + dated(event);
        break;
      case EventKind::closed:
        item_.verdict = "通过" + dated(event);
        item_.came_back = item_.held = false;  // one looks back on what is mended anew
        break;
      case EventKind::reopened:
        item_.looked = "反弹，重新整改" + dated(event);
        item_.came_back = true, item_.held = false;
        item_.self_check.clear(), item_.verdict.clear();  // they no longer hold
        break;
      default:
        break;
    }
  }

  static std::string in_words(const Event& event) {
    const EventBody body = read_body(event.body);
    std::string words = body.percent ? fmt::format("{}%", *body.percent) : "";
    if (!body.note.empty()) words += (words.empty() ? "" : "；") + body.note;
    return words + fmt::format("（{}）", in_chinese(event.on));
  }

  static std::string dated(const Event& event) {
    return dated(event.on, read_body(event.body).note);
  }
  static std::string dated(Day on, const std::string& note) {
    return fmt::format("（{}{}）", in_chinese(on), note.empty() ? "" : "，" + note);
  }

  Rectification& item_;
};

std::string due_of(const Assessment& on, TaskIndex i) {
  const Task& task = on.plan.tasks[i];
  if (!task.every_text.empty()) return "长期坚持，" + task.every_text + "复查";
  const auto& extended = on.status.states.tasks[i].extended_to;
  if (extended) return in_chinese(*extended) + "（已延期）";
  if (on.status.tasks[i].own_due) return in_chinese(*on.status.tasks[i].own_due);
  return task.due_text;
}

// The last period due by a week from the day, unless it was looked at.
std::optional<Occurrence> open_review(const Assessment& on, TaskIndex i) {
  std::optional<Occurrence> open;
  for (const OccurrenceStatus& one : occurrences_of(on.status, i)) {
    if (one.occurrence.due > on.status.as_of + days_before_look) break;
    open = one.is_met() ? std::nullopt : std::optional(one.occurrence);
  }
  return on.status.tasks[i].open() ? open : std::nullopt;
}

std::vector<std::string> proofs_in(const std::vector<Event>& events) {
  std::vector<std::string> proofs;
  for (const HandedIn& one : handed_in(events)) {
    proofs.insert(proofs.end(), one.texts.begin(), one.texts.end());
    for (const StoredFile& file : one.files)
      proofs.push_back(file.name.empty() ? "文件 " + file.sha256.substr(0, 12) : file.name);
  }
  return proofs;
}

Rectification item_of(const Assessment& on, TaskIndex i, const std::vector<Event>& events,
                      int months) {
  const Task& task = on.plan.tasks[i];
  const TaskState& state = on.status.states.tasks[i];
  Rectification item;
  item.plan = on.plan.id, item.number = task.number, item.problem = task.title;
  item.kind = class_of(on.plan, i);
  if (!task.detail->basis.empty()) item.basis = task.detail->basis.front();
  item.lead = on.plan.unit_name(answering_unit(on.plan, i));
  for (const std::string& unit : task.support) item.support.push_back(on.plan.unit_name(unit));
  item.person = answering_person(on.plan, i).person;
  item.due = due_of(on, i);
  item.stage = state.stage, item.lamp = on.lamps[i];
  item.submitted = state.submitted;
  if (item.kind == RectifyClass::lasting) item.review = open_review(on, i);
  item.days_late = on.status.tasks[i].open() ? on.status.tasks[i].days_late : 0;
  Story(item).tell(events);
  item.proofs = proofs_in(events);
  if (is_done(state.stage)) item.struck = state.closed;
  if (item.struck && months > 0) item.look_back = add_months(*item.struck, months);
  return item;
}

}  // namespace

std::vector<Rectification> rectifications_of(const Assessment& on, const RectifyEvents& events_of,
                                             int months) {
  std::vector<Rectification> items;
  for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i)
    if (on.plan.tasks[i].leaf && on.status.tasks[i].stage != Stage::cancelled)
      items.push_back(item_of(on, i, events_of(on.plan.tasks[i].number), months));
  return items;
}

}  // namespace duban
