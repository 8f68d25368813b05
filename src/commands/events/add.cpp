#include "base/lock.h"
#include "commands/commands.h"
#include "commands/events/register.h"
#include "commands/office.h"
#include "commands/views/events_out.h"
#include "plan/toml_text.h"
#include "stage/body.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// Where a task that stands in no plan comes from.
struct Origin {
  std::string_view name;
  std::string_view part;  // the part of the register
  Work Limits::*limit;
};

constexpr Origin origins[] = {{"批示", "领导批示", &Limits::instruction},
                              {"会议", "会议议定事项", &Limits::meeting},
                              {"公文", "公文要求", &Limits::document},
                              {"督察反馈", "督察反馈整改", &Limits::feedback},
                              {"建议提案", "人大建议和政协提案", &Limits::proposal}};

const Origin& origin_named(const std::string& name) {
  for (const Origin& origin : origins)
    if (origin.name == name) return origin;
  throw Usage{"--origin 只能是 批示、会议、公文、督察反馈、建议提案"};
}

std::size_t position_of(const Origin& origin) {
  return static_cast<std::size_t>(&origin - std::begin(origins));
}

// What the task is to be done by: the day or words that were said, else the rules' limit.
struct DueWords {
  std::string toml;
  std::string guess;  // why, where nobody said it
};

DueWords due_of(const Arguments& arguments, const Origin& origin, const Office& office, Day on) {
  if (const std::string said = arguments.text("--due"); !said.empty())
    return {parse_day(said) ? said : duban::quoted(said), ""};
  const Limits& limits = office.rules.limits;
  Work limit = limits.*origin.limit;
  if (arguments.has("--urgent")) limit = limits.urgent;
  if (arguments.has("--hard")) limit = limits.hard;
  if (limit.days == 0)
    throw Usage{fmt::format("规则没有给“{}”定默认时限,请用 --due 写明日期", origin.name)};
  const Day due = limit.working ? office.calendar.add_workdays(on, limit.days) : on + limit.days;
  return {to_string(due), fmt::format("没有写明时限,按规则自{}起{}{}", in_chinese(on), limit.days,
                                      limit.working ? "个工作日" : "日")};
}

// The year's register of what stands in no plan.
Plan register_of(const Office& office, int year) {
  std::vector<std::string> parts;
  for (const Origin& origin : origins) parts.emplace_back(origin.part);
  return register_with_units(office, fmt::format("duban-{}", year),
                             fmt::format("{}年督办事项", year), year, parts);
}

std::string task_text(const Arguments& arguments, const Origin& origin, const std::string& number,
                      Day on, const DueWords& due) {
  std::string text =
      fmt::format("\n[[task]]\nnumber = \"{}\"\npart = \"{}\"\ntitle = {}\ndue = {}\n", number,
                  position_of(origin) + 1, duban::quoted(arguments.text("--title")), due.toml);
  if (arguments.has("--lead"))
    text += fmt::format("lead = {}\n", duban::quoted(arguments.text("--lead")));
  if (const auto support = arguments.texts("--support"); !support.empty())
    text += fmt::format("support = {}\n", quoted_array(support));
  if (const auto evidence = arguments.texts("--evidence"); !evidence.empty())
    text += fmt::format("evidence = {}\n", quoted_array(evidence));
  // The whole of its time is its work: it could not be begun before it came.
  text += fmt::format("start = {}\n", to_string(on));
  if (const auto last = parse_day(due.toml); last && *last > on)
    text += fmt::format("work = \"{} days\"\n", *last - on);
  if (!due.guess.empty()) text += fmt::format("guess = {{ due = {} }}\n", duban::quoted(due.guess));
  return text;
}

std::string note_body(const std::string& note) {
  EventBody body;
  body.note = note;
  return write_body(body);
}

}  // namespace

Exit add(World& world, const Arguments& arguments) {
  const Origin& origin = origin_named(arguments.text("--origin"));
  if (arguments.text("--title").empty()) throw Usage{"请用 --title 写明要办的事"};
  const Day on = arguments.day("--on").value_or(world.today);
  if (on > world.today) throw Usage{fmt::format("{}尚未到来", in_chinese(on))};
  // What is added is the register's next revision: two at once must not lose one of them.
  const FileLock lock(store_file(arguments) + ".add", FileLock::Wait::yes);
  Office office = open_office(world, arguments, Journal::Mode::create);
  office.horizon = {Day(9999, 12, 31), {}};

  const Plan plan = register_of(office, on.year());
  const std::string number = next_number(plan);
  const Plan next = with_task(
      plan, task_text(arguments, origin, number, on, due_of(arguments, origin, office, on)));
  office.journal.load(next, on, arguments.text("--by"), world.now);
  const std::string by = arguments.text("--by");
  const std::string source = fmt::format(
      "来源:{}{}", origin.name, arguments.has("--text") ? ";" + arguments.text("--text") : "");
  std::vector<NewEvent> events = {
      register_event(next, number, EventKind::noted, on, by, note_body(source))};
  if (arguments.has("--dispatch"))
    events.push_back(register_event(next, number, EventKind::dispatched, on, by, note_body("")));
  const auto recorded = office.journal.append(events, world.now);
  const Task& task = next.tasks[next.find(number)];
  world.out << fmt::format("已登记 {}/{}“{}”,应于{}前办结\n", next.id, number, task.title,
                           task.due && task.due->last ? in_chinese(*task.due->last) : "(未定)");
  return Exit::all_well;
}

}  // namespace duban
