#include "base/text.h"
#include "commands/commands.h"
#include "commands/inspections/rectify_steps.h"
#include "commands/papers/paper.h"
#include "formats/workbook_csv.h"
#include "xlsx/xlsx.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

Exit list_problems(World& world, const Arguments& arguments) {
  const std::string format =
      format_of(arguments, {"text", "xlsx", "csv", "docx", "html", "md", "json", "pdf"});
  if (world.terminal && format == "xlsx")
    throw Usage{"电子表格不能显示在终端上,请用 -o 台账.xlsx 写入文件"};
  const Office office = open_office(world, arguments);
  const RectifyInput input = rectify_input(office);
  if (format == "xlsx")
    world.out << to_xlsx(rectify_book(input));
  else if (format == "csv")
    world.out << to_csv(rectify_book(input).sheets.front());
  else
    world.out << written_paper(rectify_ledger(input), format, world.terminal);
  return Exit::all_well;
}

}  // namespace

Exit rectify(World& world, const Arguments& arguments) {
  auto words = arguments.texts("STEP");
  const std::string step = words.empty() ? "list" : words.front();
  if (!words.empty()) words.erase(words.begin());
  if (step == "take") return rectify_take(world, arguments, words);
  if (step == "check") return rectify_check(world, arguments, words);
  if (step == "look") return rectify_look(world, arguments, words);
  if (!words.empty()) throw Usage{fmt::format("rectify {} 之后不写“{}”", step, words.front())};
  if (step == "add") return rectify_add(world, arguments);
  if (step == "list") return list_problems(world, arguments);
  throw Usage{fmt::format("没有“rectify {}”{};可用:add、take、list、check、look", step,
                          did_you_mean(step, {"add", "take", "list", "check", "look"}))};
}

}  // namespace duban
