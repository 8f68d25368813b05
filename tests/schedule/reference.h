#pragma once

#include <map>
#include <vector>

#include "calendar/calendar.h"
#include "schedule/schedule.h"

namespace duban {

// The days of a plan found the slow and obvious way: over its leaves alone, one day's step at a
// time, until every rule holds.  Summaries are only what their leaves have in common: who waits for
// a summary waits for each of its leaves, and what holds a summary holds each of them.
class Reference {
 public:
  // The days of each leaf, half-open.
  struct Days {
    std::vector<Day> start;
    std::vector<Day> finish;
  };

  Reference(const Plan& plan, const Calendar& calendar) : plan_(plan), calendar_(calendar) {
    for (TaskIndex task = 0; task < plan.tasks.size(); ++task) add_rules(task);
  }

  std::vector<TaskIndex> leaves(TaskIndex task) const {
    std::vector<TaskIndex> found;
    for (TaskIndex leaf = 0; leaf < plan_.tasks.size(); ++leaf)
      if (plan_.tasks[leaf].leaf && is_within(leaf, task)) found.push_back(leaf);
    return found;
  }

  Days earliest() const {
    Days days{std::vector(plan_.tasks.size(), *plan_.start), {}};
    for (TaskIndex task = 0; task < plan_.tasks.size(); ++task)
      for (TaskIndex up = task; up != no_task; up = plan_.tasks[up].parent)
        days.start[task] = std::max(days.start[task], plan_.tasks[up].start.value_or(*plan_.start));
    days.finish = days.start;
    settle(days, [&](Day from, Day& to, Lag lag) {
      for (; !holds(from, to, lag); to += 1) changed_ = true;
    });
    return days;
  }

  // The latest days under the tasks' own last days and the plan's end.
  Days latest() const {
    Days days{std::vector(plan_.tasks.size(), *plan_.end + 1), {}};
    days.finish = days.start;
    for (TaskIndex task = 0; task < plan_.tasks.size(); ++task)
      for (TaskIndex up = task; up != no_task; up = plan_.tasks[up].parent)
        days.finish[task] = std::min(days.finish[task], own_end(up));
    step_back(days);
    return days;
  }

  // The latest days that keep the plan's last finish where it is, whatever the deadlines.
  Days latest_before(Day end) const {
    Days days{std::vector(plan_.tasks.size(), end), std::vector(plan_.tasks.size(), end)};
    step_back(days);
    return days;
  }

  // The largest day to which a summary's finish can be moved: its own, its parent's, and what those
  // who wait for it leave.
  Day latest_finish_of_summary(TaskIndex summary, const Days& latest) const {
    Day day = *plan_.end + 1;
    for (TaskIndex up = summary; up != no_task; up = plan_.tasks[up].parent) {
      day = std::min(day, own_end(up));
      for (TaskIndex task = 0; task < plan_.tasks.size(); ++task)
        for (const Link& link : plan_.tasks[task].after)
          if (link.from == up)
            for (const TaskIndex leaf : leaves(task))
              while (!holds(day, end_of(link.type, latest, leaf), link.lag)) day += -1;
    }
    return day;
  }

  // Whether the rule that `to` is not before `from` plus the lag is kept.
  bool holds(Day from, Day to, Lag lag) const {
    if (!lag.working) return to >= from + lag.days;
    if (lag.days < 0) return to >= counted_back(from, -lag.days);
    int workdays = 0;
    for (Day day = from; day < to; day += 1) workdays += calendar_.is_workday(day) ? 1 : 0;
    return to >= from && workdays >= lag.days;
  }

 private:
  struct Rule {
    TaskIndex from;
    TaskIndex to;
    bool from_finish;
    bool to_finish;
    Lag lag;
  };

  bool is_within(TaskIndex leaf, TaskIndex task) const {
    while (leaf != no_task && leaf != task) leaf = plan_.tasks[leaf].parent;
    return leaf == task;
  }

  void add_rules(TaskIndex task) {
    const Task& t = plan_.tasks[task];
    if (t.leaf) rules_.push_back({task, task, false, true, {t.work->days, t.work->working}});
    for (const Link& link : t.after)
      for (const TaskIndex from : leaves(link.from))
        for (const TaskIndex to : leaves(task))
          rules_.push_back({from, to, link.type == LinkType::FS || link.type == LinkType::FF,
                            link.type == LinkType::FF || link.type == LinkType::SF, link.lag});
  }

  static Day end_of(LinkType type, const Days& days, TaskIndex to) {
    return type == LinkType::FF || type == LinkType::SF ? days.finish[to] : days.start[to];
  }

  Day own_end(TaskIndex task) const {
    const Task& t = plan_.tasks[task];
    const bool owes = t.kind == TaskKind::milestone && t.due;
    return owes ? *t.due->last + 1 : *plan_.end + 1;
  }

  Day counted_back(Day day, int workdays) const {
    while (workdays > 0) {
      day += -1;
      if (calendar_.is_workday(day)) --workdays;
    }
    return day;
  }

  void step_back(Days& days) const {
    settle(days, [&](Day& from, Day to, Lag lag) {
      for (; !holds(from, to, lag); from += -1) changed_ = true;
    });
  }

  template <class Step>
  void settle(Days& days, Step step) const {
    do {
      changed_ = false;
      for (const Rule& rule : rules_)
        step((rule.from_finish ? days.finish : days.start)[rule.from],
             (rule.to_finish ? days.finish : days.start)[rule.to], rule.lag);
    } while (changed_);
  }

  const Plan& plan_;
  const Calendar& calendar_;
  std::vector<Rule> rules_;
  mutable bool changed_ = false;
};

}  // namespace duban
