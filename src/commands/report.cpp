#include "reports/report.h"

#include "commands/commands.h"
#include "commands/paper.h"
#include "commands/score_plans.h"
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
                          {"bulletin", bulletin_report},
                          {"ranking", ranking_report}};

const Kind& kind_named(const std::string& name) {
  for (const Kind& kind : kinds)
    if (kind.name == name) return kind;
  throw Usage{
      fmt::format("没有名为“{}”的报告;可用:overview(总览)、inspection(督察报告)、bulletin(通报)、"
                  "ranking(计分排名)",
                  name)};
}

}  // namespace

Exit report(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json", "docx", "pdf"});
  const Kind& kind = kind_named(arguments.text("KIND"));
  const Office office = open_office(world, arguments);
  ReportInput input = paper_input(office, arguments, chosen_plans(office, arguments));
  if (kind.write == ranking_report) input.scores = ranking_scores(office, arguments, input.plans);
  const Document document = kind.write(input);
  world.out << (arguments.has("--trace") ? to_text(document.traces)
                                         : written_paper(document, format, world.terminal,
                                                         arguments.text("--template")));
  return Exit::all_well;
}

}  // namespace duban
