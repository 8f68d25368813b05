#include "intake/likeness.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "base/text.h"

namespace duban {

namespace {

bool is_letter(char32_t point) {
  const bool han = point >= 0x3400 && point < 0xA000;
  const bool latin = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  return han || latin || (point >= '0' && point <= '9');
}

using Pairs = std::vector<std::pair<char32_t, char32_t>>;

Pairs pairs_of(std::string_view text) {
  std::u32string points = code_points(text);
  points.erase(std::remove_if(points.begin(), points.end(),
                              [](char32_t point) { return !is_letter(point); }),
               points.end());
  Pairs pairs;
  if (points.size() == 1) pairs.emplace_back(points[0], 0);
  for (std::size_t i = 1; i < points.size(); ++i) pairs.emplace_back(points[i - 1], points[i]);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace

double likeness(std::string_view one, std::string_view other) {
  const Pairs a = pairs_of(one);
  const Pairs b = pairs_of(other);
  if (a.empty() || b.empty()) return 0;
  Pairs shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size());
}

}  // namespace duban
