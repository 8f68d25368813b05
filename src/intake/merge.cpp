#include "intake/merge.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "plan/edit.h"
#include "plan/match.h"
#include "plan/writer.h"
#include "plan/written.h"

namespace duban {

namespace {

using Values = std::map<std::string_view, std::string>;

Values values_of(const Plan& plan, const Task& task) {
  Values values;
  for (WrittenField& field : written_fields(plan, task))
    values.emplace(field.name, std::move(field.value));
  return values;
}

std::string task_text(const Values& values) {
  std::string text = "[[task]]\n";
  for (const std::string_view name : canonical_order())
    if (const auto value = values.find(name); value != values.end())
      text.append(name).append(" = ").append(value->second).append("\n");
  return text;
}

// The numbers between a value's quotes, as they are called now.
std::string renumbered(const std::string& value, const std::map<std::string, std::string>& now) {
  std::string text;
  std::size_t at = 0;
  while (true) {
    const std::size_t open = value.find('"', at);
    const std::size_t close = open == value.npos ? open : value.find('"', open + 1);
    if (close == value.npos) return text + value.substr(at);
    const auto found = now.find(value.substr(open + 1, close - open - 1));
    text += value.substr(at, open + 1 - at);
    text += found == now.end() ? value.substr(open + 1, close - open - 1) : found->second;
    text += '"';
    at = close + 1;
  }
}

template <class T>
bool has(const std::vector<T>& list, std::string T::*name, const std::string& wanted) {
  return std::any_of(list.begin(), list.end(), [&](const T& one) { return one.*name == wanted; });
}

class Merger {
 public:
  Merger(const Plan& corrected, const Plan& base, const Plan& fresh)
      : corrected_(corrected),
        base_(base),
        fresh_(fresh),
        to_corrected_(match_tasks(base, corrected)),
        to_fresh_(match_tasks(base, fresh)),
        added_by_hand_(match_tasks(fresh, corrected)) {}

  Merged merge(std::string_view text) {
    note_new_numbers();
    for (TaskIndex i = 0; i < fresh_.tasks.size(); ++i) merge_task(i);
    for (TaskIndex i = 0; i < base_.tasks.size(); ++i)
      if (to_fresh_.newer[i] == no_task) drop(i);
    add_names();
    merged_.text = with_new_head(edit_plan(text, edits_));
    return std::move(merged_);
  }

 private:
  using Kind = MergeChange::Kind;

  void note_new_numbers();
  void merge_task(TaskIndex fresh);
  void keep(const Task& task, std::string_view field, const std::string& value);
  void merge_fields(TaskIndex base, TaskIndex corrected, TaskIndex fresh);
  void add(TaskIndex fresh);
  void drop(TaskIndex base);
  void add_names();
  std::string with_new_head(std::string text);
  bool is_untouched(TaskIndex base, TaskIndex corrected) const;
  void tell(Kind kind, const Task& task, std::string field = "", std::string before = "",
            std::string after = "") {
    merged_.changes.push_back(
        {kind, task.number, task.title, std::move(field), std::move(before), std::move(after)});
  }

  const Plan& corrected_;
  const Plan& base_;
  const Plan& fresh_;
  TaskMatch to_corrected_;
  TaskMatch to_fresh_;
  TaskMatch added_by_hand_;
  std::vector<PlanEdit> edits_;
  std::map<std::string, std::string> numbers_;  // of the corrected plan's tasks that get another
  Merged merged_;
};

// Where a task stands and how sure intake was is the machine's own; people seldom mean to keep it.
bool is_machines_own(std::string_view field) { return field == "source"; }

void Merger::merge_fields(TaskIndex b, TaskIndex c, TaskIndex f) {
  const Task& task = corrected_.tasks[c];
  Values base = values_of(base_, base_.tasks[b]);
  Values mine = values_of(corrected_, task);
  Values fresh = values_of(fresh_, fresh_.tasks[f]);
  for (const std::string_view field : canonical_order()) {
    const std::string& was = base[field];
    const std::string& is = mine[field];
    const std::string& now = fresh[field];
    if (is == now) continue;
    if (is == was || is_machines_own(field)) {
      const auto kind = now.empty() ? PlanEdit::Kind::remove : PlanEdit::Kind::set;
      edits_.push_back({kind, task.number, std::string(field), now});
      if (!is_machines_own(field) && field != "guess")
        tell(Kind::changed, fresh_.tasks[f], std::string(field), is, now);
    } else {
      keep(task, field, is);
      if (was != now) tell(Kind::kept, task, std::string(field), is, now);
    }
  }
}

void Merger::note_new_numbers() {
  for (TaskIndex b = 0; b < base_.tasks.size(); ++b) {
    const TaskIndex c = to_corrected_.newer[b];
    const TaskIndex f = to_fresh_.newer[b];
    if (c == no_task || f == no_task) continue;
    const std::string& is = corrected_.tasks[c].number;
    const std::string& now = fresh_.tasks[f].number;
    if (is == base_.tasks[b].number && is != now) numbers_.emplace(is, now);
  }
}

// A correction stays, but the tasks it names may be called otherwise now.
void Merger::keep(const Task& task, std::string_view field, const std::string& value) {
  if (field != "after" && field != "parent") return;
  std::string now = renumbered(value, numbers_);
  if (now != value)
    edits_.push_back({PlanEdit::Kind::set, task.number, std::string(field), std::move(now)});
}

void Merger::merge_task(TaskIndex f) {
  const TaskIndex b = to_fresh_.older[f];
  if (b == no_task) {
    if (added_by_hand_.newer[f] == no_task) add(f);
    return;
  }
  const TaskIndex c = to_corrected_.newer[b];
  if (c == no_task)
    tell(Kind::left_out, fresh_.tasks[f]);
  else
    merge_fields(b, c, f);
}

// Behind the task that it follows in the document, where that stands in the corrected file.
void Merger::add(TaskIndex f) {
  tell(Kind::added, fresh_.tasks[f]);
  PlanEdit edit{PlanEdit::Kind::append, "", "", task_text(values_of(fresh_, fresh_.tasks[f]))};
  for (TaskIndex before = f; before-- > 0;) {
    const TaskIndex b = to_fresh_.older[before];
    const TaskIndex c = b == no_task ? no_task : to_corrected_.newer[b];
    if (c == no_task) continue;
    edit.kind = PlanEdit::Kind::insert_behind;
    edit.number = corrected_.tasks[c].number;
    break;
  }
  edits_.push_back(std::move(edit));
}

bool Merger::is_untouched(TaskIndex b, TaskIndex c) const {
  Values was = values_of(base_, base_.tasks[b]);
  Values is = values_of(corrected_, corrected_.tasks[c]);
  was.erase("guess");
  is.erase("guess");
  return was == is;
}

void Merger::drop(TaskIndex b) {
  const TaskIndex c = to_corrected_.newer[b];
  if (c == no_task) return;
  const Task& task = corrected_.tasks[c];
  if (!is_untouched(b, c)) return tell(Kind::gone, task);
  tell(Kind::removed, task);
  edits_.push_back({PlanEdit::Kind::remove_task, task.number, "", ""});
}

// Units and parts that the tasks of the newer document name and the plan does not know.
void Merger::add_names() {
  Plan added;
  for (const Unit& unit : fresh_.units)
    if (!unit.shared && !has(corrected_.units, &Unit::id, unit.id)) added.units.push_back(unit);
  for (const Part& part : fresh_.parts)
    if (!has(corrected_.parts, &Part::number, part.number) &&
        !has(base_.parts, &Part::number, part.number))
      added.parts.push_back(part);
  if (added.units.empty() && added.parts.empty()) return;
  const std::string text = write_plan(added);
  edits_.push_back({PlanEdit::Kind::append, "", "", text.substr(text.find("[["))});
}

// The day of issue, where nobody corrected it, and the hash of the newer file.
std::string Merger::with_new_head(std::string text) {
  const std::size_t tables = std::min(text.find("\n[["), text.size());
  std::string head = text.substr(0, tables);
  if (!base_.source_sha256.empty() && corrected_.source_sha256 == base_.source_sha256)
    head = replace_all(head, base_.source_sha256, fresh_.source_sha256);
  if (base_.issued && fresh_.issued && corrected_.issued == base_.issued &&
      fresh_.issued != base_.issued) {
    const std::string was = to_string(*base_.issued);
    const std::string now = to_string(*fresh_.issued);
    head = replace_all(head, "\nissued = " + was, "\nissued = " + now);
    merged_.changes.insert(merged_.changes.begin(),
                           {Kind::changed, "", fresh_.title, "issued", was, now});
  }
  return head + text.substr(tables);
}

}  // namespace

Merged merge_drafts(std::string_view text, const Plan& corrected, const Plan& base,
                    const Plan& fresh) {
  return Merger(corrected, base, fresh).merge(text);
}

}  // namespace duban
