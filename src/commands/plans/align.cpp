#include "base/text.h"
#include "commands/commands.h"
#include "commands/papers/paper.h"
#include "commands/plans/level_plans.h"
#include "levels/alignment.h"
#include "plan/reader.h"
#include "reports/alignment.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <ostream>

namespace duban {

namespace {

namespace fs = std::filesystem;

bool is_plan_file(const std::string& name) {
  return fs::is_regular_file(name) || fs::exists(fs::path(name) / "plan.toml");
}

// The plans to compare, uppermost first, each from its file or from the store; the store is opened
// where an id is named.
class Gathering {
 public:
  Gathering(const World& world, const Arguments& arguments)
      : world_(world),
        arguments_(arguments),
        rules_(rules_of(arguments)),
        calendar_(calendar_of(arguments)),
        input_{arguments.day("--as-of").value_or(world.today),
               arguments.day("--known-on"),
               rules_,
               calendar_,
               "",
               false,
               {},
               {}} {}

  void gather() {
    std::vector<std::string> names = arguments_.texts("LOWER");
    names.insert(names.begin(), arguments_.text("UPPER"));
    for (const std::string& name : names) is_plan_file(name) ? read(name) : look_up(name);
    refuse_doubles();
    if (office_) input_.journal_head = office_->journal.head(office_->horizon.known_on);
    for (const Assessment& in : input_.plans) input_.sample = input_.sample || in.plan.sample;
  }

  const ReportInput& input() const { return input_; }
  const Problems& problems() const { return problems_; }
  std::vector<std::string> loaded() const {
    return office_ ? office_->journal.plans(office_->horizon) : std::vector<std::string>{};
  }

 private:
  void read(const std::string& name);
  void look_up(const std::string& id);
  void refuse_doubles() const;

  const World& world_;
  const Arguments& arguments_;
  Rules rules_;
  Calendar calendar_;
  ReportInput input_;
  std::optional<Office> office_;
  Problems problems_;
};

void Gathering::read(const std::string& name) {
  const fs::path file = fs::is_directory(name) ? fs::path(name) / "plan.toml" : fs::path(name);
  Result<Plan> plan = read_plan_file(file);
  problems_.insert(problems_.end(), plan.problems.begin(), plan.problems.end());
  if (!plan) return;
  const auto graph = build_graph(*plan);
  problems_.insert(problems_.end(), graph.problems.begin(), graph.problems.end());
  if (!graph) return;
  PlanStates states;  // a file alone: nothing was reported
  states.tasks.resize(plan->tasks.size());
  input_.plans.push_back(
      assess(std::move(*plan), std::move(states), input_.as_of, calendar_, rules_));
}

void Gathering::look_up(const std::string& id) {
  if (!office_) office_ = open_office(world_, arguments_);
  const auto known = loaded();
  if (std::find(known.begin(), known.end(), id) == known.end())
    throw Usage{fmt::format("没有载入方案“{}”,也没有这个方案文件{}", id, did_you_mean(id, known))};
  input_.plans.push_back(assess_plan(*office_, id));
}

void Gathering::refuse_doubles() const {
  for (std::size_t i = 0; i < input_.plans.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (input_.plans[i].plan.id == input_.plans[j].plan.id)
        throw Usage{fmt::format("方案“{}”写了两次", input_.plans[i].plan.id)};
}

Json day_pair(const std::optional<Day>& day, const std::optional<Day>& original) {
  return {{"due", to_json(day)}, {"original_due", to_json(original ? original : day)}};
}

Json json_of(const Levels& levels, const Gap& gap) {
  Json json = {{"kind", to_string(gap.kind)},
               {"task", levels.name(gap.at)},
               {"plan", levels.plan(gap.at).id},
               {"number", levels.task(gap.at).number},
               {"title", levels.task(gap.at).title},
               {"unit", answering_words(levels, gap.at)},
               {"upper", gap.upper ? Json(levels.name(*gap.upper)) : Json()}};
  if (gap.kind == GapKind::later) {
    json["lower_day"] = day_pair(gap.days.lower, gap.days.lower_original);
    json["upper_day"] = day_pair(gap.days.upper, gap.days.upper_original);
    json["days_later"] = gap.days.later;
  }
  if (gap.kind == GapKind::nobody) json["own_level"] = gap.own_level;
  json["reason"] = gap.reason;
  return json;
}

Json to_json(const Levels& levels, const std::vector<Gap>& gaps,
             const std::vector<RolledUp>& rolled, Day as_of) {
  Json plans = Json::array(), gap_list = Json::array(), rolled_list = Json::array();
  for (const Assessment* in : levels.plans) plans.push_back(in->plan.id);
  for (const Gap& gap : gaps) gap_list.push_back(json_of(levels, gap));
  for (const RolledUp& one : rolled)
    rolled_list.push_back({{"task", levels.name(one.upper)},
                           {"title", levels.task(one.upper).title},
                           {"percent", std::lround(levels.status(one.upper).percent)},
                           {"lower", json_of(levels, one.below)}});
  return {
      {"as_of", to_string(as_of)}, {"plans", plans}, {"gaps", gap_list}, {"tasks", rolled_list}};
}

}  // namespace

Exit align(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "html", "md", "json"});
  Gathering gathering(world, arguments);
  gathering.gather();
  if (has_errors(gathering.problems())) return complain(world, gathering.problems());
  const ReportInput& input = gathering.input();
  std::vector<const Assessment*> plans;
  for (const Assessment& in : input.plans) plans.push_back(&in);
  const Levels levels = join_levels(std::move(plans), gathering.loaded());
  const auto gaps = gaps_of(levels);
  const auto rolled = roll_up_levels(levels);
  if (format == "json")
    world.out << to_json(levels, gaps, rolled, input.as_of).dump(2) << '\n';
  else
    world.out << written_paper(alignment_report(input, levels, gaps, rolled), format,
                               world.terminal);
  return gaps.empty() ? Exit::all_well : Exit::attention;
}

}  // namespace duban
