#include "reports/requirements.h"

#include "base/text.h"
#include "reports/faults.h"
#include "reports/naming.h"
#include "reports/problem_words.h"

#include <fmt/core.h>

#include <array>
#include <set>

namespace duban {

namespace {

// By when: each from what the rule file says of the matter.
Day finish_by(const ReportInput& input) { return input.as_of + input.rules.due_soon; }
Day report_by(const ReportInput& input) { return input.as_of + input.rules.silent_grace; }
Day sign_by(const ReportInput& input) {
  const Work& within = input.rules.sign_within;
  return within.working ? input.calendar.add_workdays(input.as_of, within.days)
                        : input.as_of + within.days;
}

struct Request {
  FindingKind kind;
  const char* words;  // {0}: the tasks, {1}: the day
  Day (*by)(const ReportInput& input);
};

// In the order in which they are asked.  A period that is over can be explained, not finished. What
// a task is asked once, a later row does not repeat.
constexpr Request requests[] = {
    {FindingKind::overdue, "{1}前办结{0}并报送佐证，确需延期的按程序申请", finish_by},
    {FindingKind::missed_occurrence, "{1}前说明{0}未按期完成的原因和防止再次漏办的措施", report_by},
    {FindingKind::quota_short, "{1}前说明{0}未达目标的原因和补足措施", report_by},
    {FindingKind::returned, "{1}前补正{0}并重新申请办结", finish_by},
    {FindingKind::behind_pace, "加快推进{0}，{1}前报送赶上序时进度的安排", report_by},
    {FindingKind::at_risk, "{1}前对{0}提出按期完成的措施，或按程序申请调整时限", report_by},
    {FindingKind::not_signed, "{1}前签收{0}", sign_by},
    {FindingKind::silent, "{1}前补报{0}的进展", report_by},
    {FindingKind::missing_evidence, "{1}前补交{0}的佐证材料", report_by},
};

// Those that ask for the work itself: a task is asked for it once.
bool asks_for_work(FindingKind kind) {
  return kind == FindingKind::overdue || kind == FindingKind::returned ||
         kind == FindingKind::behind_pace || kind == FindingKind::at_risk;
}

bool waits_for_office(const Item& item) { return item.state().submitted && item.status().open(); }

std::string name_of(const FoundCase& found) {
  const std::string& number = found.item().task().number;
  return found.finding->period.empty()
             ? number
             : fmt::format("{}（{}）", number, period_name(found.finding->period));
}

// Those of the kind that the unit can still act on; what waits for another task is put apart.
std::vector<std::string> names_for(const Request& request, const UnitItems& unit,
                                   std::set<TaskIndex>& asked, std::vector<std::string>& waiting) {
  std::vector<std::string> names;
  for (const FoundCase& found : unit.found) {
    const TaskIndex task = found.finding->task;
    if (found.finding->kind != request.kind || waits_for_office(found.item())) continue;
    if (asks_for_work(request.kind) && !asked.insert(task).second) continue;
    const auto before = waiting_for(found.in->plan, found.in->status, task, Soft::no);
    if (!asks_for_work(request.kind) || before.empty()) {
      names.push_back(name_of(found));
    } else {
      std::vector<std::string> numbers;
      for (const TaskIndex i : before) numbers.push_back(found.in->plan.tasks[i].number);
      waiting.push_back(fmt::format("{}待{}完成后抓紧办理", name_of(found), join(numbers, "、")));
    }
  }
  return names;
}

// What is due soon is asked for by its own day, and not again as behind its pace.
std::vector<std::string> due_soon_of(const UnitItems& unit, std::set<TaskIndex>& asked) {
  std::vector<std::string> names;
  for (const FoundCase& found : unit.found) {
    if (found.finding->kind != FindingKind::due_soon || waits_for_office(found.item())) continue;
    asked.insert(found.finding->task);
    names.push_back(fmt::format("{}（{}）", found.item().task().number,
                                short_day(*found.finding->due, found.in->status.as_of)));
  }
  return names;
}

// "一是…；二是…。"
std::string numbered_sentence(const std::vector<std::string>& clauses) {
  constexpr std::array<const char*, 9> marks = {"一是", "二是", "三是", "四是", "五是",
                                                "六是", "七是", "八是", "九是"};
  if (clauses.empty()) return {};
  if (clauses.size() == 1) return clauses.front() + "。";
  std::vector<std::string> told;
  for (std::size_t i = 0; i < clauses.size(); ++i)
    told.push_back((i < marks.size() ? marks.at(i) : "") + clauses[i]);
  return join(told, "；") + "。";
}

// What only the office can do: settle what units have handed in.
std::vector<std::string> for_the_office(const Assessment& in) {
  std::vector<std::string> submitted;
  std::vector<std::string> asked;
  for (const Item& item : measures_of(in)) {
    if (waits_for_office(item))
      submitted.push_back(fmt::format("{}（{}申请）", item.task().number,
                                      short_day(*item.state().submitted, in.status.as_of)));
    if (item.state().extension_asked && item.status().open())
      asked.push_back(fmt::format("{}（申请延至{}）", item.task().number,
                                  in_chinese(*item.state().extension_asked)));
  }
  std::vector<std::string> lines;
  if (!submitted.empty())
    lines.push_back(fmt::format("审核已申请办结的{}。", join(submitted, "、")));
  if (!asked.empty()) lines.push_back(fmt::format("批复延期申请：{}。", join(asked, "、")));
  return lines;
}

void add_unit_lines(Paper& paper, const Assessment& in) {
  Listing listing;
  for (const UnitItems& unit : by_unit(in)) {
    const std::string request = request_to(paper, unit);
    if (request.empty()) continue;
    const std::string name = unit.known ? unit.name : "尚未明确牵头单位的事项";
    listing.items.push_back(paragraph({bold(name + "："), Text{request}}));
  }
  if (listing.items.empty()) return paper.say("各单位没有需要整改或即将到期的事项。");
  paper.add(std::move(listing));
}

}  // namespace

std::string request_to(const Paper& paper, const UnitItems& unit) {
  std::vector<std::string> clauses;
  std::vector<std::string> waiting;
  std::set<TaskIndex> asked;
  const auto soon = due_soon_of(unit, asked);
  for (const Request& request : requests) {
    const auto names = names_for(request, unit, asked, waiting);
    if (!names.empty())
      clauses.push_back(fmt::format(fmt::runtime(request.words), join(names, "、"),
                                    short_day(request.by(paper.input()), paper.input().as_of)));
  }
  if (!soon.empty()) clauses.push_back(fmt::format("按时完成即将到期的{}", join(soon, "、")));
  if (!waiting.empty()) clauses.push_back(join(waiting, "，"));
  return numbered_sentence(clauses);
}

void add_requirements(Paper& paper, const Assessment& in) {
  const int level = paper.input().plans.size() > 1 ? 3 : 2;
  paper.head(level, "对牵头单位的要求");
  add_unit_lines(paper, in);
  auto lines = for_the_office(in);
  const auto decisions = decisions_on_faults(in);
  lines.insert(lines.end(), decisions.begin(), decisions.end());
  if (lines.empty()) return;
  paper.head(level, "需要方案主管部门研究决定的事项");
  paper.add(numbered(lines));
}

}  // namespace duban
