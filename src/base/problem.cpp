#include "base/problem.h"

#include <fmt/core.h>

#include <tuple>

namespace duban {

std::string to_string(const Problem& problem) {
  const auto& [file, line] = problem.place;
  const std::string where = line > 0 ? fmt::format("{}:{}", file, line) : file;
  return fmt::format("{}: {}: {}", where, problem.rule, problem.message);
}

void sort_problems(Problems& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.place.file, a.place.line, a.rule) <
           std::tie(b.place.file, b.place.line, b.rule);
  });
}

}  // namespace duban
