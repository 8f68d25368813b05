// What changed since the last meeting: by comparing the judgement of both days, and by events.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/text.h"
#include "reports/figures.h"
#include "reports/meeting/lists.h"
#include "reports/naming.h"

namespace duban {

namespace {

// A change and the rows it is of: "PLAN/NUMBER" with "#PERIOD".
struct Change {
  const char* name;
  Rows rows;
};

std::set<std::string> late_rows(const Assessment& in) {
  std::set<std::string> rows;
  for (const Finding& finding : in.findings)
    if (is_late(finding)) rows.insert(row_of(in, finding.task, finding.period));
  return rows;
}

Rows only_in(const std::set<std::string>& all, const std::set<std::string>& others) {
  Rows rows;
  std::set_difference(all.begin(), all.end(), others.begin(), others.end(),
                      std::back_inserter(rows));
  return rows;
}

// Of a plan that was loaded after the last meeting: what would have been late then.
std::set<std::string> rows_late_before(const Assessment& now, Day last_meeting) {
  std::set<std::string> rows;
  for (const Finding& finding : now.findings)
    if (is_late(finding) && was_late_before(finding, now.status.as_of, last_meeting))
      rows.insert(row_of(now, finding.task, finding.period));
  return rows;
}

void add_late(const Assessment& now, const std::optional<Assessment>& before, Day last_meeting,
              Rows& grown, Rows& cleared) {
  const auto late = late_rows(now);
  const auto was = before ? late_rows(*before) : rows_late_before(now, last_meeting);
  for (std::string& row : only_in(late, was)) grown.push_back(std::move(row));
  for (std::string& row : only_in(was, late)) cleared.push_back(std::move(row));
}

constexpr std::pair<EventKind, const char*> told_kinds[] = {
    {EventKind::closed, "办结"},
    {EventKind::struck_off, "销号"},
    {EventKind::submitted, "申请办结"},
    {EventKind::returned, "退回"},
    {EventKind::reopened, "回头看重开"},
    {EventKind::extension_asked, "申请延期"},
    {EventKind::extension_granted, "批准延期"},
    {EventKind::extension_denied, "不同意延期"},
    {EventKind::suspended, "中止"},
    {EventKind::cancelled, "终止"},
    {EventKind::refused, "退回交办"},
    {EventKind::fulfilled, "履行周期性任务"},
};

Rows of_kind(const MeetingInput& input, EventKind kind) {
  Rows rows;
  for (std::size_t i = 0; i < input.events.size(); ++i)
    for (const Event& event : input.events[i]) {
      if (event.kind != kind || event.task.empty()) continue;
      const std::string row = fmt::format("{}/{}{}{}", input.report.plans[i].plan.id, event.task,
                                          event.period.empty() ? "" : "#", event.period);
      if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
    }
  return rows;
}

// Measures whose percent grew, by the judgement of both days.
Rows moved_on(const MeetingInput& input) {
  Rows rows;
  for (std::size_t i = 0; i < input.report.plans.size(); ++i) {
    const Assessment& now = input.report.plans[i];
    const auto& before = input.before[i];
    if (!before) continue;
    std::map<std::string, double> was;
    for (const Item& item : measures_of(*before)) was[item.task().number] = item.status().percent;
    for (const Item& item : measures_of(now)) {
      const auto known = was.find(item.task().number);
      if (known == was.end() || item.status().done()) continue;
      if (item.status().percent > known->second) rows.push_back(row_of(now, item.index));
    }
  }
  return rows;
}

// 14.1、14.2、25.2（2024年）: without the plan's name where there is one plan.
std::string numbers_of(const Rows& rows, bool one_plan) {
  constexpr std::size_t most = 10;
  std::vector<std::string> told;
  for (const std::string& row : rows) {
    if (told.size() == most) break;
    const std::size_t slash = row.find('/');
    const std::string number = one_plan ? row.substr(slash + 1) : row;
    const std::size_t mark = number.find('#');
    told.push_back(mark == std::string::npos ? number
                                             : fmt::format("{}（{}）", number.substr(0, mark),
                                                           period_name(number.substr(mark + 1))));
  }
  return join(told, "、") + (rows.size() > most ? "等" : "");
}

std::vector<Change> changes_of(const MeetingInput& input) {
  Change grown{"新增逾期、漏办", {}};
  Change cleared{"消除逾期、漏办", {}};
  for (std::size_t i = 0; i < input.report.plans.size(); ++i)
    add_late(input.report.plans[i], input.before[i], *input.report.from, grown.rows, cleared.rows);
  std::vector<Change> changes = {std::move(grown), std::move(cleared)};
  for (const auto& [kind, name] : told_kinds) changes.push_back({name, of_kind(input, kind)});
  changes.push_back({"进度有推进", moved_on(input)});
  std::erase_if(changes, [](const Change& change) { return change.rows.empty(); });
  return changes;
}

}  // namespace

bool was_late_before(const Finding& finding, Day now, Day last_meeting) {
  return now - finding.days_late < last_meeting;
}

void add_meeting_changes(Paper& paper, const MeetingInput& input, MeetingLists& lists) {
  const auto changes = changes_of(input);
  if (changes.empty()) return paper.say("没有登记新的进展，亮灯也没有变化。");
  Table table{
      "上次会议以来的变化", {{"变化", 2, false}, {"项数", 0.8, true}, {"任务", 7, false}}, {}};
  for (const Change& change : changes)
    table.rows.push_back(
        row({change.name, paper.count(std::string("会议·") + change.name, change.rows),
             numbers_of(change.rows, input.report.plans.size() == 1)}));
  lists.add(table, table.rows.size());
}

}  // namespace duban
