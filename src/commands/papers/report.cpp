#include "reports/report.h"

#include "base/text.h"
#include "commands/commands.h"
#include "commands/inspections/rectify_steps.h"
#include "commands/papers/issue_report.h"
#include "commands/papers/paper.h"
#include "commands/papers/report_kinds.h"
#include "commands/papers/score_plans.h"
#include "formats/text.h"
#include "reports/frame.h"
#include "reports/wall_chart.h"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace duban {

namespace {

template <Document (*write)(const ReportInput& input)>
ReportWriter one_look(Office& office, const Arguments& arguments) {
  const auto input = std::make_shared<ReportInput>(
      paper_input(office, arguments, chosen_plans(office, arguments)));
  return [input](const IssueMark& mark) {
    set_mark(*input, mark);
    return write(*input);
  };
}

ReportWriter ranking(Office& office, const Arguments& arguments) {
  const auto input = std::make_shared<ReportInput>(
      paper_input(office, arguments, chosen_plans(office, arguments)));
  input->scores = ranking_scores(office, arguments, input->plans);
  return [input](const IssueMark& mark) {
    set_mark(*input, mark);
    return ranking_report(*input);
  };
}

ReportWriter rectification(Office& office, const Arguments&) {
  const auto input = std::make_shared<RectifyInput>(rectify_input(office));
  return [input, &office](const IssueMark& mark) {
    input->official = official_of(Outgoing::report, office.rules,
                                  mark.on.value_or(office.horizon.as_of), mark.number);
    return rectify_report(*input);
  };
}

struct Kind {
  std::string_view name;
  std::string_view title;
  std::string_view paper;  // 文种, when it is issued
  ReportWriter (*prepare)(Office& office, const Arguments& arguments);
  bool to_units = false;  // it goes to the units that it speaks of
};

constexpr Kind kinds[] = {{"overview", "总览", "总览", overview_paper},
                          {"inspection", "督察报告", "督察报告", one_look<inspection_report>},
                          {"bulletin", "通报", "通报", one_look<bulletin_report>, true},
                          {"rectification", "整改情况", "整改情况报告", rectification},
                          {"ranking", "计分排名", "计分排名", ranking, true},
                          {"annual", "年度报告草稿", "年度报告", annual_paper},
                          {"meeting", "调度会材料", "调度会材料", meeting_paper},
                          {wall_chart_kind, "挂图,A3横印", "挂图", one_look<wall_chart_paper>}};

const Kind& kind_named(const std::string& name) {
  std::vector<std::string> known;
  for (const Kind& kind : kinds) {
    if (kind.name == name) return kind;
    known.push_back(fmt::format("{}({})", kind.name, kind.title));
  }
  throw Usage{fmt::format("没有名为“{}”的报告;可用:{}", name, join(known, "、"))};
}

// Names of the units that lead a measure of the plans, each once.
std::vector<std::string> leading_units(const Office& office, const Arguments& arguments) {
  std::vector<std::string> names;
  for (const std::string& id : chosen_plans(office, arguments)) {
    const Plan plan = read_plan_of(office, id, Journal::Detail::all).plan;
    for (TaskIndex i = 0; i < plan.tasks.size(); ++i) {
      const std::string name = plan.unit_name(answering_unit(plan, i));
      if (plan.tasks[i].leaf && !name.empty() &&
          std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
    }
  }
  return names;
}

Exit issue(World& world, const Arguments& arguments, const Kind& kind) {
  refuse_unfit_to_issue(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::write);
  ReportToIssue report;
  report.kind = kind.name, report.paper = kind.paper;
  report.write = kind.prepare(office, arguments);
  report.plans =
      kind.prepare == rectification ? rectify_plans(office) : chosen_plans(office, arguments);
  if (kind.to_units) report.units = leading_units(office, arguments);
  return issue_report(world, arguments, office, report);
}

}  // namespace

Exit report(World& world, const Arguments& arguments) {
  const std::string format = report_format(arguments);
  const Kind& kind = kind_named(arguments.text("KIND"));
  refuse_wall_chart_as_text(std::string(kind.name), format);
  if (arguments.has("--issue")) return issue(world, arguments, kind);
  if (arguments.has("--by")) throw Usage{"--by 与 --issue 一起用"};
  Office office = open_office(world, arguments);
  const Document document = as_draft(kind.prepare(office, arguments)({}));
  world.out << (arguments.has("--trace")
                    ? to_text(document.traces)
                    : written_report(world, arguments, std::string(kind.name), document));
  return Exit::all_well;
}

}  // namespace duban
