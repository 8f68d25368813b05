#include "intake/drafting.h"

#include <algorithm>
#include <numeric>

#include "base/on_all_cores.h"
#include "intake/numbers.h"
#include "intake/years.h"
#include "sentence/owners/owners.h"

namespace duban {

namespace {

bool document_says_first_leads(const Outline& outline) {
  return std::any_of(outline.pieces.begin(), outline.pieces.end(), [](const OutlinePiece& piece) {
    return piece.kind != PieceKind::furniture && says_first_leads(piece.text.text());
  });
}

int year_of(const Letterhead& head, const DraftContext& context) {
  if (context.year != 0) return context.year;
  const auto year = year_in(head.title);
  if (year && names_report(head.title)) return *year + 1;  // it looks ahead
  if (year) return *year;
  if (head.issued) return head.issued->year();
  return head.period_start ? head.period_start->year() : 0;
}

}  // namespace

Drafting::Drafting(const Outline& outline, Draft& draft, const DraftContext& context)
    : outline_(outline),
      draft_(draft),
      context_(context),
      texts_(item_texts(outline)),
      roles_(judge_items(outline, texts_)),
      first_leads_(document_says_first_leads(outline)),
      year_(year_of(draft.head, context)),
      task_of_(outline.items.size(), -1),
      part_of_item_(outline.items.size(), -1) {
  draft_.year = year_;
}

void Drafting::read_items() {
  std::vector<TaskRead> reads = read_all_words();
  std::size_t count = 0;
  for (const TaskRead& read : reads) count += 1 + read.measures.size();
  draft_.tasks.reserve(count);
  entries_.reserve(count);
  for (std::size_t i = 0; i < outline_.items.size(); ++i) {
    compare_announced(i);
    switch (roles_[i]) {
      case ItemRole::task:
        add_task(i, std::move(reads[i]));
        break;
      case ItemRole::shortcoming:
        read_shortcoming(i);
        break;
      case ItemRole::past:
        read_figures(texts_[i].body);
        read_hidden(texts_[i].body, "藏在过去工作的叙述中");
        break;
      case ItemRole::context:
        read_hidden(texts_[i].body, "藏在目标和要求的叙述中");
        break;
      case ItemRole::part:
        break;
    }
  }
}

// The nearest group heading above an item, as a part of the draft; -1 = none.
int Drafting::part_of(std::size_t item) {
  for (int above = outline_.items[item].parent; above >= 0;) {
    const auto at = static_cast<std::size_t>(above);
    if (roles_[at] == ItemRole::part) {
      if (part_of_item_[at] < 0) {
        const OutlineItem& head = outline_.items[at];
        part_of_item_[at] = static_cast<int>(draft_.parts.size());
        draft_.parts.push_back({head.marker.core, head.title, {head.title, texts_[at].said}});
      }
      return part_of_item_[at];
    }
    above = outline_.items[at].parent;
  }
  return -1;
}

int Drafting::task_above(std::size_t item) const {
  for (int above = outline_.items[item].parent; above >= 0;) {
    const auto at = static_cast<std::size_t>(above);
    if (task_of_[at] >= 0) return task_of_[at];
    above = outline_.items[at].parent;
  }
  return -1;
}

std::vector<std::string> Drafting::cores_of(std::size_t item) const {
  std::vector<std::string> cores;
  for (int at = static_cast<int>(item); at >= 0;
       at = outline_.items[static_cast<std::size_t>(at)].parent)
    cores.push_back(outline_.items[static_cast<std::size_t>(at)].marker.core);
  return cores;
}

DutyContext Drafting::loose_context() const {
  DutyContext context;
  context.first_leads = first_leads_;
  context.year_known = year_ != 0;
  context.words.year = year_;
  context.words.issued = draft_.head.issued.value_or(Day(year_ != 0 ? year_ : 2000, 1, 1));
  return context;
}

// The year that an item's heading gives to the months below it, told which or not: a stage's own
// (2024年：, 第二阶段（2025年）), else 四、2023年工作安排 where nobody said another.
std::optional<int> Drafting::year_of_heading(std::size_t item) const {
  const std::string& title = outline_.items[item].title;
  if (const auto year = stage_year(title)) return year;
  const bool asks = context_.year == 0 && roles_[item] == ItemRole::part;
  return asks ? year_in(title) : std::nullopt;
}

DutyContext Drafting::duty_context(std::size_t item) const {
  DutyContext context = loose_context();
  for (int at = static_cast<int>(item); at >= 0;
       at = outline_.items[static_cast<std::size_t>(at)].parent) {
    const auto year = year_of_heading(static_cast<std::size_t>(at));
    if (!year) continue;
    context.words.year = *year;
    context.year_known = true;
    break;
  }
  return context;
}

void Drafting::add(DraftTask task, Entry entry, std::vector<DraftTask> measures) {
  const int index = static_cast<int>(draft_.tasks.size());
  const int level = task.level;
  const int part = task.part;
  draft_.tasks.push_back(std::move(task));
  entries_.push_back(std::move(entry));
  for (DraftTask& measure : measures) {
    measure.parent = index;
    measure.level = level + 1;
    measure.part = part;
    draft_.tasks.push_back(std::move(measure));
    entries_.emplace_back();
  }
}

Drafting::TaskRead Drafting::read_words(std::size_t item) const {
  const ItemText& text = texts_[item];
  TaskRead read;
  read.task.title = outline_.items[item].title;
  read.task.problem = text.has(Label::goal) || text.has(Label::measure);
  const DutyText duty = duty_text(text, first_leads_);
  read.task.said = {duty.text.text(), text.said};
  const bool whole = !text.children.empty();
  read.measures = read_duty(read.task, duty, text.labelled, duty_context(item), whole);
  return read;
}

// The bulk of the work, on all cores where it is worth a thread.
std::vector<Drafting::TaskRead> Drafting::read_all_words() const {
  constexpr std::size_t items_a_thread = 200;
  std::vector<TaskRead> reads(outline_.items.size());
  const std::size_t workers = std::min(count_cores(), reads.size() / items_a_thread + 1);
  on_all_cores(reads.size(), workers, [&](std::size_t, std::size_t item) {
    if (roles_[item] == ItemRole::task) reads[item] = read_words(item);
  });
  return reads;
}

void Drafting::add_task(std::size_t item, TaskRead read) {
  DraftTask& task = read.task;
  task.printed = outline_.items[item].marker.printed;
  task.part = part_of(item);
  task.parent = task_above(item);
  task.level = task.parent < 0 ? 1 : draft_.tasks[static_cast<std::size_t>(task.parent)].level + 1;
  task_of_[item] = static_cast<int>(draft_.tasks.size());
  add(std::move(task), {static_cast<int>(item), cores_of(item)}, std::move(read.measures));
}

void Drafting::number() {
  sort_by_place();
  std::vector<std::vector<std::string>> cores;
  cores.reserve(entries_.size());
  for (Entry& entry : entries_) cores.push_back(std::move(entry.cores));
  assign_numbers(draft_.tasks, cores);
}

// Where each task stands, none before its parent.
std::vector<std::int64_t> Drafting::places() const {
  std::vector<std::int64_t> places;
  places.reserve(draft_.tasks.size());
  for (const DraftTask& task : draft_.tasks) {
    places.push_back(task.said.bytes.start);
    if (task.parent >= 0)
      places.back() = std::max(places.back(), places[static_cast<std::size_t>(task.parent)]);
  }
  return places;
}

// A parent still before its children; indices follow.
void Drafting::sort_by_place() {
  std::vector<DraftTask>& tasks = draft_.tasks;
  const std::vector<std::int64_t> keys = places();
  if (std::is_sorted(keys.begin(), keys.end())) return;
  std::vector<std::size_t> order(tasks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
  std::vector<int> moved(tasks.size());
  for (std::size_t i = 0; i < order.size(); ++i) moved[order[i]] = static_cast<int>(i);
  std::vector<DraftTask> sorted;
  std::vector<Entry> entries;
  sorted.reserve(tasks.size());
  entries.reserve(tasks.size());
  for (const std::size_t from : order) {
    sorted.push_back(std::move(tasks[from]));
    entries.push_back(std::move(entries_[from]));
    if (int& parent = sorted.back().parent; parent >= 0)
      parent = moved[static_cast<std::size_t>(parent)];
  }
  tasks = std::move(sorted);
  entries_ = std::move(entries);
  for (int& task : task_of_)
    if (task >= 0) task = moved[static_cast<std::size_t>(task)];
}

}  // namespace duban
