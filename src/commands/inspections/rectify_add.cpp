#include "commands/inspections/rectify_steps.h"

#include "base/lock.h"
#include "base/text.h"
#include "commands/events/register.h"
#include "commands/task_names.h"
#include "plan/toml_text.h"
#include "stage/body.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

// A problem before it has a number.
struct NewProblem {
  std::string words;
  std::string plan, number;  // the task inspected; "" = none
  std::string lead;          // as typed, or the id of the inspected task's lead
  RectifyOrigin origin;
};

RectifyClass class_said(const Arguments& arguments) {
  const std::string said = arguments.text("--class");
  const auto known = parse_rectify_class(said);
  if (!known) throw Usage{"--class 只能是 立行立改、限期(限期整改)、长期坚持"};
  return *known;
}

// "due = …" or "every = …", as the class has it.
std::string time_of(const Arguments& arguments, RectifyClass kind, const Office& office, Day on) {
  const std::string due = arguments.text("--due");
  if (kind == RectifyClass::lasting) {
    if (!due.empty()) throw Usage{"长期坚持的没有完成日期;用 --every 写明多久复查一次(默认按规则)"};
    return fmt::format("every = {}\n",
                       duban::quoted(arguments.text("--every", office.rules.rectify.review)));
  }
  if (arguments.has("--every")) throw Usage{"--every 只用于 长期坚持"};
  if (const auto day = parse_day(due); day && *day < on)
    throw Usage{fmt::format("时限{}早于登记之日{}", in_chinese(*day), in_chinese(on))};
  if (!due.empty()) return fmt::format("due = {}\n", parse_day(due) ? due : duban::quoted(due));
  const Limits& limits = office.rules.limits;
  const Work limit = kind == RectifyClass::at_once ? limits.urgent : limits.feedback;
  if (limit.days == 0)
    throw Usage{"规则没有给限期整改定默认时限([limits] feedback),请用 --due 写明日期"};
  const Day last = limit.working ? office.calendar.add_workdays(on, limit.days) : on + limit.days;
  return fmt::format("due = {}\nguess = {{ due = {} }}\n", to_string(last),
                     duban::quoted(fmt::format("没有写明时限,按规则自{}起{}{}", in_chinese(on),
                                               limit.days, limit.working ? "个工作日" : "日")));
}

std::string text_of(const Arguments& arguments, const NewProblem& problem,
                    const std::string& number, RectifyClass kind, const Office& office, Day on) {
  std::string text = fmt::format("\n[[task]]\nnumber = \"{}\"\npart = \"{}\"\ntitle = {}\n", number,
                                 part_of_class(kind), duban::quoted(problem.words));
  text += time_of(arguments, kind, office, on);
  if (!problem.lead.empty()) text += fmt::format("lead = {}\n", duban::quoted(problem.lead));
  if (const auto support = arguments.texts("--support"); !support.empty())
    text += fmt::format("support = {}\n", quoted_array(support));
  if (const auto evidence = arguments.texts("--evidence"); !evidence.empty())
    text += fmt::format("evidence = {}\n", quoted_array(evidence));
  if (arguments.has("--person"))
    text += fmt::format("person = {}\n", duban::quoted(arguments.text("--person")));
  if (!problem.plan.empty())
    text += fmt::format("basis = [{}]\n", duban::quoted(problem.plan + "/" + problem.number));
  return text + fmt::format("start = {}\n", to_string(on));
}

Plan register_of_year(const Office& office, int year) {
  std::vector<std::string> parts;
  for (const RectifyClass one : rectify_classes) parts.emplace_back(in_chinese(one));
  return register_with_units(office, rectify_plan_id(year), fmt::format("{}年整改事项", year), year,
                             parts);
}

// The unit that answers for the task inspected.
void find_inspected(const Office& office, NewProblem& problem) {
  const auto plan = office.journal.plan(problem.plan, office.horizon, Journal::Detail::none);
  if (!plan) throw Usage{fmt::format("没有载入方案“{}”", problem.plan)};
  const TaskIndex task = find_task(*plan, problem.number);
  if (problem.lead.empty()) problem.lead = answering_unit(*plan, task);
}

// What was said of all of them: who, how, what for.
NewProblem as_said(const Arguments& arguments) {
  NewProblem problem;
  problem.lead = arguments.text("--unit");
  problem.origin.source = arguments.text("--source", "督察发现");
  problem.origin.category = arguments.text("--category");
  problem.origin.goal = arguments.text("--goal");
  problem.origin.measures = join(arguments.texts("--measure"), "；");
  return problem;
}

// Puts them in the year's register, all or none, and records where each came from.
Exit register_problems(World& world, const Arguments& arguments, Office& office,
                       const std::vector<NewProblem>& problems, Day on) {
  const RectifyClass kind = class_said(arguments);
  const std::string by = arguments.text("--by");
  Plan plan = register_of_year(office, on.year());
  std::vector<std::string> numbers;
  for (const NewProblem& problem : problems) {
    numbers.push_back(next_number(plan));
    plan = with_task(plan, text_of(arguments, problem, numbers.back(), kind, office, on));
  }
  office.journal.load(plan, on, by, world.now);
  std::vector<NewEvent> events;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    events.push_back(
        register_event(plan, numbers[i], EventKind::noted, on, by, body_of(problems[i].origin)));
    if (arguments.has("--dispatch"))
      events.push_back(register_event(plan, numbers[i], EventKind::dispatched, on, by, "{}"));
  }
  office.journal.append(events, world.now);
  for (std::size_t i = 0; i < problems.size(); ++i) {
    const Task& task = plan.tasks[plan.find(numbers[i])];
    world.out << fmt::format("已建账 {}/{}“{}”,{}{}\n", plan.id, numbers[i], task.title,
                             in_chinese(kind),
                             task.due && task.due->last ? ",时限" + in_chinese(*task.due->last)
                                                        : "," + task.every_text + "复查");
  }
  return Exit::all_well;
}

Day day_of_registering(const World& world, const Arguments& arguments) {
  const Day on = arguments.day("--on").value_or(world.today);
  if (on > world.today) throw Usage{fmt::format("{}尚未到来", in_chinese(on))};
  return on;
}

}  // namespace

Exit rectify_add(World& world, const Arguments& arguments) {
  NewProblem problem = as_said(arguments);
  problem.words = arguments.text("--text");
  if (problem.words.empty()) throw Usage{"请用 --text 写明问题"};
  if (!arguments.has("--task") && problem.lead.empty())
    throw Usage{"请用 --task 写明是哪项任务的问题,或用 --unit 写明哪个单位整改"};
  const Day on = day_of_registering(world, arguments);
  const FileLock lock(store_file(arguments) + ".add", FileLock::Wait::yes);
  Office office = open_office(world, arguments, Journal::Mode::create);
  office.horizon = {Day(9999, 12, 31), {}};
  if (arguments.has("--task")) {
    const TaskName name = task_name(office, arguments.text("--task"));
    problem.plan = name.plan, problem.number = name.number;
    find_inspected(office, problem);
  }
  return register_problems(world, arguments, office, {problem}, on);
}

Exit rectify_take(World& world, const Arguments& arguments,
                  const std::vector<std::string>& events) {
  const Day on = day_of_registering(world, arguments);
  const FileLock lock(store_file(arguments) + ".add", FileLock::Wait::yes);
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};
  const auto pool = pooled_problems(office);
  std::vector<NewProblem> problems;
  for (const PooledProblem& pooled : pool) {
    if (!events.empty() && std::find(events.begin(), events.end(), pooled.event) == events.end())
      continue;
    NewProblem problem = as_said(arguments);
    problem.words = pooled.words, problem.plan = pooled.plan, problem.number = pooled.number;
    if (problem.lead.empty()) problem.lead = pooled.unit;
    problem.origin.problem = pooled.event;
    find_inspected(office, problem);
    problems.push_back(std::move(problem));
  }
  if (!events.empty() && problems.size() != events.size())
    throw Usage{"有的登记编号不是待建账的问题;“duban rectify”列出待建账的"};
  if (problems.empty()) throw Usage{"没有待建账的问题"};
  return register_problems(world, arguments, office, problems, on);
}

}  // namespace duban
