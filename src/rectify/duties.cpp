#include "rectify/duties.h"

#include "reports/naming.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

std::string name_of(const Rectification& item) { return item.plan + "/" + item.number; }

OfficeDuty duty_of(OfficeDutyKind kind, const Rectification& item, Day by) {
  OfficeDuty duty;
  duty.kind = kind;
  duty.task = name_of(item), duty.title = item.problem, duty.unit = item.lead;
  duty.by = by;
  return duty;
}

std::string look_verb(const OfficeDuty& duty, const char* step) {
  return fmt::format("duban rectify {} {} --pass（或 --fail --note 理由）", step, duty.task);
}

// "应于…前回头看，已过3天"
void set_time(OfficeDuty& duty, const char* what, Day as_of) {
  duty.days_late = std::max(0, as_of - duty.by);
  duty.reason = fmt::format("应于{}前{}", in_chinese(duty.by), what);
  if (duty.days_late > 0)
    duty.reason += fmt::format("，已过{}天", duty.days_late);
  else
    duty.reason += duty.by == as_of ? "，今天到期" : fmt::format("，还有{}天", duty.by - as_of);
}

class DutyList {
 public:
  DutyList(const RectifyRules& rules, const Calendar& calendar, Day as_of)
      : rules_(rules), calendar_(calendar), as_of_(as_of) {}

  void add(const Rectification& item) {
    if (item.submitted) add_check(item);
    if (item.awaits_look() && is_near(*item.look_back)) add_look_back(item);
    if (item.review) add_review(item);
  }

  void add(const PooledProblem& problem) {
    const Work& limit = rules_.enter;
    if (limit.days == 0) return;
    const Day last =
        limit.working ? calendar_.add_workdays(problem.on, limit.days) : problem.on + limit.days;
    if (as_of_ <= last) return;
    OfficeDuty duty;
    duty.kind = OfficeDutyKind::enter;
    duty.task = problem.plan + "/" + problem.number, duty.title = problem.words;
    duty.by = last, duty.days_late = as_of_ - last;
    duty.reason = fmt::format("{}发现，{}个{}内应建账，已过{}天", in_chinese(problem.on),
                              limit.days, limit.working ? "工作日" : "自然日", duty.days_late);
    duty.command = fmt::format("duban rectify take {} --class 类别", problem.event);
    duties_.push_back(std::move(duty));
  }

  std::vector<OfficeDuty> sorted() {
    std::stable_sort(duties_.begin(), duties_.end(), [](const OfficeDuty& a, const OfficeDuty& b) {
      return std::pair(a.kind, a.by) < std::pair(b.kind, b.by);
    });
    return std::move(duties_);
  }

 private:
  bool is_near(Day due) const { return due <= as_of_ + days_before_look; }

  void add_check(const Rectification& item) {
    OfficeDuty duty = duty_of(OfficeDutyKind::check, item, *item.submitted);
    duty.reason = fmt::format("{}申请销号，已等{}天", in_chinese(duty.by), as_of_ - duty.by);
    duty.command = look_verb(duty, "check");
    duties_.push_back(std::move(duty));
  }

  void add_look_back(const Rectification& item) {
    OfficeDuty duty = duty_of(OfficeDutyKind::look_back, item, *item.look_back);
    set_time(duty, "回头看", as_of_);
    duty.command = look_verb(duty, "look");
    duties_.push_back(std::move(duty));
  }

  void add_review(const Rectification& item) {
    OfficeDuty duty = duty_of(OfficeDutyKind::review, item, item.review->due);
    set_time(duty, "复查", as_of_);
    duty.reason = fmt::format("{}，{}", period_name(item.review->period), duty.reason);
    duty.command =
        fmt::format("duban fulfil {} --period {} --note 复查情况", duty.task, item.review->period);
    duty.task += "#" + item.review->period;
    duties_.push_back(std::move(duty));
  }

  const RectifyRules& rules_;
  const Calendar& calendar_;
  Day as_of_;
  std::vector<OfficeDuty> duties_;
};

}  // namespace

std::vector<OfficeDuty> rectify_duties(const std::vector<Rectification>& items,
                                       const std::vector<PooledProblem>& pool,
                                       const RectifyRules& rules, const Calendar& calendar,
                                       Day as_of) {
  DutyList list(rules, calendar, as_of);
  for (const Rectification& item : items) list.add(item);
  for (const PooledProblem& problem : pool) list.add(problem);
  return list.sorted();
}

}  // namespace duban
