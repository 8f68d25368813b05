#include "base/json.h"
#include "commands/checked.h"
#include "commands/commands.h"
#include "commands/views/check_text.h"
#include "formats/csv.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

Json json_of(const CheckedRow& row) {
  const Finding& found = row.finding;
  return {{"kind", to_string(found.kind)},
          {"task", row.task},
          {"number", text_or_null(row.number)},
          {"title", row.title},
          {"unit", text_or_null(row.unit)},
          {"period", text_or_null(found.period)},
          {"lamp", to_string(found.lamp)},
          {"due", to_json(found.due)},
          {"days_late", found.days_late},
          {"since", to_json(found.since)},
          {"reason", found.reason}};
}

Json json_of(const Counts& counts) {
  Json json = {{"tasks", counts.tasks}, {"closed", counts.closed}};
  for (const Lamp lamp : {Lamp::green, Lamp::yellow, Lamp::red, Lamp::grey, Lamp::blue})
    json[std::string(to_string(lamp))] = counts.by_lamp[static_cast<std::size_t>(lamp)];
  return json;
}

// A line a finding, so that a million of them need no tree in memory.
void write_json(std::ostream& out, const Office& office, const Checked& checked) {
  out << "{\"as_of\":" << Json(to_string(office.horizon.as_of))
      << ",\"known_on\":" << to_json(office.horizon.known_on)
      << ",\"plans\":" << Json(checked.plans) << ",\"rules\":" << Json(office.rules.id)
      << ",\"sample\":" << Json(checked.sample) << ",\"counts\":" << json_of(checked.counts)
      << ",\"findings\":[";
  for (const CheckedRow& row : checked.rows)
    out << (&row == checked.rows.data() ? "\n" : ",\n") << json_of(row);
  out << "\n]}\n";
}

std::vector<std::string> cells_of(const CheckedRow& row) {
  const Finding& found = row.finding;
  return {std::string(in_chinese(found.lamp)),
          std::string(in_chinese(found)),
          row.task + slice_mark(found.period),
          row.title,
          row.unit.empty() ? "(未明确)" : row.unit,
          found.due ? to_string(*found.due) : "",
          found.days_late > 0 ? std::to_string(found.days_late) : "",
          found.reason};
}

void write_csv(std::ostream& out, const Checked& checked) {
  std::vector<std::vector<std::string>> rows;
  for (const CheckedRow& row : checked.rows) rows.push_back(cells_of(row));
  out << to_csv({"灯", "情形", "任务", "名称", "责任单位", "时限", "逾期天数", "原因"}, rows);
}

}  // namespace

Exit check(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json", "csv"});
  const Office office = open_office(world, arguments);
  const Checked checked = check_plans(world, office, arguments);
  if (format == "json")
    write_json(world.out, office, checked);
  else if (format == "csv")
    write_csv(world.out, checked);
  else if (arguments.has("--summary"))
    write_check_summary(world.out, office, checked);
  else
    write_check_text(world.out, office, checked, arguments);
  const bool red = std::any_of(checked.rows.begin(), checked.rows.end(),
                               [](const CheckedRow& row) { return row.finding.lamp == Lamp::red; });
  return red ? Exit::attention : Exit::all_well;
}

}  // namespace duban
