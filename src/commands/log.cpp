#include "commands/commands.h"
#include "commands/events_out.h"
#include "commands/office.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

namespace {

EventFilter filter_of(const Arguments& arguments) {
  EventFilter filter;
  filter.plan = arguments.text("--plan");
  const std::string task = arguments.text("TASK");
  const std::size_t slash = task.find('/');
  filter.task = slash == std::string::npos ? task : task.substr(slash + 1);
  if (slash != std::string::npos) filter.plan = task.substr(0, slash);
  if (const auto day = arguments.day("--as-of")) filter.horizon.as_of = *day;
  filter.horizon.known_on = arguments.day("--known-on");
  return filter;
}

}  // namespace

Exit log_events(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const Journal journal(store_file(arguments), Journal::Mode::read);
  bool first = true;
  if (format == "json") world.out << "{\"events\":[";
  journal.each_event(filter_of(arguments), [&](const Event& event) {
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
