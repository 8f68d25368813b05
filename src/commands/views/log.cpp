#include "commands/commands.h"
#include "commands/task_names.h"
#include "commands/views/events_out.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

EventFilter filter_of(const Office& office, const Arguments& arguments) {
  EventFilter filter;
  filter.plan = arguments.text("--plan");
  filter.horizon = {arguments.day("--as-of").value_or(Day(9999, 12, 31)),
                    arguments.day("--known-on")};
  if (!arguments.has("TASK")) return filter;
  const TaskName name = task_name(office, arguments.text("TASK"));
  filter.plan = name.plan;
  filter.task = name.number;
  return filter;
}

}  // namespace

Exit log_events(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const Office office = open_office(world, arguments);
  bool first = true;
  if (format == "json") world.out << "{\"events\":[";
  office.journal.each_event(filter_of(office, arguments), [&](const Event& event) {
    if (format == "json")
      world.out << (first ? "\n" : ",\n") << json_of(event);
    else
      world.out << line_of(event) << '\n';
    first = false;
  });
  if (format == "json")
    world.out << "\n]}\n";
  else if (first)
    world.out << "没有登记\n";
  return Exit::all_well;
}

}  // namespace duban
