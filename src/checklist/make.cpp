#include "checklist/make.h"

#include "base/text.h"
#include "checklist/part.h"
#include "checklist/points.h"
#include "checklist/result.h"
#include "evidence/asked.h"
#include "evidence/handed_in.h"
#include "evidence/match.h"
#include "reports/naming.h"
#include "reports/punctuation.h"
#include "stage/body.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

// A measure, or a supporting unit's part of it, that is to be inspected, before its row is written.
struct Chosen {
  const Assessment* on;
  TaskIndex task;
  std::vector<Event> events;
  std::optional<Day> inspected;
  std::optional<SupportPart> part;

  Lamp lamp() const { return part ? lamp_of_part(*on, task, *part) : on->lamps[task]; }
  // Red, never inspected, yellow, the others.
  int rank() const {
    if (lamp() == Lamp::red) return 0;
    if (!inspected) return 1;
    return lamp() == Lamp::yellow ? 2 : 3;
  }
};

bool can_be_inspected(const Assessment& on, TaskIndex i) {
  const Task& task = on.plan.tasks[i];
  if (!task.leaf || on.status.tasks[i].stage == Stage::cancelled) return false;
  return !task.start || *task.start <= on.status.as_of;
}

bool is_in_focus(const Chosen& one, CheckChoice::Focus focus) {
  if (focus == CheckChoice::Focus::red) return one.lamp() == Lamp::red;
  return focus == CheckChoice::Focus::all || !one.inspected;
}

// With what was told of it, and when it was inspected last.
Chosen with_events(Chosen one, const CheckEvents& events_of) {
  const Plan& plan = one.on->plan;
  one.events = events_of_slice(events_of(plan.id, plan.tasks[one.task].number),
                               one.part ? one.part->unit : "");
  const auto results = results_of(one.events);
  if (!results.empty()) one.inspected = results.back().on;
  return one;
}

// The measure and the parts of it that are chosen.
std::vector<Chosen> chosen_of(const Assessment& on, TaskIndex task, const CheckChoice& choice) {
  std::vector<Chosen> all;
  if (choice.among(on, task)) all.push_back({&on, task, {}, {}, {}});
  if (!choice.parts) return all;
  for (SupportPart& part : parts_of(on.plan, on.status.states, task))
    if (choice.parts(on, task, part.unit)) all.push_back({&on, task, {}, {}, std::move(part)});
  return all;
}

std::vector<Chosen> chosen(const ReportInput& input, const CheckChoice& choice,
                           const CheckEvents& events_of) {
  std::vector<Chosen> all;
  for (const Assessment& on : input.plans) {
    for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i) {
      if (!can_be_inspected(on, i)) continue;
      for (Chosen& bare : chosen_of(on, i, choice)) {
        Chosen one = with_events(std::move(bare), events_of);
        if (is_in_focus(one, choice.focus)) all.push_back(std::move(one));
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Chosen& a, const Chosen& b) {
    return std::pair(a.part.has_value(), a.rank()) < std::pair(b.part.has_value(), b.rank());
  });
  if (choice.most && all.size() > *choice.most) all.resize(*choice.most);
  return all;
}

// The words of the deadline; the day beside them where they do not say it.
std::string due_of(const Chosen& one) {
  const Task& task = one.on->plan.tasks[one.task];
  if (!task.every_text.empty()) return task.every_text;
  const auto& state = one.on->status.states.tasks[one.task];
  const auto due = state.extended_to ? state.extended_to : one.on->status.tasks[one.task].own_due;
  if (!due) return task.due_text;
  const std::string day = in_chinese(*due);
  if (state.extended_to)
    return fmt::format("{}（已延期至{}）", task.due_text.empty() ? "原时限" : task.due_text, day);
  if (task.due_text.find(day) != std::string::npos) return task.due_text;
  return task.due_text.empty() ? day : fmt::format("{}（{}）", task.due_text, day);
}

std::string basis_of(const Plan& plan, const Task& task) {
  std::string basis = fmt::format("《{}》", plan.title);
  if (!plan.number.empty()) basis += fmt::format("（{}）", plan.number);
  basis += "第" + task.number + "项";
  if (!task.detail->basis.empty()) basis += "；上级依据：" + join(task.detail->basis, "、");
  return basis;
}

// For inspectors with paper in their hands, not for who types it in.
std::string look_of(const std::string& wanted) {
  const std::string look = how_to_prove(asked_by(wanted));
  return full_width(look.substr(0, look.find(",或用 --file")));
}

std::vector<CheckMaterial> materials_of(const Task& task, const TaskState& state) {
  const auto missing = still_missing(task.detail->evidence, state.detail->proved);
  std::vector<CheckMaterial> materials;
  for (const std::string& wanted : task.detail->evidence)
    materials.push_back({wanted, look_of(wanted),
                         std::find(missing.begin(), missing.end(), wanted) == missing.end()});
  return materials;
}

// The last report, in the unit's own words.
std::string claimed_by(const std::vector<Event>& events) {
  std::vector<Event> said = as_corrected(events);
  std::stable_sort(said.begin(), said.end(),
                   [](const Event& a, const Event& b) { return a.on < b.on; });
  std::string last;
  std::optional<int> percent;
  for (const Event& event : said) {
    if (event.kind != EventKind::progress) continue;
    const EventBody body = read_body(event.body);
    if (body.percent) percent = body.percent;
    last = in_chinese(event.on) + "报" + (percent ? fmt::format("进度{}%", *percent) : "进展") +
           (body.note.empty() ? "" : "：" + body.note);
  }
  return last;
}

std::vector<std::string> proofs_of(const std::vector<Event>& events) {
  std::vector<std::string> proofs;
  for (const HandedIn& one : handed_in(events)) {
    for (const std::string& text : one.texts) proofs.push_back(text);
    for (const StoredFile& file : one.files)
      proofs.push_back(file.name.empty() ? "文件 " + file.sha256.substr(0, 12) : file.name);
  }
  return proofs;
}

bool owes_explanation(const Chosen& one) {
  if (one.part) return one.lamp() == Lamp::red || one.lamp() == Lamp::yellow;
  const auto found = findings_of(*one.on, one.task);
  return std::any_of(found.begin(), found.end(), [](const Finding* finding) {
    return finding->lamp == Lamp::red || finding->lamp == Lamp::yellow;
  });
}

CheckItem item_of(const Chosen& one) {
  const Plan& plan = one.on->plan;
  const Task& task = plan.tasks[one.task];
  CheckItem item;
  item.plan = plan.id;
  item.number = task.number;
  item.title = task.title;
  item.due = due_of(one);
  item.basis = basis_of(plan, task);
  item.unit = plan.unit_name(answering_unit(plan, one.task));
  if (one.part) {
    item.part = one.part->unit, item.lead = item.unit;
    item.unit = plan.unit_name(one.part->unit);
  }
  item.lamp = one.lamp();
  for (const std::string& point :
       one.part ? points_of_part(*one.on, one.task, *one.part) : points_of(*one.on, one.task))
    item.points.push_back(full_width(point));
  item.ways = ways_for(task, owes_explanation(one));
  if (!one.part) item.materials = materials_of(task, one.on->status.states.tasks[one.task]);
  item.claimed = claimed_by(one.events);
  item.proofs = proofs_of(one.events);
  item.inspected = one.inspected;
  return item;
}

std::string title_of(const std::vector<CheckItem>& items) {
  Checklist only;
  only.items = items;
  const auto units = units_of(only);
  return units.size() == 1 ? units.front() + "督察清单" : "督察清单";
}

}  // namespace

std::string key_of(const CheckItem& item) {
  return fmt::format("{}|{}{}", item.plan, item.number,
                     item.part.empty() ? "" : part_of_unit(item.part));
}

std::vector<std::string> units_of(const Checklist& list) {
  std::vector<std::string> units;
  for (const CheckItem& item : list.items)
    if (!item.unit.empty() && std::find(units.begin(), units.end(), item.unit) == units.end())
      units.push_back(item.unit);
  return units;
}

Checklist checklist_of(const ReportInput& input, const CheckChoice& choice,
                       const CheckEvents& events_of) {
  Checklist list;
  for (const Chosen& one : chosen(input, choice, events_of)) list.items.push_back(item_of(one));
  list.title = title_of(list.items);
  list.on = input.as_of;
  list.rules = input.rules.name.empty() ? input.rules.id : input.rules.name;
  list.journal_head = input.journal_head;
  list.office = input.rules.office.name;
  list.sample = input.sample;
  return list;
}

}  // namespace duban
