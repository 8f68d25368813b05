#pragma once

#include <map>
#include <string>
#include <vector>

#include "calendar/calendar.h"
#include "findings/assessment.h"
#include "plan/reader.h"
#include "stage/body.h"
#include "stage/slice.h"
#include "tests/test.h"

// A clerk's desk without a store: a plan as TOML and what units reported, judged on a day.
//
//   Desk desk(R"([[task]] …)");
//   desk.event("2023-01-05", "1.1", EventKind::dispatched);
//   CHECK(desk.kinds("2023-06-01", "1.1") == "overdue");
class Desk {
 public:
  explicit Desk(const std::string& tasks, const std::string& period_end = "2023-12-31") {
    const std::string head =
        "schema = 1\n[plan]\nid = \"p\"\ntitle = \"示例方案\"\nissued = 2023-01-01\n"
        "period = { start = 2023-01-01, end = " +
        period_end + " }\n";
    auto plan = duban::read_plan(head + tasks, "plan.toml");
    for (const auto& problem : plan.problems) UNSCOPED_INFO(duban::to_string(problem));
    REQUIRE(plan);
    plan_ = std::move(*plan);
    rules_.assumptions.work.fill({10, false});
  }

  duban::Rules& rules() { return rules_; }
  const duban::Plan& plan() const { return plan_; }
  const std::vector<duban::Event>& events() const { return events_; }

  Desk& event(const char* on, const std::string& task, duban::EventKind kind,
              const duban::EventBody& body = {}, const std::string& period = "") {
    duban::Event event;
    event.seq = static_cast<int>(events_.size()) + 1;
    event.id = "d-" + std::to_string(event.seq);
    event.plan = plan_.id, event.task = task, event.period = period, event.kind = kind;
    event.on = *duban::parse_day(on);
    event.at = std::string(on) + "T01:00:00Z";
    event.body = duban::write_body(body);
    events_.push_back(event);
    return *this;
  }
  Desk& progress(const char* on, const std::string& task, int percent) {
    duban::EventBody body;
    body.percent = percent;
    return event(on, task, duban::EventKind::progress, body);
  }

  // Of one task and all its slices, in order of recording.
  std::vector<duban::Event> events_of(const std::string& number) const {
    std::vector<duban::Event> own;
    for (const duban::Event& event : events_)
      if (event.task == number) own.push_back(event);
    return own;
  }

  duban::Assessment on(const char* day) const {
    return duban::assess(plan_, states(*duban::parse_day(day)), *duban::parse_day(day),
                         duban::official_calendar(), rules_);
  }

  // The ids of what is found of a task, worst first, without the plan's own faults.
  std::string kinds(const char* day, const std::string& number) const {
    std::string kinds;
    const auto made = on(day);
    for (const auto& finding : made.findings) {
      if (duban::is_plan_fault(finding.kind) || finding.task != plan_.find(number)) continue;
      kinds += (kinds.empty() ? "" : " ") + std::string(duban::to_string(finding.kind));
    }
    return kinds;
  }

  std::string lamp(const char* day, const std::string& number) const {
    return std::string(duban::to_string(on(day).lamps[plan_.find(number)]));
  }

 private:
  duban::PlanStates states(duban::Day as_of) const {
    std::map<std::pair<duban::TaskIndex, std::string>, std::vector<duban::Event>> by_task;
    for (const auto& event : events_)
      if (event.on <= as_of) by_task[{plan_.find(event.task), event.period}].push_back(event);
    duban::PlanStates states;
    states.tasks.resize(plan_.tasks.size());
    for (const auto& [key, events] : by_task) {
      const std::string unit(duban::unit_of_part(key.second));
      if (key.second.empty())
        states.tasks[key.first] = duban::fold(events);
      else if (!unit.empty())
        states.parts.push_back({key.first, unit, duban::fold(events)});
      else
        states.periods.push_back({key.first, key.second, duban::fold(events)});
    }
    return states;
  }

  duban::Plan plan_;
  duban::Rules rules_;
  std::vector<duban::Event> events_;
};
