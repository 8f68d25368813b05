#include "levels/year_draft.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "levels/plan_cut.h"

namespace duban {

namespace {

void copy_owners(const Task& from, Task& to) {
  to.lead = from.lead;
  to.support = from.support;
  to.each = from.each;
  if (!from.detail->more_leads.empty()) to.detail.edit().more_leads = from.detail->more_leads;
  if (!from.detail->person.empty()) to.detail.edit().person = from.detail->person;
  if (!from.detail->post.empty()) to.detail.edit().post = from.detail->post;
  if (from.detail->report) to.detail.edit().report = from.detail->report;
}

// The units that the draft names, itself or by a group, as its own.
void copy_units(const Plan& upper, Plan& draft) {
  std::set<std::string> named;
  for (const Task& task : draft.tasks) {
    named.insert({task.lead, task.each});
    named.insert(task.support.begin(), task.support.end());
    named.insert(task.detail->more_leads.begin(), task.detail->more_leads.end());
  }
  for (const Unit& unit : upper.units) {
    const bool wanted =
        named.contains(unit.id) ||
        std::any_of(unit.groups.begin(), unit.groups.end(),
                    [&](const std::string& group) { return named.contains(group); });
    if (!wanted) continue;
    draft.units.push_back(unit);
    draft.units.back().shared = false;
  }
  for (Unit& unit : draft.units)
    if (!draft.unit(unit.successor)) unit.successor.clear();
}

class YearDrafting {
 public:
  YearDrafting(const Assessment& in, const WorkPoints& points) : in_(in), points_(points) {}

  Plan draft() {
    std::vector<TaskIndex> wanted = points_.standing;
    for (const WorkPoint& point : points_.points) wanted.push_back(point.task);
    PlanCut cut = cut_plan(in_.plan, wanted);
    write_head(cut.draft);
    for (std::size_t i = 0; i < cut.draft.tasks.size(); ++i) {
      Task& task = cut.draft.tasks[i];
      copy_owners(in_.plan.tasks[cut.upper_of[i]], task);
      if (task.start && *task.start > *cut.draft.end) task.start.reset();
      if (cut.only_structure[i])
        clear_summary(task, cut.draft);
      else
        task.detail.edit().basis = {basis_text(in_.plan, cut.upper_of[i])};
      if (const WorkPoint* point = point_of(cut.upper_of[i])) fill(task, *point, cut.draft);
    }
    drop_unfinished_links(cut);
    copy_units(in_.plan, cut.draft);
    return std::move(cut.draft);
  }

 private:
  const WorkPoint* point_of(TaskIndex task) const {
    const auto found = std::find_if(points_.points.begin(), points_.points.end(),
                                    [&](const WorkPoint& point) { return point.task == task; });
    return found == points_.points.end() ? nullptr : &*found;
  }

  void write_head(Plan& draft) const {
    draft.id = fmt::format("{}-{}", in_.plan.id, points_.year);
    draft.title = fmt::format("{}年度工作要点(落实《{}》,草案)", points_.year, in_.plan.title);
    draft.issuer = in_.plan.issuer;
    draft.start = Day(points_.year, 1, 1), draft.end = Day(points_.year, 12, 31);
    draft.division = in_.plan.division;
    draft.sample = in_.plan.sample;
  }

  // A summary is done when its measures are; a day of another year would only be in their way.
  static void clear_summary(Task& task, const Plan& draft) {
    if (!task.due || !task.due->last || *task.due->last <= *draft.end) return;
    task.due = nullptr, task.due_text.clear();
    task.targets.clear();
  }

  // What goes on past the year is not done at its end: nothing of the year can wait for it.
  void drop_unfinished_links(PlanCut& cut) const {
    for (Task& task : cut.draft.tasks)
      std::erase_if(task.after, [&](const Link& link) {
        const WorkPoint* point = point_of(cut.upper_of[link.from]);
        return point && point->why == WorkPoint::Why::under_way;
      });
  }

  void fill(Task& task, const WorkPoint& point, const Plan& draft) const;
  void fill_periods(Task& task, const WorkPoint& point) const;

  const Assessment& in_;
  const WorkPoints& points_;
};

std::string said_day(const Task& upper, Day finish) {
  return upper.due_text.empty() ? fmt::format("上级时限为{}", in_chinese(finish))
                                : fmt::format("上级时限“{}”", upper.due_text);
}

void YearDrafting::fill(Task& task, const WorkPoint& point, const Plan& draft) const {
  const Task& upper = in_.plan.tasks[point.measure];
  switch (point.why) {
    case WorkPoint::Why::period:
      return fill_periods(task, point);
    case WorkPoint::Why::carried_over:
      return set_date(
          task, Day(points_.year, 3, 31),
          fmt::format("{},上年未办结,建议一季度办结,0.6", said_day(upper, *point.finish)));
    case WorkPoint::Why::due:
      if (point.estimated)
        return set_date(task, *point.finish, "方案未定时限,按倒排的最迟日期,0.6");
      if (in_.status.tasks[point.measure].own_due != point.finish || !reads_the_same(task, draft))
        set_date(task, *point.finish,
                 fmt::format("{},本年须于{}前办结,0.8", said_day(upper, *point.finish),
                             in_chinese(*point.finish)));
      return;
    case WorkPoint::Why::under_way:
      break;
  }
  const auto percent = static_cast<int>(std::lround(point.quarters[3].percent.value_or(0)));
  set_date(task, Day(points_.year, 12, 31),
           fmt::format("{},本年按序时进度推进到{}%,0.6",
                       point.estimated ? "方案未定时限" : said_day(upper, *point.finish), percent));
  task.targets.push_back(
      {fmt::format("年底进度达到{}%", percent), static_cast<double>(percent), ">=", "%", ""});
}

// What returns every few years counts from the plan's own beginning: here its day is told.
void YearDrafting::fill_periods(Task& task, const WorkPoint& point) const {
  if (task.every->recurrence->interval == 1) return;
  for (const QuarterNode& node : point.quarters)
    for (const PeriodNode& period : node.periods) {
      task.kind = TaskKind::milestone;
      set_date(task, period.due, fmt::format("“{}”的{}年一期,0.8", task.every_text, points_.year));
    }
  task.every = nullptr, task.every_text.clear();
  for (Target& target : task.targets) target.per.clear();
}

}  // namespace

Plan year_draft(const Assessment& in, const WorkPoints& points) {
  return YearDrafting(in, points).draft();
}

}  // namespace duban
