#include "inspection/draw.h"
#include "inspection/pick.h"
#include "tests/inspection/pools.h"
#include "tests/test.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace duban;

namespace {

constexpr int seeds = 100'000;  // in every build

// Pearson's statistic.
double chi_square(const std::vector<double>& seen, const std::vector<double>& expected) {
  double sum = 0;
  for (std::size_t i = 0; i < seen.size(); ++i)
    sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
  return sum;
}

// What chance exceeds once in 100,000 times (Wilson and Hilferty's approximation).  The tests of
// this file compare thirteen sums with it: of programs that draw fairly, one in 7,700 would fail
// somewhere for the seeds that are written here.
double most(double degrees) {
  const double part = 2 / (9 * degrees);
  return degrees * std::pow(1 - part + 4.265 * std::sqrt(part), 3);
}

std::string seed(int i) { return "seed " + std::to_string(i); }

// Needs: an even chance of each.
double chi_square(const std::vector<double>& seen) {
  double all = 0;
  for (const double one : seen) all += one;
  const auto size = static_cast<double>(seen.size());
  return chi_square(seen, std::vector<double>(seen.size(), all / size));
}

// Whom the draws of all seeds take, and whom they send.
template <class Tell>
void draw_all(const FrozenDraw& draw, Tell tell) {
  for (int i = 0; i < seeds; ++i) tell(draw_from(draw, "fixed", seed(i)).drawn);
}

// How many draws were as they must be.
double sum_of(const std::map<std::size_t, double>& seen) {
  double sum = 0;
  for (const auto& [_, count] : seen) sum += count;
  return sum;
}

// The two of four, of five … as one number.
std::size_t pair_of(std::size_t a, std::size_t b) { return std::min(a, b) * 16 + std::max(a, b); }

std::vector<double> counts_of(const std::map<std::size_t, double>& seen) {
  std::vector<double> counts;
  for (const auto& [_, count] : seen) counts.push_back(count);
  return counts;
}

}  // namespace

TEST_CASE("each of a pool is drawn first, second and third equally often") {
  constexpr std::size_t size = 7;
  std::vector<std::vector<double>> seen(3, std::vector<double>(size));
  std::vector<double> pairs(size * size);
  for (int i = 0; i < seeds; ++i) {
    DrawNumbers numbers(seed(i));
    const auto picked = pick(numbers, std::vector<std::int64_t>(size, 1), 3);
    for (std::size_t place = 0; place < 3; ++place) ++seen[place][picked[place]];
    ++pairs[picked[0] * size + picked[1]];
  }
  for (const auto& place : seen)
    CHECK(chi_square(place, std::vector<double>(size, seeds / 7.0)) < most(6));
  std::vector<double> seen_pairs;
  for (std::size_t i = 0; i < pairs.size(); ++i)
    if (i / size != i % size) seen_pairs.push_back(pairs[i]);
  CHECK(chi_square(seen_pairs, std::vector<double>(42, seeds / 42.0)) < most(41));
}

TEST_CASE("weights are the chances of the first, and of the second among those left") {
  const std::vector<std::int64_t> weights = {1, 2, 3, 4, 10};
  std::vector<double> first(5), pairs, expected_first, expected_pairs;
  std::map<std::pair<std::size_t, std::size_t>, double> seen;
  for (int i = 0; i < seeds; ++i) {
    DrawNumbers numbers(seed(i));
    const auto picked = pick(numbers, weights, 2);
    ++first[picked[0]];
    ++seen[{picked[0], picked[1]}];
  }
  for (std::size_t a = 0; a < 5; ++a) {
    const auto one = static_cast<double>(weights[a]);
    expected_first.push_back(seeds * one / 20);
    for (std::size_t b = 0; b < 5; ++b) {
      if (a == b) continue;
      expected_pairs.push_back(seeds * one / 20 * static_cast<double>(weights[b]) / (20 - one));
      pairs.push_back(seen[{a, b}]);
    }
  }
  CHECK(chi_square(first, expected_first) < most(4));
  CHECK(chi_square(pairs, expected_pairs) < most(19));
}

TEST_CASE("the statistic tells a crooked draw") {
  std::vector<double> modulo(6);  // three bits modulo six
  for (int i = 0; i < seeds; ++i) {
    DrawNumbers numbers(seed(i));
    ++modulo[numbers.below(8) % 6];
  }
  CHECK(chi_square(modulo, std::vector<double>(6, seeds / 6.0)) > most(5));
}

TEST_CASE("of each stratum its share is drawn, each of it equally often and none for another's") {
  std::vector<PoolEntry> objects;
  for (int i = 0; i < 9; ++i) {
    objects.push_back(entry(std::to_string(i)));
    objects.back().stratum = i < 5 ? "餐饮" : "建筑";
  }
  FrozenDraw draw = draw_of(objects, {}, "1");
  draw.quotas = {{false, "餐饮", "2"}, {false, "建筑", "1"}};
  REQUIRE(settle(draw).empty());
  std::map<std::size_t, double> pairs, both;
  std::vector<double> single(4);
  draw_all(draw, [&](const std::vector<DrawnObject>& drawn) {
    if (drawn.size() != 3) return;
    ++pairs[pair_of(drawn[0].object, drawn[1].object)];
    ++single[drawn[2].object - 5];
    ++both[drawn[0].object * 16 + drawn[2].object];
  });
  REQUIRE(sum_of(pairs) == seeds);
  REQUIRE(pairs.size() == 10);
  REQUIRE(both.size() == 20);
  CHECK(chi_square(counts_of(pairs)) < most(9));
  CHECK(chi_square(single) < most(3));
  CHECK(chi_square(counts_of(both)) < most(19));  // one stratum tells nothing of the other
}

TEST_CASE("in two stages units of any size are drawn equally often, and each file of one") {
  std::vector<PoolEntry> files;
  for (int unit = 0; unit < 4; ++unit)
    for (int file = 0; file < unit + 2; ++file)
      files.push_back(
          entry(std::to_string(unit) + "-" + std::to_string(file), std::to_string(unit)));
  FrozenDraw draw = draw_of(files, {}, "1");
  draw.files = draw.by_unit = true;
  draw.units = DrawnUnits{"2"};
  draw.quotas = quotas_of_units(draw, "1");
  REQUIRE(settle(draw).empty());
  std::map<std::size_t, double> pairs, of_the_last;
  draw_all(draw, [&](const std::vector<DrawnObject>& drawn) {
    if (drawn.size() != 2) return;
    const auto unit = [&](std::size_t i) {
      return static_cast<std::size_t>(std::stoi(files[drawn[i].object].unit));
    };
    ++pairs[unit(0) * 16 + unit(1)];
    if (unit(0) == 3) ++of_the_last[drawn[0].object];
  });
  REQUIRE(sum_of(pairs) == seeds);
  REQUIRE(pairs.size() == 12);
  REQUIRE(of_the_last.size() == 5);
  CHECK(chi_square(counts_of(pairs)) < most(11));
  CHECK(chi_square(counts_of(of_the_last)) < most(4));
}

TEST_CASE("every two inspectors are sent together equally often, and bear the larger load so too") {
  std::vector<PoolEntry> inspectors;
  for (int i = 0; i < 4; ++i) inspectors.push_back(entry("P" + std::to_string(i)));
  FrozenDraw draw = draw_of({entry("A"), entry("B"), entry("C")}, inspectors, "3");
  REQUIRE(settle(draw).empty());
  std::map<std::size_t, double> first_team, larger;
  draw_all(draw, [&](const std::vector<DrawnObject>& drawn) {
    std::vector<std::size_t> loads(4), two;
    for (const DrawnObject& one : drawn)
      for (const std::size_t i : one.inspectors) ++loads[i];
    for (std::size_t i = 0; i < 4; ++i)
      if (loads[i] == 2) two.push_back(i);
    if (two.size() != 2) return;  // six seats of four
    ++first_team[pair_of(drawn[0].inspectors[0], drawn[0].inspectors[1])];
    ++larger[pair_of(two[0], two[1])];
  });
  REQUIRE(sum_of(larger) == seeds);
  REQUIRE(first_team.size() == 6);
  REQUIRE(larger.size() == 6);
  CHECK(chi_square(counts_of(first_team)) < most(5));
  CHECK(chi_square(counts_of(larger)) < most(5));
}
