#include "base/file.h"
#include "base/text.h"
#include "checklist/self_check.h"
#include "commands/commands.h"
#include "commands/inspections/checklist_records.h"
#include "commands/papers/paper.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

Exit show_checklist(World& world, const Arguments& arguments, const std::string& name) {
  const std::string format = checklist_format(world, arguments);
  const Office office = open_office(world, arguments);
  const auto issued = issued_checklists(office);
  world.out << written_checklist(checklist_named(issued, name), format, world.terminal);
  return Exit::all_well;
}

Exit list_checklists(World& world, const Arguments& arguments) {
  const Office office = open_office(world, arguments);
  const auto issued = issued_checklists(office);
  for (const IssuedChecklist& one : issued)
    world.out << fmt::format("{}  {}  {}  {}({}项)  {}\n", one.event, to_string(one.list.on),
                             one.list.number, one.list.title, one.list.items.size(),
                             join(units_of(one.list), "、"));
  if (issued.empty()) world.out << "没有签发过清单\n";
  return Exit::all_well;
}

// What the plans lack of a set of indicators.
Exit check_oneself(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "docx", "html", "md", "json", "pdf"});
  const std::string file = arguments.text("--indicators");
  const auto set = read_indicators(read_file(file), file);
  if (!set) return complain(world, set.problems);
  const Office office = open_office(world, arguments);
  const ReportInput input = paper_input(office, arguments, chosen_plans(office, arguments));
  const auto rows = self_check(*set, input.plans);
  if (!rows) return complain(world, rows.problems);
  world.out << written_paper(self_check_paper(*set, *rows, input), format, world.terminal);
  return Exit::all_well;
}

}  // namespace

Exit checklist(World& world, const Arguments& arguments) {
  auto words = arguments.texts("STEP");
  if (words.empty() && arguments.has("--indicators")) return check_oneself(world, arguments);
  if (words.empty()) return make_checklist(world, arguments);
  const std::string step = words.front();
  words.erase(words.begin());
  if (step == "import") return import_checklists(world, arguments, words);
  if (step == "log" && words.empty()) return list_checklists(world, arguments);
  if (step == "show" && words.size() == 1) return show_checklist(world, arguments, words.front());
  if (step == "show") throw Usage{"checklist show 之后写一份清单:编号或登记编号"};
  throw Usage{fmt::format("没有“checklist {}”{};可用:show、log、import,不写则开列清单", step,
                          did_you_mean(step, {"show", "log", "import"}))};
}

}  // namespace duban
