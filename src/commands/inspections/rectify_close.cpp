#include "commands/inspections/rectify_steps.h"

#include "commands/events/register.h"
#include "commands/task_names.h"
#include "commands/views/events_out.h"
#include "stage/body.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

// A problem of a register, as it stands, and what is to be said of it.
struct Named {
  std::string plan;
  std::string number;
  std::string title;
  std::string basis;
  Stage stage = Stage::drafted;
};

Named named(const Office& office, const std::string& typed) {
  const TaskName name = task_name(office, typed);
  const auto plan = office.journal.plan(name.plan, office.horizon, Journal::Detail::all);
  const Task& task = plan->tasks[find_task(*plan, name.number)];
  if (!is_rectify_plan(*plan))
    throw Usage{fmt::format("{}/{} 不是整改事项", name.plan, name.number)};
  Named one{name.plan, name.number, task.title, "", Stage::drafted};
  if (!task.detail->basis.empty()) one.basis = task.detail->basis.front();
  one.stage = office.journal.state(name.plan, name.number, "", office.horizon).stage;
  return one;
}

std::vector<Named> all_named(const Office& office, const std::vector<std::string>& tasks) {
  if (tasks.empty()) throw Usage{"请写明整改事项的编号,如 zhenggai-2024/1"};
  std::vector<Named> all;
  for (const std::string& task : tasks) all.push_back(named(office, task));
  return all;
}

NewEvent said(const Arguments& arguments, const std::string& plan, const std::string& number,
              EventKind kind, Day on, std::string body) {
  NewEvent event;
  event.plan = plan, event.task = number, event.kind = kind, event.on = on;
  event.by = arguments.text("--by"), event.body = std::move(body);
  return event;
}

std::string note_body(const std::string& note) {
  EventBody body;
  body.note = note;
  return write_body(body);
}

Day day_of_it(const World& world, const Arguments& arguments) {
  const Day on = arguments.day("--on").value_or(world.today);
  if (on > world.today) throw Usage{fmt::format("{}尚未到来", in_chinese(on))};
  return on;
}

// The task inspected is told that its problem was put right.
void tell_inspected(const Arguments& arguments, const Named& one, Day on,
                    std::vector<NewEvent>& events) {
  const std::size_t slash = one.basis.find('/');
  if (slash == std::string::npos) return;
  events.push_back(
      said(arguments, one.basis.substr(0, slash), one.basis.substr(slash + 1), EventKind::rectified,
           on, note_body(fmt::format("{}/{}“{}”核查通过", one.plan, one.number, one.title))));
}

// By when it is to be put right again.
NewEvent new_due(const Arguments& arguments, const Named& one, Day on, Day until) {
  EventBody body;
  body.until = until;
  body.note = "回头看反弹，重定整改时限";
  return said(arguments, one.plan, one.number, EventKind::extension_granted, on, write_body(body));
}

bool passed(const Arguments& arguments) {
  if (arguments.has("--pass") == arguments.has("--fail"))
    throw Usage{"请用 --pass(通过、未反弹)或 --fail(不通过、反弹)写明结论"};
  if (arguments.has("--fail") && arguments.text("--note").empty())
    throw Usage{"不通过或反弹的,须用 --note 写明理由"};
  return arguments.has("--pass");
}

Exit record_all(World& world, const Arguments& arguments, Office& office,
                const std::vector<NewEvent>& events) {
  write_recorded(world, arguments, office.journal.append(events, world.now));
  return Exit::all_well;
}

void need_stage(const Named& one, EventKind kind) {
  if (!allowed(one.stage, kind))
    throw Usage{fmt::format("{}/{}“{}”目前“{}”,不能登记“{}”", one.plan, one.number, one.title,
                            in_chinese(one.stage), in_chinese(kind))};
}

}  // namespace

Exit rectify_check(World& world, const Arguments& arguments,
                   const std::vector<std::string>& tasks) {
  const bool pass = passed(arguments);
  const Day on = day_of_it(world, arguments);
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};
  std::vector<NewEvent> events;
  const EventKind kind = pass ? EventKind::closed : EventKind::returned;
  for (const Named& one : all_named(office, tasks)) {
    need_stage(one, kind);
    events.push_back(
        said(arguments, one.plan, one.number, kind, on, note_body(arguments.text("--note"))));
    if (pass) tell_inspected(arguments, one, on, events);
  }
  return record_all(world, arguments, office, events);
}

Exit rectify_look(World& world, const Arguments& arguments, const std::vector<std::string>& tasks) {
  const bool held = passed(arguments);
  const Day on = day_of_it(world, arguments);
  const auto until = arguments.day("--due");
  if (until && (held || *until <= on)) throw Usage{"--due 是反弹后重新整改的时限,应晚于回头看之日"};
  Office office = open_office(world, arguments, Journal::Mode::write);
  office.horizon = {Day(9999, 12, 31), {}};
  std::vector<NewEvent> events;
  for (const Named& one : all_named(office, tasks)) {
    need_stage(one, EventKind::reopened);  // one looks back on what was put right
    const std::string note = arguments.text("--note");
    events.push_back(said(arguments, one.plan, one.number,
                          held ? EventKind::noted : EventKind::reopened, on,
                          held ? body_of_look_back(note) : note_body(note)));
    if (until) events.push_back(new_due(arguments, one, on, *until));
  }
  return record_all(world, arguments, office, events);
}

}  // namespace duban
