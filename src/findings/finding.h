#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "findings/rules.h"
#include "status/status.h"

namespace duban {

// 亮灯: the colour of a task on a day.  In the order of how much it asks for.
enum class Lamp { blue, grey, green, yellow, red };

std::string_view to_string(Lamp lamp);
std::optional<Lamp> parse_lamp(std::string_view id);
std::string_view in_chinese(Lamp lamp);  // 蓝 灰 绿 黄 红

enum class FindingKind {
  overdue,
  missed_occurrence,
  quota_short,
  behind_pace,
  blocked,
  waiting_on_late,
  at_risk,
  due_soon,
  not_signed,
  silent,
  returned,
  extension_waiting,
  missing_evidence,
  infeasible_deadline,
  child_later_than_parent,
  ambiguous_deadline,
  period_missing,
  no_measure,
  no_lead,
  no_deadline,
  no_basis,
  calendar_missing,
};

std::string_view to_string(FindingKind kind);  // stable ids, e.g. "missed-occurrence"
std::optional<FindingKind> parse_finding_kind(std::string_view id);
std::string_view in_chinese(FindingKind kind);
// A fault of the plan and not of a unit: told as one grouped line.
bool is_plan_fault(FindingKind kind);

// Something that a supervisor must act on.
struct Finding {
  FindingKind kind = FindingKind::overdue;
  TaskIndex task = no_task;  // no_task: of the plan as a whole
  std::string unit;          // id of the unit that answers for it; "" = unknown
  std::string period;        // of a recurring duty or a figure asked by periods; of a part "@UNIT"
  Lamp lamp = Lamp::grey;
  std::optional<Day> due;
  int days_late = 0;
  std::optional<Day> since;  // first seen on, where plan and events tell
  std::string reason;        // in Chinese words
};

using Findings = std::vector<Finding>;

// Of a supporting unit's own part: its `period` is the part's ("@UNIT", stage/slice.h).  The task
// is told as a whole beside it, so that it is no task more where tasks are counted.
bool is_part(const Finding& finding);
std::string_view in_chinese(const Finding& finding);  // 逾期; of a part 配合部分逾期

// What a finding is judged by.
struct Judgement {
  const Plan& plan;
  const TaskGraph& graph;
  const Calendar& calendar;
  const Rules& rules;
  const PlanStatus& status;
};

// By lamp, kind, then days late; equal ones keep the plan's order.
bool worse(const Finding& a, const Finding& b);

// Worst first.
Findings find_all(const Judgement& on);

// Two triggers, time left and pace; the worse wins.  A soft duty (力争…) is amber at most.
Lamp lamp_of(const Judgement& on, TaskIndex task);
std::vector<Lamp> lamps_of(const Judgement& on);  // by TaskIndex; a summary has its worst measure's

// The unit that answers for a task: its lead, else the lead of the task above it; "" = unknown.
std::string answering_unit(const Plan& plan, TaskIndex task);

// Leaves by lamp; `closed` counts those done (blue ones).
struct Counts {
  int tasks = 0;
  int closed = 0;
  std::array<int, 5> by_lamp{};  // by Lamp
};
Counts count(const Plan& plan, const PlanStatus& status, const std::vector<Lamp>& lamps);

}  // namespace duban
