#include "intake/to_plan.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <set>

#include "base/on_all_cores.h"
#include "base/sha256.h"
#include "base/text.h"
#include "intake/due_fields.h"
#include "intake/units.h"
#include "plan/due_words.h"

namespace duban {

namespace {

std::string id_from(const std::string& file) {
  std::string id;
  for (const char c : std::filesystem::path(file).stem().string()) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (plain)
      id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (id.ends_with('-')) id.pop_back();
  return id.empty() ? "draft" : id;
}

// “14.”, “（一）” and “第十二条” print the numbers 14, 一 and 十二.
bool is_number_itself(std::string_view printed, std::string_view number) {
  const std::size_t at = printed.find(number);
  if (at == std::string_view::npos) return false;
  const auto is_dress = [](std::string_view text) {
    for (const std::string_view word :
         {"第", "条", "、", ".", "．", "（", "）", "(", ")", "，", " "})
      if (text == word) return true;
    return text.empty();
  };
  return is_dress(printed.substr(0, at)) && is_dress(printed.substr(at + number.size()));
}

class PlanMaker {
 public:
  PlanMaker(const Draft& draft, const SourceText& source, const PlanOptions& options)
      : draft_(draft),
        source_(source),
        options_(options),
        book_(make_units(all_names(draft), draft.head.issuer, options.known)) {
    plan_.id = options.id.empty() ? id_from(draft.file) : options.id;
    plan_.units_file = options.units_file;
  }

  Plan plan() {
    write_head();
    give_period();
    plan_.units = options_.known;
    plan_.units.insert(plan_.units.end(), book_.units.begin(), book_.units.end());
    write_parts();
    write_tasks();
    for (const DraftLink& link : draft_.links) write_link(link);
    return std::move(plan_);
  }

 private:
  static std::vector<std::string> all_names(const Draft& draft) {
    std::vector<std::string> names;
    for (const DraftTask& task : draft.tasks) {
      for (const Said& said : task.leads) names.push_back(said.text);
      for (const Said& said : task.support) names.push_back(said.text);
      for (const Said& said : task.standing) names.push_back(said.text);
    }
    return names;
  }

  void write_head();
  void give_period();
  void write_parts();
  void write_tasks();
  Task own_words(const DraftTask& from, const WordingContext& context) const;
  void place(Task& task, const DraftTask& from);
  void write_owners(Task& task, const DraftTask& from);
  void add_standing(Task& task, std::set<std::string>& named);
  void write_detail(Task& task, const DraftTask& from) const;
  void write_link(const DraftLink& link);

  const Draft& draft_;
  const SourceText& source_;
  const PlanOptions& options_;
  UnitBook book_;
  Plan plan_;
  std::vector<std::string> part_numbers_;
  std::vector<Said> standing_;
  std::string standing_from_;
};

void PlanMaker::write_head() {
  const Letterhead& head = draft_.head;
  plan_.title = head.title.empty() ? "未写明标题的文件" : head.title;
  plan_.issuer = head.issuer;
  plan_.number = head.number;
  plan_.issued = head.issued;
  plan_.start = head.issued && head.period_start ? std::max(*head.issued, *head.period_start)
                                                 : head.period_start;
  plan_.end = head.period_end;
  if (plan_.start && plan_.end && *plan_.start > *plan_.end) plan_.start = head.period_start;
  if (draft_.file != "-")
    plan_.source_file = std::filesystem::path(draft_.file).filename().string();
  plan_.source_sha256 = draft_.sha256;
}

// A plan must live in some time: where the document does not say when, from the first to the last
// of the years it speaks of.
void PlanMaker::give_period() {
  if (plan_.issued || (plan_.start && plan_.end)) return;
  std::set<int> years;
  if (draft_.year != 0) years.insert(draft_.year);
  for (const DraftTask& task : draft_.tasks)
    for (const DraftTime& time : task.times)
      if (time.deadline.last) years.insert(time.deadline.last->year());
  if (years.empty()) return;
  plan_.start = Day(*years.begin(), 1, 1);
  plan_.end = Day(*years.rbegin(), 12, 31);
}

// A group without a number of its own takes its title; two alike are told apart.
void PlanMaker::write_parts() {
  std::set<std::string> taken;
  std::map<std::string, int> alike;  // how many wanted it so far
  for (const DraftPart& part : draft_.parts) {
    const std::string wanted = part.number.empty() ? part.title : part.number;
    std::string number = wanted;
    for (int& again = alike[wanted]; !taken.insert(number).second;)
      number = fmt::format("{}-{}", wanted, ++again + 1);
    part_numbers_.push_back(number);
    plan_.parts.push_back({number, part.title.empty() ? number : part.title, 0});
  }
}

// A group of offices may support but not lead.
void PlanMaker::write_owners(Task& task, const DraftTask& from) {
  std::set<std::string> named;
  for (const Said& said : from.leads) {
    std::string id(book_.id_of(said.text));
    if (id.empty() || !named.insert(id).second) continue;
    if (book_.is_group(said.text)) {
      task.support.push_back(std::move(id));
      task.detail.edit().guess.try_emplace("lead",
                                           fmt::format("原文由“{}”牵头,是一组单位", said.text));
    } else if (task.lead.empty()) {
      task.lead = std::move(id);
    } else {
      task.detail.edit().more_leads.push_back(std::move(id));
    }
  }
  for (const Said& said : from.support)
    if (std::string id(book_.id_of(said.text)); !id.empty() && named.insert(id).second)
      task.support.push_back(std::move(id));
  if (from.parent < 0) add_standing(task, named);
  if (!from.standing.empty()) {
    standing_ = from.standing;
    standing_from_ = from.number;
  }
}

// Owners that an earlier task named for all below it.
void PlanMaker::add_standing(Task& task, std::set<std::string>& named) {
  bool added = false;
  for (const Said& said : standing_)
    if (std::string id(book_.id_of(said.text)); !id.empty() && named.insert(id).second) {
      task.support.push_back(std::move(id));
      added = true;
    }
  if (added)
    task.detail.edit().guess.try_emplace(
        "support", fmt::format("第{}项说以下各项均由其负责,0.9", standing_from_));
}

void PlanMaker::write_detail(Task& task, const DraftTask& from) const {
  TaskDetail& detail = task.detail.edit();
  detail.evidence = from.evidence;
  if (!is_number_itself(from.printed, from.number)) detail.printed = from.printed;
  Source where;
  where.line = line_of(source_, from.said.bytes.start);
  where.start = from.said.bytes.start;
  where.end = from.said.bytes.end;
  where.sha256 = sha256(from.said.text);
  detail.source = where;
  for (const auto& [field, guess] : from.guesses)
    detail.guess[field] = fmt::format("{},{:.2g}", guess.why, guess.sure);
}

// Each task's own words are read by themselves, on all cores where there are many.
void PlanMaker::write_tasks() {
  constexpr std::size_t tasks_a_thread = 500;
  const std::size_t count = draft_.tasks.size();
  const WordingContext context = wording_context(plan_);
  plan_.tasks.resize(count);
  on_all_cores(
      count, std::min(count_cores(), count / tasks_a_thread + 1),
      [&](std::size_t, std::size_t i) { plan_.tasks[i] = own_words(draft_.tasks[i], context); });
  for (std::size_t i = 0; i < count; ++i) place(plan_.tasks[i], draft_.tasks[i]);
}

Task PlanMaker::own_words(const DraftTask& from, const WordingContext& context) const {
  Task task;
  task.number = from.number;
  task.title = from.short_title;
  task.kind = from.kind;
  write_detail(task, from);
  for (const DraftTarget& target : from.targets)
    task.targets.push_back({target.said.text, target.quantity.value, target.quantity.op,
                            target.quantity.unit, target.quantity.per});
  give_times(task, from, context);
  return task;
}

// What depends on the tasks before it.
void PlanMaker::place(Task& task, const DraftTask& from) {
  if (from.parent >= 0) task.parent = static_cast<TaskIndex>(from.parent);
  if (from.part >= 0 && from.parent < 0)
    task.part = part_numbers_[static_cast<std::size_t>(from.part)];
  write_owners(task, from);
  if (task.parent != no_task) plan_.tasks[task.parent].leaf = false;
}

void PlanMaker::write_link(const DraftLink& link) {
  Link made;
  made.from = static_cast<TaskIndex>(link.before);
  made.hard = false;
  made.why = fmt::format("建议:{},{:.2g}", link.guess.why, link.guess.sure);
  plan_.tasks[static_cast<std::size_t>(link.after)].after.push_back(std::move(made));
}

}  // namespace

Plan to_plan(const Draft& draft, const SourceText& source, const PlanOptions& options) {
  return PlanMaker(draft, source, options).plan();
}

}  // namespace duban
