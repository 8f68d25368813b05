#include "reports/problems.h"

#include "base/text.h"
#include "findings/report_cycle.h"
#include "reports/by_unit.h"
#include "reports/naming.h"
#include "reports/problem_words.h"

#include <fmt/core.h>

#include <map>
#include <set>

namespace duban {

namespace {

// Told for all of a unit's tasks in one line: the reason is the same rule for all, told at the top.
constexpr FindingKind gathered[] = {FindingKind::not_signed, FindingKind::silent,
                                    FindingKind::missing_evidence};

bool is_gathered(FindingKind kind) {
  return std::find(std::begin(gathered), std::end(gathered), kind) != std::end(gathered);
}

bool is_problem(const Finding& finding) {
  return !is_plan_fault(finding.kind) && finding.kind != FindingKind::due_soon &&
         (finding.lamp == Lamp::red || finding.lamp == Lamp::yellow);
}

FoundList problems_of(const UnitItems& unit) {
  FoundList list;
  for (const FoundCase& found : unit.found)
    if (is_problem(*found.finding)) list.push_back(found);
  return list;
}

// One task's problems in one item: "14.1 …：逾期。…；前置未完成。…"
Paragraph item_of(const FoundList& same_task) {
  const FoundCase& first = same_task.front();
  std::vector<std::string> told;
  for (const FoundCase& found : same_task)
    if (std::string words = problem_sentence(found); !words.empty())
      told.push_back(std::move(words));
  return paragraph({lamp(tint_of(first.finding->lamp), label_of(*first.in, *first.finding)),
                    Text{fmt::format("：{}。", join(told, "；"))}});
}

// One item a task and period, in the order of their worst.
void add_by_task(const FoundList& list, Listing& listing) {
  std::vector<FoundList> groups;
  std::map<std::pair<TaskIndex, std::string>, std::size_t> group_of;
  for (const FoundCase& found : list) {
    if (is_gathered(found.finding->kind)) continue;
    const auto [at, is_new] =
        group_of.try_emplace({found.finding->task, found.finding->period}, groups.size());
    if (is_new) groups.emplace_back();
    groups[at->second].push_back(found);
  }
  for (const FoundList& group : groups) listing.items.push_back(item_of(group));
}

void add_gathered(const FoundList& list, Listing& listing) {
  for (const FindingKind kind : gathered) {
    std::vector<std::string> numbers;
    for (const FoundCase& found : list)
      if (found.finding->kind == kind) numbers.push_back(found.item().task().number);
    if (numbers.empty()) continue;
    listing.items.push_back(paragraph({lamp(Tint::yellow, std::string(in_chinese(kind))),
                                       Text{fmt::format("：{}。", join(numbers, "、"))}}));
  }
}

struct Group {
  const char* name;
  std::vector<FindingKind> kinds;
  bool parts = false;  // of supporting units, not of tasks
};

bool holds(const Group& group, const Finding& finding) {
  const bool late_part = is_part(finding) && finding.kind == FindingKind::overdue;
  return group.parts == late_part &&
         std::count(group.kinds.begin(), group.kinds.end(), finding.kind) > 0;
}

const std::vector<Group> groups = {
    {"逾期未完成", {FindingKind::overdue}},
    {"配合部分逾期", {FindingKind::overdue}, true},
    {"周期性任务漏办或未达目标", {FindingKind::missed_occurrence, FindingKind::quota_short}},
    {"进度滞后", {FindingKind::behind_pace}},
    {"受前置任务制约或有超期风险",
     {FindingKind::blocked, FindingKind::waiting_on_late, FindingKind::at_risk}},
    {"未按期签收", {FindingKind::not_signed}},
    {"未按期报送进展", {FindingKind::silent}},
    {"退回待补正、延期待批或缺佐证",
     {FindingKind::returned, FindingKind::extension_waiting, FindingKind::missing_evidence}},
};

// "每月", or "每周、每月" where the tasks differ.
std::string cycles_of(const Rules& rules, const FoundList& list) {
  std::set<Cycle> cycles;
  for (const FoundCase& found : list)
    cycles.insert(cycle_of(found.in->plan, rules, found.finding->task).cycle);
  std::vector<std::string> words;
  for (const Cycle cycle : cycles) words.emplace_back(in_chinese(cycle));
  return join(words, "、");
}

// What the rules ask, where a group does not say it task by task.
std::string rule_words(const Rules& rules, const Group& group, const FoundList& list) {
  if (group.kinds.front() == FindingKind::not_signed)
    return fmt::format("（交办后{}{}内应签收）", rules.sign_within.days,
                       rules.sign_within.working ? "个工作日" : "日");
  if (group.kinds.front() == FindingKind::silent)
    return fmt::format("（应{}报送）", cycles_of(rules, list));
  return {};
}

// "共发现问题20项：逾期未完成3项、…。"
std::string summary(Paper& paper, const Assessment& in, const FoundList& all) {
  std::vector<std::string> parts;
  for (const Group& group : groups) {
    FoundList list;
    for (const FoundCase& found : all)
      if (holds(group, *found.finding)) list.push_back(found);
    if (list.empty()) continue;
    const std::string name = paper.scoped(std::string("问题·") + group.name, in);
    parts.push_back(fmt::format("{}{}项{}", group.name, paper.count(name, rows_of(list)),
                                rule_words(paper.input().rules, group, list)));
  }
  return fmt::format("共发现问题{}项：{}。",
                     paper.count(paper.scoped("问题总数", in), rows_of(all)), join(parts, "；"));
}

}  // namespace

void add_problems(Paper& paper, const Assessment& in) {
  const FoundList all = found_in(in, is_problem);
  if (all.empty())
    return paper.say(
        fmt::format("截至{}，未发现逾期、滞后等问题。", in_chinese(paper.input().as_of)));
  paper.say(summary(paper, in, all));
  const int level = paper.input().plans.size() > 1 ? 3 : 2;
  for (const UnitItems& unit : by_unit(in)) {
    const FoundList list = problems_of(unit);
    if (list.empty()) continue;
    paper.head(level, unit.known ? unit.name : "未明确牵头单位的事项");
    Listing listing;
    listing.numbered = true;
    add_by_task(list, listing);
    add_gathered(list, listing);
    paper.add(std::move(listing));
  }
}

void add_laggards(Paper& paper, const Assessment& in) {
  const FoundList list = found_in(in, [](const Finding& finding) {
    return is_late(finding) ||
           (finding.kind == FindingKind::behind_pace && finding.lamp == Lamp::red);
  });
  if (list.empty())
    return paper.say(
        fmt::format("截至{}，没有逾期或严重滞后的任务。", in_chinese(paper.input().as_of)));
  paper.say(fmt::format("逾期、漏办或严重滞后{}项。",
                        paper.count(paper.scoped("逾期、漏办或严重滞后", in), rows_of(list))));
  Table table{"", {{"任务", 4, false}, {"牵头单位", 1.6, false}, {"问题", 5, false}}, {}};
  for (const FoundCase& found : list)
    table.rows.push_back({cell(tint_of(found.finding->lamp), label_of(in, *found.finding)),
                          cell(unit_name_or_unknown(in.plan, found.finding->unit)),
                          cell(problem_sentence(found))});
  paper.add(std::move(table));
}

}  // namespace duban
