#include "reports/report.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/paper.h"
#include "commands/rectify_steps.h"
#include "commands/report_kinds.h"
#include "commands/score_plans.h"
#include "formats/html.h"
#include "formats/text.h"
#include "reports/wall_chart.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

template <Document (*write)(const ReportInput& input)>
Document one_look(Office& office, const Arguments& arguments) {
  return write(paper_input(office, arguments, chosen_plans(office, arguments)));
}

Document ranking(Office& office, const Arguments& arguments) {
  ReportInput input = paper_input(office, arguments, chosen_plans(office, arguments));
  input.scores = ranking_scores(office, arguments, input.plans);
  return ranking_report(input);
}

Document rectification(Office& office, const Arguments&) {
  return rectify_report(rectify_input(office));
}

struct Kind {
  std::string_view name;
  std::string_view title;
  Document (*write)(Office& office, const Arguments& arguments);
};

constexpr Kind kinds[] = {{"overview", "总览", overview_paper},
                          {"inspection", "督察报告", one_look<inspection_report>},
                          {"bulletin", "通报", one_look<bulletin_report>},
                          {"rectification", "整改情况", rectification},
                          {"ranking", "计分排名", ranking},
                          {"annual", "年度报告草稿", annual_paper},
                          {"meeting", "调度会材料", meeting_paper},
                          {"wall-chart", "挂图,A3横印", one_look<wall_chart_paper>}};

const Kind& kind_named(const std::string& name) {
  std::vector<std::string> known;
  for (const Kind& kind : kinds) {
    if (kind.name == name) return kind;
    known.push_back(fmt::format("{}({})", kind.name, kind.title));
  }
  throw Usage{fmt::format("没有名为“{}”的报告;可用:{}", name, join(known, "、"))};
}

// A drawing has no place in a Word file: the browser prints the page, also as PDF.
std::string written(const World& world, const Arguments& arguments, const Kind& kind,
                    const Document& document, const std::string& format) {
  const bool wall = kind.write == one_look<wall_chart_paper>;
  if (wall && (format == "docx" || format == "pdf"))
    throw Usage{"挂图写成网页(-o 挂图.html),用浏览器打印:A3横向,也可打印成 PDF"};
  if (wall && format == "html") return to_wall_html(document);
  return written_paper(document, format, world.terminal, arguments.text("--template"));
}

}  // namespace

Exit report(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json", "docx", "pdf"});
  const Kind& kind = kind_named(arguments.text("KIND"));
  Office office = open_office(world, arguments);
  const Document document = kind.write(office, arguments);
  world.out << (arguments.has("--trace") ? to_text(document.traces)
                                         : written(world, arguments, kind, document, format));
  return Exit::all_well;
}

}  // namespace duban
