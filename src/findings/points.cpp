#include "findings/points.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace duban {

Points times(Points points, int count) {
  constexpr std::int64_t most = 1'000'000'000;
  const std::int64_t product = std::int64_t{points.hundredths} * count;
  return {static_cast<int>(std::clamp(product, -most, most))};
}

Points share_of(Points points, int part, int whole) {
  const std::int64_t twice = 2 * std::int64_t{points.hundredths} * part + whole;
  const std::int64_t by = 2 * std::int64_t{whole};
  return {static_cast<int>(twice >= 0 ? twice / by : -((-twice + by - 1) / by))};
}

std::optional<Points> to_points(double value) {
  if (!std::isfinite(value) || std::abs(value) > 10'000) return {};
  const double hundredths = std::round(value * 100);
  if (std::abs(value * 100 - hundredths) > 1e-6) return {};
  return Points{static_cast<int>(hundredths)};
}

std::string to_string(Points points) {
  const int whole = std::abs(points.hundredths) / 100;
  const int rest = std::abs(points.hundredths) % 100;
  std::string text = fmt::format("{}{}", points.hundredths < 0 ? "-" : "", whole);
  if (rest % 10 != 0) return fmt::format("{}.{:02}", text, rest);
  return rest == 0 ? text : fmt::format("{}.{}", text, rest / 10);
}

}  // namespace duban
