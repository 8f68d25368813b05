#include "plan/duties.h"

#include "base/file.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "plan/reader.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

namespace duban {

namespace {

DutyFile duties_named(const std::string& name) {
  std::vector<std::string> ids;
  for (DutyFile& file : preset_duties()) {
    if (file.id == name) return file;
    ids.push_back(file.id);
  }
  if (!std::filesystem::exists(name))
    throw Usage{fmt::format("没有名为“{}”的法定义务{};可用:{},或写文件名", name,
                            did_you_mean(name, ids), join(ids, "、"))};
  auto read = read_duties(read_text_file(name), name);
  if (read) return std::move(*read);
  std::string lines;
  for (const Problem& problem : read.problems)
    lines += (lines.empty() ? "" : "\n") + to_string(problem);
  throw Usage{lines};
}

std::vector<Unit> units_of(const std::string& file) {
  if (file.empty()) return {};
  auto units = read_units(read_text_file(file), file);
  if (!units) throw Usage{to_string(units.problems.front())};
  return std::move(*units);
}

// A plan names its units' file from where it stands itself.
std::string named_from(const std::string& units, const std::string& output) {
  if (units.empty() || output.empty() || output == "-") return units;
  return std::filesystem::proximate(units, std::filesystem::path(output).parent_path().empty()
                                               ? "."
                                               : std::filesystem::path(output).parent_path())
      .string();
}

}  // namespace

Exit duties(World& world, const Arguments& arguments) {
  if (!arguments.has("ID")) {
    for (const DutyFile& file : preset_duties()) {
      world.out << fmt::format("{} {}({})\n", file.id, file.title, file.law);
      for (const Duty& duty : file.duties)
        world.out << fmt::format("  {}{}:{}{}{}\n", duty.title,
                                 duty.article.empty() ? "" : "(" + duty.article + ")", duty.every,
                                 duty.within, duty.confirmed ? "" : ",条文待核实");
    }
    return Exit::all_well;
  }
  const DutyFile file = duties_named(arguments.text("ID"));
  const Day first = arguments.day("--from").value_or(Day(world.today.year(), 1, 1));
  const Day last = arguments.day("--to").value_or(Day(first.year() + 4, 12, 31));
  if (last < first) throw Usage{"--to 早于 --from"};
  const std::string units = arguments.text("--units");
  world.out << plan_of_duties(file, first, last, units_of(units),
                              named_from(units, arguments.text("--output")));
  return Exit::all_well;
}

}  // namespace duban
