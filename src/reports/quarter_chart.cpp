#include "reports/charts.h"

#include <fmt/core.h>

#include <array>
#include <map>

namespace duban {

namespace {

enum Series : std::size_t { done, late, to_come, estimated, series_count };

constexpr std::array<const char*, series_count> names = {"已完成", "已逾期", "未到期", "未定时限"};
constexpr std::array<Tint, series_count> tints = {Tint::blue, Tint::red, Tint::green, Tint::grey};

// Quarters count on from year 0.
int quarter_of(Day day) { return day.year() * 4 + (day.month() - 1) / 3; }

std::string quarter_name(int quarter) {
  constexpr std::array<const char*, 4> words = {"一", "二", "三", "四"};
  return fmt::format("{}年 {}季度", quarter / 4, words.at(static_cast<std::size_t>(quarter % 4)));
}

// Each quarter's rows by series.
using Quarters = std::map<int, std::array<Rows, series_count>>;

Series series_of(const Item& item) {
  if (item.status().done()) return done;
  return item.status().days_late > 0 ? late : to_come;
}

// An ongoing duty is looked at by the end of each year.
void add_reviews(const Assessment& in, TaskIndex task, Quarters& quarters) {
  for (int year = in.status.as_of.year(); year <= final_day(in.plan).year(); ++year)
    quarters[quarter_of(Day(year, 12, 31))][estimated].push_back(
        row_of(in, task, std::to_string(year)));
}

void add_measure(const Item& item, Quarters& quarters) {
  const TaskKind kind = item.task().kind;
  const TaskStatus& status = item.status();
  if (!status.done() && !status.open()) return;
  const std::string row = row_of(*item.in, item.index);
  if (status.due && is_dated(item)) {
    quarters[quarter_of(*status.due)][series_of(item)].push_back(row);
  } else if (kind == TaskKind::milestone && status.open()) {
    quarters[quarter_of(item.in->status.forecast.finish[item.index])][estimated].push_back(row);
  } else if (kind == TaskKind::ongoing && status.open()) {
    add_reviews(*item.in, item.index, quarters);
  }
}

void add_period(const Assessment& in, const OccurrenceStatus& period, Quarters& quarters) {
  if (in.status.tasks[period.task].stage == Stage::cancelled) return;
  const Series series = period.is_met() ? done : period.is_missed(in.status.as_of) ? late : to_come;
  quarters[quarter_of(period.occurrence.due)][series].push_back(
      row_of(in, period.task, period.occurrence.period));
}

Quarters quarters_of(const Assessment& in) {
  Quarters quarters;
  for (int q = quarter_of(first_day(in.plan)); q <= quarter_of(final_day(in.plan)); ++q)
    quarters[q];
  for (const Item& item : measures_of(in)) add_measure(item, quarters);
  for (const OccurrenceStatus& period : in.status.occurrences) add_period(in, period, quarters);
  return quarters;
}

}  // namespace

Columns quarter_chart(Paper& paper, const Assessment& in) {
  Columns chart;
  chart.caption = "各季度到期事项（未定时限的按预计完成日、长期性的按年末评估节点估列）";
  for (std::size_t s = 0; s < series_count; ++s)
    chart.series.push_back({names.at(s), tints.at(s), s == estimated});
  const Quarters quarters = quarters_of(in);
  for (auto it = quarters.begin(); it != quarters.end(); ++it) {
    const auto& [quarter, rows] = *it;
    if (quarter == quarter_of(in.status.as_of)) chart.marked = chart.groups.size();
    Columns::Group group{quarter_name(quarter), {}};
    for (std::size_t s = 0; s < series_count; ++s) {
      group.values.push_back(static_cast<double>(rows.at(s).size()));
      if (!rows.at(s).empty())
        paper.count(paper.scoped(fmt::format("到期·{}·{}", quarter_name(quarter), names.at(s)), in),
                    rows.at(s));
    }
    chart.groups.push_back(std::move(group));
  }
  return chart;
}

}  // namespace duban
