#include "reports/report.h"

#include "commands/commands.h"
#include "commands/office.h"
#include "formats/html.h"
#include "formats/json.h"
#include "formats/markdown.h"
#include "formats/text.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

struct Kind {
  std::string_view name;
  Document (*write)(const ReportInput& input);
};

constexpr Kind kinds[] = {{"overview", overview_report},
                          {"inspection", inspection_report},
                          {"bulletin", bulletin_report}};

const Kind& kind_named(const std::string& name) {
  for (const Kind& kind : kinds)
    if (kind.name == name) return kind;
  throw Usage{fmt::format(
      "没有名为“{}”的报告;可用:overview(总览)、inspection(督察报告)、bulletin(通报)", name)};
}

ReportInput input_of(const Office& office, const Arguments& arguments) {
  ReportInput input{office.horizon.as_of,
                    office.horizon.known_on,
                    office.rules,
                    office.calendar,
                    office.journal.head(office.horizon.known_on),
                    false,
                    {},
                    arguments.day("--from")};
  for (const std::string& plan : chosen_plans(office, arguments)) {
    input.plans.push_back(assess_plan(office, plan));
    input.sample = input.sample || input.plans.back().plan.sample;
  }
  return input;
}

}  // namespace

Exit report(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json"});
  const Kind& kind = kind_named(arguments.text("KIND"));
  const Office office = open_office(world, arguments);
  const Document document = kind.write(input_of(office, arguments));
  if (arguments.has("--trace"))
    world.out << to_text(document.traces);
  else if (format == "html")
    world.out << to_html(document);
  else if (format == "md")
    world.out << to_markdown(document);
  else if (format == "json")
    world.out << to_json(document).dump(2) << '\n';
  else
    world.out << to_text(document, world.terminal ? Colour::yes : Colour::no);
  return Exit::all_well;
}

}  // namespace duban
