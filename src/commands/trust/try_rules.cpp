#include "commands/trust/try_rules.h"

#include "base/file.h"
#include "commands/office.h"
#include "commands/papers/paper.h"
#include "commands/papers/score_plans.h"
#include "findings/preset_rules.h"
#include "formats/text.h"
#include "reports/rule_trial.h"

#include <iterator>
#include <ostream>

namespace duban {

namespace {

std::string text_of(const std::string& name) {
  if (const auto preset = preset_text(name)) return std::string(*preset);
  return read_text_file(name);
}

// The day's ladder on the plans as judged, after the papers of earlier nights.
Escalation tonight(const Office& office, const Rules& rules, const ReportInput& input) {
  std::vector<Concern> concerns;
  for (const Assessment& in : input.plans) {
    auto of_plan = concerns_of(in);
    concerns.insert(concerns.end(), std::make_move_iterator(of_plan.begin()),
                    std::make_move_iterator(of_plan.end()));
  }
  std::vector<NightPaper> before = issued_papers(office);
  std::erase_if(before,
                [&](const NightPaper& paper) { return paper.night >= office.horizon.as_of; });
  return escalate(concerns, before, rules, office.calendar, office.horizon.as_of);
}

RuleSide side_of(const Office& office, const Rules& rules, const std::string& name,
                 const std::vector<PlanRead>& plans) {
  RuleSide side{{office.horizon.as_of,
                 office.horizon.known_on,
                 rules,
                 office.calendar,
                 office.journal.head(office.horizon.known_on),
                 false,
                 {},
                 {}},
                values_of(rules, text_of(name)),
                {}};
  for (const PlanRead& read : plans) {
    side.input.plans.push_back(
        assess(read.plan, read.states, office.horizon.as_of, office.calendar, rules));
    side.input.sample = side.input.sample || read.plan.sample;
  }
  side.tonight = tonight(office, rules, side.input);
  return side;
}

}  // namespace

Exit try_rules(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json"});
  if (arguments.texts("RULES").size() != 1) throw Usage{"请写明要试算的一套规则(文件或内置规则名)"};
  const std::string name = arguments.text("RULES");
  const Rules tried = rules_named(name);
  const Office office = open_office(world, arguments);
  std::vector<PlanRead> plans;
  for (const std::string& id : chosen_plans(office, arguments))
    plans.push_back(read_plan_of(office, id, Journal::Detail::all));
  const RuleSide now = side_of(office, office.rules, arguments.text("--rules", "default"), plans);
  RuleSide then = side_of(office, tried, name, plans);
  if (!tried.scores.lines.empty())
    then.input.scores = score_plans(office, arguments, then.input.plans, tried);
  const Document document = rule_trial(now, then);
  world.out << (arguments.has("--trace") ? to_text(document.traces)
                                         : written_paper(document, format, world.terminal));
  return Exit::all_well;
}

}  // namespace duban
