#include "reports/burden.h"

#include "base/json.h"
#include "burden/meter.h"
#include "commands/commands.h"
#include "commands/papers/burden_entries.h"
#include "commands/papers/paper.h"
#include "formats/csv.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

BurdenInput input_of(const Office& office, const Arguments& arguments) {
  BurdenInput input;
  const Day today = office.horizon.as_of;
  input.first = arguments.day("--from").value_or(Day(today.year(), 1, 1));
  input.last = arguments.day("--to").value_or(today);
  if (input.last < input.first)
    throw Usage{fmt::format("{}晚于{}", in_chinese(input.first), in_chinese(input.last))};
  const PlanUnits units(office, chosen_plans(office, arguments));
  if (arguments.has("--unit")) input.unit = units.find(arguments.text("--unit"));
  input.rules = office.rules.name;
  input.caps = office.rules.burden;
  input.journal_head = office.journal.head(office.horizon.known_on);
  input.sample = units.sample();
  input.entries = burden_entries(office, units);
  std::erase_if(input.entries, [&](const BurdenEntry& entry) {
    return entry.on < input.first || entry.on > input.last ||
           (input.unit && entry.unit != *input.unit);
  });
  return input;
}

Json json_of(const BurdenCounts& counts) {
  Json json = {{"papers_by_kind", counts.papers}};
  for (const Load load : loads) json[std::string(to_string(load))] = counts.of(load);
  return json;
}

void write_json(World& world, const BurdenInput& input) {
  Json months = Json::array();
  for (const UnitMonth& month : by_unit_and_month(input.entries)) {
    Json row = {{"unit", text_or_null(month.unit)},
                {"month", fmt::format("{:04}-{:02}", month.year, month.month)}};
    row.update(json_of(month.counts));
    months.push_back(std::move(row));
  }
  Json json = {{"from", to_string(input.first)},
               {"to", to_string(input.last)},
               {"unit", input.unit ? Json(*input.unit) : Json()},
               {"total", json_of(count(input.entries))},
               {"months", std::move(months)}};
  if (input.unit) {
    Json rows = Json::array();
    for (const BurdenEntry& entry : input.entries)
      rows.push_back({{"on", to_string(entry.on)},
                      {"counts_as", to_string(entry.load)},
                      {"what", entry.form},
                      {"task", text_or_null(entry.about)},
                      {"event", entry.event}});
    json["rows"] = std::move(rows);
  }
  world.out << json.dump(2) << '\n';
}

// By month; with a unit, row by row.
std::string csv_of(const BurdenInput& input) {
  std::vector<std::vector<std::string>> rows;
  if (input.unit) {
    for (const BurdenEntry& entry : input.entries)
      rows.push_back({to_string(entry.on), entry.unit, std::string(in_chinese(entry.load)),
                      entry.form, entry.about, entry.event});
    return to_csv({"日期", "单位", "计入", "内容", "任务", "登记编号"}, rows);
  }
  std::vector<std::string> header = {"单位", "月份"};
  for (const Load load : loads) header.emplace_back(in_chinese(load));
  header.emplace_back("公文种类");
  for (const UnitMonth& month : by_unit_and_month(input.entries)) {
    std::vector<std::string> row = {month.unit,
                                    fmt::format("{:04}-{:02}", month.year, month.month)};
    for (const Load load : loads) row.push_back(std::to_string(month.counts.of(load)));
    row.push_back(papers_in_words(month.counts));
    rows.push_back(std::move(row));
  }
  return to_csv(header, rows);
}

}  // namespace

Exit burden(World& world, const Arguments& arguments) {
  const std::string format =
      format_of(arguments, {"text", "json", "csv", "md", "html", "docx", "pdf"});
  refuse_reversed_days(arguments);
  const Office office = open_office(world, arguments);
  const BurdenInput input = input_of(office, arguments);
  if (format == "json")
    write_json(world, input);
  else if (format == "csv")
    world.out << csv_of(input);
  else
    world.out << written_paper(burden_report(input), format, world.terminal);
  return Exit::all_well;
}

}  // namespace duban
