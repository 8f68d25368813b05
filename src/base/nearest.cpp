#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

// Optimal string alignment: insertions, deletions, changes and swaps of neighbours.
static std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

namespace {

// The shortest name that the typed words are a part of: 司法 of 市司法局.
std::optional<std::string> holding(std::string_view part, const std::vector<std::string>& known) {
  std::optional<std::string> shortest;
  if (code_points(part).size() < 2) return shortest;
  for (const std::string& name : known)
    if (name.find(part) != name.npos && (!shortest || name.size() < shortest->size()))
      shortest = name;
  return shortest;
}

}  // namespace

std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& known) {
  const std::u32string wanted = code_points(name);
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::optional<std::string> best;
  std::size_t best_distance = limit + 1;
  for (const std::string& candidate : known) {
    const std::u32string points = code_points(candidate);
    if (points.size() > wanted.size() + limit || wanted.size() > points.size() + limit) continue;
    const std::size_t d = distance(wanted, points);
    if (d < best_distance) best_distance = d, best = candidate;
  }
  return best ? best : holding(name, known);
}

std::string did_you_mean(std::string_view name, const std::vector<std::string>& known) {
  const auto candidate = nearest(name, known);
  return candidate ? fmt::format("(是否为“{}”?)", *candidate) : "";
}

}  // namespace duban
