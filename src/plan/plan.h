#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "base/rare.h"
#include "plan/cycle.h"
#include "wording/deadline.h"

namespace duban {

// Tasks are named by their position in Plan::tasks, which is the document's order.
using TaskIndex = std::uint32_t;
constexpr TaskIndex no_task = UINT32_MAX;

enum class TaskKind { milestone, recurring, ongoing, prohibition, triggered };

enum class LinkType { FS, SS, FF, SF };

// The time that a link leaves between its two ends; negative lets them overlap.
struct Lag {
  int days = 0;
  bool working = false;  // working days, else calendar days

  bool operator==(const Lag&) const = default;
};

// One rule of order, written at the task that waits: `after`.
struct Link {
  TaskIndex from = no_task;  // the task waited for (前置)
  LinkType type = LinkType::FS;
  Lag lag;
  bool hard = true;  // soft links count in every date like hard ones but never block
  std::string why;
  int line = 0;
};

// How long a task takes: "120 days" or "60 working days".
struct Work {
  int days = 0;
  bool working = false;

  bool operator==(const Work&) const = default;
};

// A counted result that a task promises: 两期以上 a year.
struct Target {
  std::string text;
  double value = 0;
  std::string op = ">=";
  std::string unit;
  std::string per;  // year, half, quarter, month, week; "" = once

  bool operator==(const Target&) const = default;
};

// Where in the official text something stands: byte span [start, end) on line `line`.
struct Source {
  int line = 0;
  std::int64_t start = 0;
  std::int64_t end = 0;
  std::string sha256;

  bool operator==(const Source&) const = default;
};

// An office that owes something (单位).
struct Unit {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> groups;  // 市直部门, 县市区: named together
  std::string code;                 // 统一社会信用代码 or GB/T 2260
  std::string level;                // 市 县 乡
  std::string contact;
  std::optional<Day> valid_from;
  std::optional<Day> valid_to;
  std::string successor;  // the unit that carries on after valid_to
  Place place;
  bool shared = false;  // read from the file that plans share, so not written with the plan
};

struct Part {
  std::string number;
  std::string title;
  int line = 0;
};

// What seldom stands in a task, kept apart so that a million tasks stay small.
struct TaskDetail {
  std::vector<std::string> more_leads;  // written beside the first one: advice two-leads
  std::vector<std::string> evidence;
  std::vector<std::string> basis;
  std::string printed;
  std::string person;           // 责任人: who answers for it within the lead unit
  std::string post;             // 岗位, where a post answers and not a name
  std::string ladder;           // id of the steps in which it is done (plan/ladder.h); "" = none
  std::optional<Cycle> report;  // how often it is reported on; absent = as the task above it
  std::optional<Source> source;
  std::map<std::string, std::string> guess;  // field → why and how sure, of intake
  std::map<std::string, Place> given_by;     // field → the assignment file that gave it
};

// A deadline as read; equal words share one, so that a million tasks stay small.
using SharedDeadline = std::shared_ptr<const Deadline>;

// How far below its task's line a value stands, for the problems that accuse it; 0 = not there.
struct LinesBelow {
  std::uint8_t number = 0, due = 0, every = 0, start = 0, lead = 0;
};

// A numbered task (任务) or measure (措施, a leaf).
struct Task {
  std::string number;  // "14", "14.1"; a fan-out child is "25.2@unit"
  std::string part;    // the part's number; "" = its parent's
  std::string title;
  TaskKind kind = TaskKind::milestone;
  TaskIndex parent = no_task;
  bool leaf = true;  // false where another task names it as parent

  std::string due_text;  // the words, where `due` is words
  SharedDeadline due;    // null = none; a TOML date reads as kind by, rule "date"
  std::string every_text;
  SharedDeadline every;      // kind recurring, of a recurring duty
  std::optional<Day> start;  // not before
  std::optional<Work> work;  // absent = the rule file's default of the kind, marked 估

  std::string lead;                  // unit id; "" = unknown
  std::vector<std::string> support;  // unit ids or groups, as written
  std::string each;                  // group that the task fans out over; "" = no
  std::string unit;                  // of a fan-out child: whose part it is
  std::vector<Link> after;
  std::vector<Target> targets;
  double weight = 1;
  Rare<TaskDetail> detail;
  int line = 0;
  LinesBelow below;
};

// An official plan (方案): whole, resolved and free of errors; doubts are Problems beside it.
struct Plan {
  std::string id;
  std::string title;
  std::string issuer;
  std::string number;  // 发文字号
  std::optional<Day> issued;
  std::optional<Day> start;  // period
  std::optional<Day> end;
  std::string division;
  std::string units_file;  // as written, relative to the plan file
  std::string source_file;
  std::string source_sha256;
  std::vector<Unit> units;
  std::vector<Part> parts;
  std::vector<Task> tasks;
  std::string file;     // that it was read from
  bool sample = false;  // owners are 示例: no official has said them

  // no_task where there is none.
  TaskIndex find(std::string_view number) const;
  const Unit* unit(std::string_view id) const;
  // The unit's name, or the id itself where it is unknown; "" for "".
  std::string unit_name(std::string_view id) const;
  // "PLAN/NUMBER", the task's name everywhere outside its plan.
  std::string task_id(TaskIndex task) const;
};

// Who answers for a task within its lead unit, or which post does: its own, else those of the task
// above, as long as the same unit leads.  "" = not said.
struct Answering {
  std::string person;
  std::string post;

  bool operator==(const Answering&) const = default;
};
Answering answering_person(const Plan& plan, TaskIndex task);

// The nearest task upwards, itself included, that says how often it is reported on; no_task where
// none does.
TaskIndex task_with_cycle(const Plan& plan, TaskIndex task);

// The first and last day that a plan's undated duties live in: its period, else its issue year.
Day first_day(const Plan& plan);
Day final_day(const Plan& plan);

std::string_view to_string(TaskKind kind);  // the plan file's word
std::string_view in_chinese(TaskKind kind);
std::string_view to_string(LinkType type);

}  // namespace duban
