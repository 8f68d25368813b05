#include "base/json.h"
#include "commands/commands.h"
#include "commands/plans/plan_files.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace duban {

namespace {

void write_json(std::ostream& out, const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems)
    list.push_back({{"file", problem.place.file},
                    {"line", problem.place.line},
                    {"rule", problem.rule},
                    {"severity", problem.severity == Severity::error ? "error" : "advice"},
                    {"message", problem.message}});
  out << Json{{"problems", list}}.dump(2) << '\n';
}

void write_text(std::ostream& out, const Problems& problems) {
  for (const Problem& problem : problems) out << to_string(problem) << '\n';
  const auto errors = std::count_if(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.severity == Severity::error;
  });
  if (problems.empty())
    out << "没有发现问题\n";
  else
    out << fmt::format("错误{}个,提示{}个\n", errors,
                       problems.size() - static_cast<std::size_t>(errors));
}

}  // namespace

Exit lint(World& world, const Arguments& arguments) {
  const std::string format = format_of(arguments, {"text", "json"});
  Problems all;
  for (const PlanFile& file : read_given_plans(arguments))
    all.insert(all.end(), file.problems.begin(), file.problems.end());
  if (format == "json")
    write_json(world.out, all);
  else
    write_text(world.out, all);
  const bool look = has_errors(all) || (arguments.has("--strict") && !all.empty());
  return look ? Exit::attention : Exit::all_well;
}

}  // namespace duban
