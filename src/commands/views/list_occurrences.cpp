#include "commands/views/list_occurrences.h"

#include "base/json.h"
#include "commands/task_names.h"
#include "formats/csv.h"
#include "formats/table_text.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

// One period of one duty, with the names that outlive its plan.
struct DatedPeriod {
  std::string task;
  std::string title;
  std::string unit;
  std::string period;
  Day due;
  int needed = 1;
  int done = 0;
  std::optional<Day> met;
  std::string stands;  // met | late | missed | open
};

std::string in_words(const std::string& stands) {
  if (stands == "met") return "已完成";
  if (stands == "late") return "逾期完成";
  return stands == "missed" ? "未完成" : "未到期";
}

std::string standing(const OccurrenceStatus& period, Day as_of) {
  if (period.is_missed(as_of)) return "missed";
  if (!period.is_met()) return "open";
  return period.was_late() ? "late" : "met";
}

void add_periods(const Assessment& on, const Arguments& arguments,
                 std::vector<DatedPeriod>& periods) {
  const Day first = arguments.day("--from").value_or(Day(1, 1, 1));
  const Day last = arguments.day("--to").value_or(Day(9999, 12, 31));
  for (const OccurrenceStatus& period : on.status.occurrences) {
    const Day due = period.occurrence.due;
    if (due < first || due > last) continue;
    if (arguments.has("--unit") &&
        !concerns(on.plan, period.task, find_unit(on.plan, arguments.text("--unit"))))
      continue;
    periods.push_back({on.plan.task_id(period.task), on.plan.tasks[period.task].title,
                       lead_name(on.plan, period.task), period.occurrence.period, due,
                       period.needed, period.done, period.met, standing(period, on.status.as_of)});
  }
}

void write_json(World& world, Day as_of, const std::vector<DatedPeriod>& periods) {
  Json list = Json::array();
  for (const DatedPeriod& period : periods)
    list.push_back({{"task", period.task},
                    {"title", period.title},
                    {"unit", text_or_null(period.unit)},
                    {"period", period.period},
                    {"due", to_string(period.due)},
                    {"needed", period.needed},
                    {"done", period.done},
                    {"met", to_json(period.met)},
                    {"stands", period.stands}});
  world.out << Json{{"as_of", to_string(as_of)}, {"occurrences", list}}.dump(2) << '\n';
}

}  // namespace

Exit list_occurrences(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  refuse_reversed_days(arguments);
  const Office office = open_office(world, arguments);
  std::vector<DatedPeriod> periods;
  for (const std::string& plan : chosen_plans(office, arguments))
    add_periods(assess_plan(office, plan), arguments, periods);
  std::stable_sort(periods.begin(), periods.end(),
                   [](const DatedPeriod& a, const DatedPeriod& b) { return a.due < b.due; });
  if (format == "json") {
    write_json(world, office.horizon.as_of, periods);
    return Exit::all_well;
  }
  std::vector<std::vector<std::string>> rows;
  for (const DatedPeriod& period : periods)
    rows.push_back({to_string(period.due), period.period, period.task, period.title, period.unit,
                    fmt::format("{}/{}", period.done, period.needed), in_words(period.stands)});
  const std::vector<std::string> header = {"应完成日", "周期", "任务", "名称",
                                           "单位",     "次数", "情况"};
  world.out << (format == "csv" ? to_csv(header, rows) : text_table(header, rows));
  return Exit::all_well;
}

}  // namespace duban
