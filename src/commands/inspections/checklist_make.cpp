#include "commands/inspections/checklist_records.h"

#include "base/lock.h"
#include "base/text.h"
#include "burden/months.h"
#include "checklist/make.h"
#include "commands/inspections/checklist_teams.h"
#include "commands/papers/burden_entries.h"
#include "commands/papers/paper.h"
#include "commands/papers/unit_ledgers.h"
#include "commands/task_names.h"
#include "plan/unit_names.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

CheckChoice::Focus focus_of(const Arguments& arguments) {
  const std::string said = arguments.text("--focus");
  if (said.empty()) return CheckChoice::Focus::all;
  if (said == "red") return CheckChoice::Focus::red;
  if (said == "never") return CheckChoice::Focus::never;
  throw Usage{"--focus 只能是 red(只看红灯)或 never(只看未督察过的)"};
}

// The unit's name as its plan has it; throws Usage with the nearest name where no plan knows it.
std::string name_of_inspected(const ReportInput& input, const std::string& typed) {
  for (const Assessment& on : input.plans)
    if (const auto id = UnitNames(on.plan.units).unit(typed); !id.empty())
      return on.plan.unit_name(id);
  return find_unit(input.plans.front().plan, typed).name;
}

void need_part(const ReportInput& input, const std::string& part) {
  for (const Assessment& on : input.plans)
    for (TaskIndex i = 0; i < on.plan.tasks.size(); ++i)
      if (is_in_part(on.plan, i, part)) return;
  throw Usage{fmt::format("没有“{}”这一部分,或其中没有任务", part)};
}

using Teams = std::optional<SentTeams>;

// Without a unit named, a draw's list is of the units that it took.
bool is_wanted(const std::string& unit, const std::string& named, const Teams& teams) {
  if (!named.empty()) return unit == named;
  return !teams || teams->by_unit.contains(unit);
}

CheckChoice choice_of(const Arguments& arguments, const ReportInput& input, const Teams& teams) {
  CheckChoice choice;
  choice.focus = focus_of(arguments);
  if (const auto most = arguments.whole("--most")) {
    if (*most < 1) throw Usage{"--most 应为1以上的整数"};
    choice.most = static_cast<std::size_t>(*most);
  }
  const std::string part = arguments.text("--part");
  if (!part.empty()) need_part(input, part);
  const std::string unit =
      arguments.has("--unit") ? name_of_inspected(input, arguments.text("--unit")) : "";
  choice.among = [part, unit, teams](const Assessment& on, TaskIndex task) {
    if (!part.empty() && !is_in_part(on.plan, task, part)) return false;
    return is_wanted(on.plan.unit_name(answering_unit(on.plan, task)), unit, teams);
  };
  if (arguments.has("--with-support") || !unit.empty() || teams)
    choice.parts = [part, unit, teams](const Assessment& on, TaskIndex task,
                                       const std::string& supporting) {
      if (!part.empty() && !is_in_part(on.plan, task, part)) return false;
      return is_wanted(on.plan.unit_name(supporting), unit, teams);
    };
  return choice;
}

Teams teams_asked(const Arguments& arguments, const Office& office) {
  if (!arguments.has("--inspectors-from")) return {};
  return teams_of_draw(office, arguments.text("--inspectors-from"));
}

// A unit that was drawn and has nothing to be inspected must not be lost in silence.
void tell_without_items(World& world, const Checklist& list, const SentTeams& teams) {
  const auto listed = units_of(list);
  for (const auto& [unit, _] : teams.by_unit)
    if (std::find(listed.begin(), listed.end(), unit) == listed.end())
      world.err << fmt::format("抽中的“{}”不在这份清单上:没有要督察的事项\n", unit);
}

// No unit is inspected more often than [burden] of the rules allows.
void need_allowance(const Office& office, const Checklist& list,
                    const std::vector<std::string>& plans) {
  if (office.rules.burden.inspections_a_month == 0) return;
  const PlanUnits units(office, plans);
  const auto entries = burden_entries(office, units);
  std::vector<std::string> refusals;
  for (const std::string& unit : units_of(list))
    if (const auto why = why_not_inspected(entries, unit, list.on, office.rules.burden);
        !why.empty())
      refusals.push_back(unit + ":" + why);
  if (!refusals.empty()) throw Usage{join(refusals, "\n") + "\n未签发"};
}

// Numbered, recorded, and from then on made from the record alone.
IssuedChecklist issue(World& world, const Arguments& arguments, Office& office, Checklist list,
                      const std::vector<std::string>& plans) {
  if (list.items.empty()) throw Usage{"没有要督察的事项,不能签发"};
  list.by = arguments.text("--by");
  if (list.by.empty()) throw Usage{"签发须用 --by 写明签发人"};
  if (list.on > world.today) throw Usage{fmt::format("{}尚未到来,不能签发", in_chinese(list.on))};
  need_allowance(office, list, plans);
  list.number = next_checklist_number(issued_checklists(office), list.on.year());
  const auto recorded = office.journal.append({event_of_checklist(list)}, world.now);
  world.err << fmt::format("已签发 {} {},{}项,涉及{}个单位\n", recorded.front().id, list.number,
                           list.items.size(), units_of(list).size());
  return {recorded.front().id, std::move(list)};
}

}  // namespace

Exit make_checklist(World& world, const Arguments& arguments) {
  const std::string format = checklist_format(world, arguments);
  const bool issuing = arguments.has("--issue");
  if (!issuing && arguments.has("--by")) throw Usage{"--by 与 --issue 一起用"};
  std::optional<FileLock> lock;  // two at once must not take the same number
  if (issuing) lock.emplace(store_file(arguments) + ".issue", FileLock::Wait::yes);
  Office office =
      open_office(world, arguments, issuing ? Journal::Mode::write : Journal::Mode::read);
  const auto plans = chosen_plans(office, arguments);
  const ReportInput input = paper_input(office, arguments, plans);
  const Teams teams = teams_asked(arguments, office);
  Checklist list = checklist_of(input, choice_of(arguments, input, teams),
                                [&](const std::string& plan, const std::string& number) {
                                  return events_of_task(office, plan, number);
                                });
  if (teams) {
    send_teams(list, *teams);
    tell_without_items(world, list, *teams);
  }
  const IssuedChecklist made = issuing ? issue(world, arguments, office, std::move(list), plans)
                                       : IssuedChecklist{"", std::move(list)};
  world.out << written_checklist(made, format, world.terminal);
  return Exit::all_well;
}

}  // namespace duban
