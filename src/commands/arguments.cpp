#include "commands/command.h"

#include <fmt/core.h>

#include <charconv>
#include <ostream>

namespace duban {

std::string Arguments::text(const std::string& name, const std::string& fallback) const {
  const auto it = values_.find(name);
  return it == values_.end() ? fallback : it->second.back();
}

std::vector<std::string> Arguments::texts(const std::string& name) const {
  const auto it = values_.find(name);
  return it == values_.end() ? std::vector<std::string>{} : it->second;
}

std::optional<Day> Arguments::day(const std::string& name) const {
  if (!has(name)) return {};
  const auto day = parse_day(text(name));
  if (!day) throw Usage{fmt::format("{} 应为日期,如 2024-07-01;“{}”不是", name, text(name))};
  return day;
}

std::optional<int> Arguments::whole(const std::string& name) const {
  if (!has(name)) return {};
  const std::string given = text(name);
  int value = 0;
  const auto [rest, error] = std::from_chars(given.data(), given.data() + given.size(), value);
  if (error != std::errc{} || rest != given.data() + given.size())
    throw Usage{fmt::format("{} 应为整数;“{}”不是", name, given)};
  return value;
}

Exit complain(World& world, const Problems& problems) {
  for (const Problem& problem : problems) world.err << to_string(problem) << '\n';
  return has_errors(problems) ? Exit::attention : Exit::all_well;
}

}  // namespace duban
