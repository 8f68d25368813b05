#pragma once

#include <compare>
#include <optional>
#include <string>

namespace duban {

// Points of a score sheet, exact to two decimals: sums and ties must not depend on rounding.
struct Points {
  int hundredths = 0;

  friend constexpr auto operator<=>(Points, Points) = default;
  constexpr Points& operator+=(Points more) { return hundredths += more.hundredths, *this; }
};

constexpr Points operator+(Points a, Points b) { return {a.hundredths + b.hundredths}; }
constexpr Points operator-(Points a, Points b) { return {a.hundredths - b.hundredths}; }

// So often; at most ten million points.
Points times(Points points, int count);
// points × part ÷ whole, the half hundredth upwards.  Needs: whole > 0.
Points share_of(Points points, int part, int whole);

// Nothing for more than two decimals, or beyond ±10000 points.
std::optional<Points> to_points(double value);
std::string to_string(Points points);  // 12  0.5  -3.25

}  // namespace duban
