#include "commands/papers/unit_ledgers.h"

#include "base/file.h"
#include "commands/task_names.h"
#include "exchange/ledger_book.h"
#include "formats/csv.h"
#include "formats/workbook_csv.h"
#include "plan/unit_names.h"
#include "xlsx/xlsx.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace duban {

namespace {

namespace fs = std::filesystem;

// The plans whose ledgers are sent out, as they stand today.
struct Sending {
  const Office& office;
  std::vector<Assessment> plans;
  std::string format;

  LedgerHead head(const std::string& unit) const {
    const bool sample = std::any_of(plans.begin(), plans.end(),
                                    [](const Assessment& on) { return on.plan.sample; });
    return {unit, office.horizon.as_of, office.journal.head(office.horizon.known_on), sample,
            office.rules.office.name};
  }

  // Of every plan that knows a unit of that name.
  std::vector<LedgerRow> rows(const std::string& unit) const {
    std::vector<LedgerRow> all;
    for (const Assessment& on : plans) {
      const std::string id(UnitNames(on.plan.units).unit(unit));
      if (id.empty()) continue;
      auto rows = ledger_rows(on, id, [&](const std::string& number) {
        return events_of_task(office, on.plan.id, number);
      });
      std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
  }

  std::string text(const std::string& unit, const std::vector<LedgerRow>& rows) const {
    const Workbook book = ledger_book(head(unit), rows);
    return format == "csv" ? to_csv(book.sheets.front()) : to_xlsx(book);
  }
};

Sending sending(const Office& office, const Arguments& arguments, std::string format) {
  Sending on{office, {}, std::move(format)};
  for (const std::string& plan : chosen_plans(office, arguments))
    on.plans.push_back(assess_plan(office, plan));
  return on;
}

// The unit's name as its plan has it; says which name is near where no plan knows it.
std::string name_of_unit(const Sending& on, const std::string& typed) {
  for (const Assessment& plan : on.plans)
    if (const auto id = UnitNames(plan.plan.units).unit(typed); !id.empty())
      return plan.plan.unit_name(id);
  return find_unit(on.plans.front().plan, typed).name;
}

std::vector<std::string> all_units(const Sending& on) {
  std::vector<std::string> names;
  for (const Assessment& plan : on.plans)
    for (const Unit& unit : plan.plan.units)
      if (std::find(names.begin(), names.end(), unit.name) == names.end())
        names.push_back(unit.name);
  return names;
}

// A unit's name cannot lead out of the folder.
std::string file_name(const std::string& unit, const std::string& format) {
  std::string name = unit;
  std::replace(name.begin(), name.end(), '/', '_');
  return name + "台账." + format;
}

Exit export_each(World& world, const Sending& on, const fs::path& folder) {
  make_folders(folder);
  std::size_t written = 0;
  for (const std::string& unit : all_units(on)) {
    const auto rows = on.rows(unit);
    if (rows.empty()) continue;
    const fs::path file = folder / file_name(unit, on.format);
    write_file(file, on.text(unit, rows));
    world.err << fmt::format("{} {}项 → {}\n", unit, rows.size(), file.string());
    ++written;
  }
  world.err << fmt::format("共写出{}个单位的台账\n", written);
  return Exit::all_well;
}

Exit export_one(World& world, const Sending& on, const std::string& typed) {
  if (on.format == "xlsx" && world.terminal)
    throw Usage{"电子表格不能显示在终端上,请用 -o 台账.xlsx 写入文件"};
  const std::string unit = name_of_unit(on, typed);
  const auto rows = on.rows(unit);
  if (rows.empty()) world.err << fmt::format("{}没有待填报的任务\n", unit);
  world.out << on.text(unit, rows);
  return Exit::all_well;
}

}  // namespace

std::vector<Event> events_of_task(const Office& office, const std::string& plan,
                                  const std::string& number) {
  std::vector<Event> events;
  office.journal.each_event({plan, number, office.horizon},
                            [&](const Event& event) { events.push_back(event); });
  return events;
}

Exit export_ledgers(World& world, const Arguments& arguments) {
  const std::string output = arguments.text("--output", "-");
  const bool folder = output.ends_with('/') || fs::is_directory(output);
  if (!folder && !arguments.has("--unit"))
    throw Usage{"请用 --unit 指明单位,或用 -o 文件夹/ 写出全部单位的台账"};
  if (folder && arguments.has("--unit"))
    throw Usage{"--unit 只写一个单位的台账,-o 请写文件而不是文件夹"};
  const std::string format =
      folder ? arguments.text("--format", "xlsx") : format_of(arguments, {"xlsx", "csv"});
  if (format != "xlsx" && format != "csv") throw Usage{"台账的格式只能是 xlsx 或 csv"};
  const Office office = open_office(world, arguments);
  const Sending on = sending(office, arguments, format);
  return folder ? export_each(world, on, output) : export_one(world, on, arguments.text("--unit"));
}

}  // namespace duban
