#include "plan/compare.h"

#include <fmt/core.h>

#include <filesystem>
#include <ostream>

#include "base/json.h"
#include "commands/commands.h"
#include "commands/office.h"
#include "commands/plans/change_text.h"
#include "plan/reader.h"

namespace duban {

namespace {

std::string_view kind_name(TaskChange::Kind kind) {
  switch (kind) {
    case TaskChange::Kind::added:
      return "added";
    case TaskChange::Kind::removed:
      return "removed";
    case TaskChange::Kind::renumbered:
      return "renumbered";
    case TaskChange::Kind::changed:
      break;
  }
  return "changed";
}

Json change_json(const TaskChange& change) {
  Json fields = Json::array();
  for (const TaskChange::Field& field : change.fields)
    fields.push_back({{"name", field.name}, {"before", field.before}, {"after", field.after}});
  return {{"kind", kind_name(change.kind)},
          {"before", text_or_null(change.before)},
          {"after", text_or_null(change.after)},
          {"fields", fields}};
}

Result<Plan> plan_named(const std::string& name) {
  std::filesystem::path file = name;
  if (std::filesystem::is_directory(file)) file /= "plan.toml";
  return read_plan_file(file);
}

}  // namespace

// Two plan files, task by task; exits 1 where they differ.
Exit compare_plans(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  const Result<Plan> before = plan_named(arguments.text("BEFORE"));
  const Result<Plan> after = plan_named(arguments.text("AFTER"));
  Problems problems = before.problems;
  problems.insert(problems.end(), after.problems.begin(), after.problems.end());
  if (!before || !after) return complain(world, problems);
  const std::vector<TaskChange> changes = compare(*before, *after);
  if (format == "json") {
    Json all = Json::array();
    for (const TaskChange& change : changes) all.push_back(change_json(change));
    world.out << Json{{"changes", all}}.dump(2) << '\n';
  } else {
    for (const TaskChange& change : changes) world.out << change_text(change) << '\n';
    world.out << (changes.empty() ? "没有不同\n" : fmt::format("不同{}处\n", changes.size()));
  }
  return changes.empty() ? Exit::all_well : Exit::attention;
}

}  // namespace duban
