#include "base/file.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/papers/paper.h"
#include "commands/plans/decompose_json.h"
#include "commands/task_names.h"
#include "formats/csv.h"
#include "levels/lower_draft.h"
#include "levels/year_draft.h"
#include "plan/unit_names.h"
#include "plan/writer.h"
#include "reports/unit_tasks.h"
#include "reports/work_points.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

namespace {

namespace fs = std::filesystem;

// A decomposition is written in one format, of the plans that it is made from.
struct Decomposing {
  const Arguments& arguments;
  ReportInput input;
  std::string format;
  bool colours = false;

  const Assessment& the_plan() const {
    if (input.plans.size() == 1) return input.plans.front();
    throw Usage{"方案草案只能出自一个上级方案,请用 --plan 指定"};
  }
};

int ahead_of(const Arguments& arguments) {
  const int ahead = arguments.whole("--ahead").value_or(0);
  if (ahead < 0 || ahead > 3650) throw Usage{"--ahead 请写提前的天数,如 --ahead 30"};
  return ahead;
}

std::string draft_text(const Plan& draft) {
  if (draft.tasks.empty()) throw Usage{fmt::format("“{}”没有可写入草案的任务", draft.issuer)};
  return (draft.sample ? "# 示例:上级方案的单位分工为示例,并非官方说法\n" : "") + write_plan(draft);
}

// Of each plan, what the unit owes; a plan that does not know it gives nothing.
std::vector<UnitDuties> duties_of(const Decomposing& on, const std::string& name) {
  std::vector<UnitDuties> duties;
  std::size_t known = 0;
  for (const Assessment& in : on.input.plans) {
    const std::string_view id = UnitNames(in.plan.units).unit(name);
    duties.push_back(id.empty() ? UnitDuties{} : duties_of(in, *in.plan.unit(id)));
    known += id.empty() ? 0 : 1;
  }
  if (known == 0) find_unit(on.input.plans.front().plan, name);  // says which name is near
  return duties;
}

std::string full_name(const Decomposing& on, const std::string& name) {
  for (const Assessment& in : on.input.plans)
    if (const auto id = UnitNames(in.plan.units).unit(name); !id.empty())
      return in.plan.unit_name(id);
  return name;
}

std::string tasks_json(const Decomposing& on, const std::string& unit,
                       const std::vector<UnitDuties>& duties) {
  Json tasks = Json::array();
  for (std::size_t i = 0; i < duties.size(); ++i) add_json(tasks, on.input.plans[i], duties[i]);
  return Json{{"as_of", to_string(on.input.as_of)}, {"unit", unit}, {"tasks", tasks}}.dump(2) +
         "\n";
}

std::string tasks_csv(const Decomposing& on, const std::vector<UnitDuties>& duties) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t i = 0; i < duties.size(); ++i) add_rows(rows, on.input.plans[i], duties[i]);
  return to_csv(duty_header(), rows);
}

Plan draft_for(const Decomposing& on, const Unit& unit) {
  Plan draft = lower_draft(on.the_plan(), unit, ahead_of(on.arguments));
  draft.sample = on.the_plan().plan.sample;
  return draft;
}

std::string for_unit(const Decomposing& on, const std::string& name) {
  if (on.format == "toml") return draft_text(draft_for(on, find_unit(on.the_plan().plan, name)));
  const auto duties = duties_of(on, name);
  const std::string unit = full_name(on, name);
  if (on.format == "json") return tasks_json(on, unit, duties);
  if (on.format == "csv") return tasks_csv(on, duties);
  return written_paper(unit_tasks_report(on.input, unit, duties), on.format, on.colours,
                       on.arguments.text("--template"));
}

std::vector<const Unit*> members_of(const Decomposing& on, const std::string& group) {
  for (const Assessment& in : on.input.plans) {
    const UnitNames names(in.plan.units);
    if (names.unit(group).empty() && !names.members(group).empty()) return names.members(group);
  }
  return {};
}

bool is_folder(const std::string& output) {
  return output.ends_with('/') || fs::is_directory(output);
}

// One file a unit; of a unit that owes nothing none.
void for_group(World& world, const Decomposing& on, const std::vector<const Unit*>& units) {
  const fs::path folder = on.arguments.text("--output");
  make_folders(folder);
  for (const Unit* unit : units) {
    std::string text;
    if (on.format != "toml")
      text = for_unit(on, unit->id);
    else if (const Plan draft = draft_for(on, *unit); !draft.tasks.empty())
      text = draft_text(draft);
    if (text.empty()) {
      world.err << fmt::format("{}没有任务,未写\n", unit->name);
      continue;
    }
    const fs::path file = folder / (unit->id + "." + (on.format == "text" ? "txt" : on.format));
    write_file(file, text);
    world.err << fmt::format("{} → {}\n", unit->name, file.string());
  }
}

void decompose_for(World& world, const Decomposing& on) {
  const std::string name = on.arguments.text("--for");
  const auto units = members_of(on, name);
  const std::string output = on.arguments.text("--output", "-");
  if (units.empty() && is_folder(output))
    throw Usage{fmt::format("“{}”是一个单位,-o 请写文件而不是文件夹", name)};
  if (units.empty()) {
    world.out << for_unit(on, name);
    return;
  }
  if (!is_folder(output))
    throw Usage{
        fmt::format("“{}”是单位组,共{}个单位,须每个单位一个文件:请用 -o 指定文件夹(以 / 结尾)",
                    name, units.size())};
  for_group(world, on, units);
}

void decompose_year(World& world, const Decomposing& on, int year) {
  if (year < 1950 || year > 2200) throw Usage{"--year 请写四位年份,如 --year 2023"};
  std::vector<WorkPoints> points;
  for (const Assessment& in : on.input.plans) points.push_back(work_points(in, year));
  if (on.format == "toml") {
    const Assessment& in = on.the_plan();
    world.out << draft_text(year_draft(in, points.front()));
  } else if (on.format == "json") {
    Json plans = Json::array();
    for (std::size_t i = 0; i < points.size(); ++i)
      plans.push_back(json_of(on.input.plans[i], points[i]));
    world.out << Json{{"as_of", to_string(on.input.as_of)}, {"year", year}, {"plans", plans}}.dump(
                     2)
              << '\n';
  } else {
    world.out << written_paper(work_points_report(on.input, points), on.format, on.colours,
                               on.arguments.text("--template"));
  }
}

}  // namespace

Exit decompose(World& world, const Arguments& arguments) {
  const bool by_unit = arguments.has("--for");
  if (by_unit == arguments.has("--year"))
    throw Usage{"请写 --for 单位(它的任务)或 --year 年(年度工作要点),二者取一"};
  std::vector<std::string> formats = {"text", "html", "md", "json", "toml", "docx", "pdf"};
  if (by_unit) formats.push_back("csv");
  std::string format = format_of(arguments, formats);
  if (by_unit && !arguments.has("--format") && is_folder(arguments.text("--output", "-")))
    format = "toml";
  const Office office = open_office(world, arguments);
  const Decomposing on{arguments, paper_input(office, arguments, chosen_plans(office, arguments)),
                       std::move(format), world.terminal};
  if (by_unit)
    decompose_for(world, on);
  else
    decompose_year(world, on, *arguments.whole("--year"));
  return Exit::all_well;
}

}  // namespace duban
