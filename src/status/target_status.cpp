#include "status/target_status.h"

#include "schedule/period.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

// 199.99999999 counts as 200, as 51.3% may come from a division.
constexpr double tiny = 1e-9;

constexpr std::array<std::string_view, 6> said_more = {"余", "多", "以上", "逾", "超过", "超"};

bool counts_up(const Target& target) {
  return (target.op == ">=" || target.op == ">" || target.op == "==") && target.value > 0;
}

bool is_rate(const Target& target) { return target.unit == "%"; }

std::optional<Recurrence::Per> per_of(const Target& target) {
  using Per = Recurrence::Per;
  constexpr std::pair<std::string_view, Per> known[] = {{"year", Per::year},
                                                        {"half", Per::half},
                                                        {"quarter", Per::quarter},
                                                        {"month", Per::month},
                                                        {"week", Per::week}};
  for (const auto& [word, per] : known)
    if (target.per == word) return per;
  return {};
}

bool belongs(const ReportedFigure& figure, const Occurrence& period) {
  if (figure.period == period.period) return true;
  const auto said = days_of_period(figure.period);
  if (!said) return false;
  const auto whole = days_of_period(period.period);
  const Day last = whole ? std::max(whole->last, period.due) : period.due;
  return said->first >= period.first && said->last <= last;
}

// The periods in which the target is asked for; one without a name where it is asked once.
std::vector<Occurrence> periods_of(const Target& target, const TargetFrame& frame) {
  const auto per = per_of(target);
  if (!per && !frame.periods.empty()) return frame.periods;
  if (!per) return {{"", frame.from, frame.due}};
  Deadline every;
  every.kind = DeadlineKind::recurring;
  every.recurrence = Recurrence{};
  every.recurrence->per = *per;
  return occurrences(every, {}, frame.from, frame.due);
}

double share_of(const TargetStatus& status, const Target& target) {
  if (status.met) return 1;
  return status.reported ? std::clamp(status.reported->value / target.value, 0.0, 1.0) : 0;
}

}  // namespace

const Target* quota_target(const Task& task) {
  if (!task.every || !task.every->recurrence) return nullptr;
  const auto counted =
      std::find_if(task.targets.begin(), task.targets.end(), [](const Target& target) {
        return !target.per.empty() && !is_rate(target) &&
               (target.op == ">=" || target.op == ">" || target.op == "==");
      });
  return counted == task.targets.end() ? nullptr : &*counted;
}

std::optional<ReportedSum> reported_of(const Target& target,
                                       const std::vector<ReportedFigure>& figures,
                                       const Occurrence* period) {
  std::vector<ReportedFigure> counted;
  for (const ReportedFigure& figure : figures) {
    if (figure.of != target.text || (period && !belongs(figure, *period))) continue;
    if (is_rate(target)) counted.clear();
    counted.push_back(figure);
  }
  return sum_of(counted, target.text);
}

bool reaches(const ReportedSum& reported, const Target& target) {
  const bool more =
      std::find(said_more.begin(), said_more.end(), reported.qualifier) != said_more.end();
  const bool less = reported.qualifier == "近";
  const double above = reported.value - target.value;
  if (target.op == ">=") return less ? above > tiny : above >= -tiny;
  if (target.op == ">") return more ? above >= -tiny : above > tiny;
  if (target.op == "<=") return more ? above < -tiny : above <= tiny;
  if (target.op == "<") return less ? above <= tiny : above < -tiny;
  if (target.op == "==") return !more && !less && above >= -tiny && above <= tiny;
  return true;
}

std::vector<TargetStatus> targets_of(const Task& task, const TargetFrame& frame,
                                     const std::vector<ReportedFigure>& figures) {
  const Target* quota = quota_target(task);
  std::vector<TargetStatus> all;
  for (std::size_t i = 0; i < task.targets.size(); ++i) {
    const Target& target = task.targets[i];
    if (&target == quota) continue;
    for (const Occurrence& period : periods_of(target, frame)) {
      const bool once = period.period.empty();
      TargetStatus status{frame.task, i, period.period, period.due, {}, false};
      status.reported = reported_of(target, figures, once ? nullptr : &period);
      status.met = status.reported && reaches(*status.reported, target);
      all.push_back(std::move(status));
    }
  }
  return all;
}

std::optional<double> percent_reached(const Task& task, const std::vector<TargetStatus>& targets) {
  double sum = 0;
  int counted = 0;
  for (std::size_t i = 0; i < task.targets.size(); ++i) {
    double shares = 0;
    int periods = 0;
    for (const TargetStatus& status : targets)
      if (status.target == i) shares += share_of(status, task.targets[i]), ++periods;
    if (periods == 0 || !counts_up(task.targets[i])) continue;
    sum += shares / periods, ++counted;
  }
  if (counted == 0) return {};
  return 100 * sum / counted;
}

}  // namespace duban
