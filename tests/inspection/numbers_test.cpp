#include "inspection/numbers.h"

#include "base/sha256.h"
#include "inspection/pick.h"
#include "tests/test.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace duban;

namespace {

#ifdef NDEBUG
constexpr int seeds = 100'000;
#else
constexpr int seeds = 10'000;
#endif

// Pearson's statistic.
double chi_square(const std::vector<double>& seen, const std::vector<double>& expected) {
  double sum = 0;
  for (std::size_t i = 0; i < seen.size(); ++i)
    sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
  return sum;
}

// What chance exceeds once in 100,000 times (Wilson and Hilferty's approximation).
double most(double degrees) {
  const double part = 2 / (9 * degrees);
  return degrees * std::pow(1 - part + 4.265 * std::sqrt(part), 3);
}

std::string seed(int i) { return "seed " + std::to_string(i); }

}  // namespace

TEST_CASE("a number is the first 15 digits of the hash between its two indices") {
  const std::string hash = sha256("1/key/1");
  DrawNumbers numbers("key");
  CHECK(numbers.below(1ull << 60) == std::stoull(hash.substr(0, 15), nullptr, 16));
  CHECK(numbers.used() == 1);
}

TEST_CASE("where there is no choice no number is taken") {
  DrawNumbers numbers("key");
  CHECK(numbers.below(1) == 0);
  CHECK(numbers.used() == 0);
}

TEST_CASE("numbers beyond the last whole multiple are passed over") {
  constexpr std::uint64_t count = (1ull << 59) + 1;  // nearly half of all are passed over
  DrawNumbers numbers("key");
  DrawNumbers all("key");
  int passed = 0;
  for (int i = 0; i < 200; ++i) {
    std::uint64_t expected = all.below(1ull << 60);
    while (expected >= count) ++passed, expected = all.below(1ull << 60);
    CHECK(numbers.below(count) == expected);
  }
  CHECK(passed > 100);
  CHECK(numbers.used() == all.used());
}

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

TEST_CASE("a pick of all is a permutation, whatever the size") {
  for (std::size_t size = 1; size < 70; ++size) {
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < size; ++i) weights.push_back(static_cast<std::int64_t>(i % 5 + 1));
    DrawNumbers numbers(std::to_string(size));
    auto picked = pick(numbers, weights, size);
    std::sort(picked.begin(), picked.end());
    for (std::size_t i = 0; i < size; ++i) REQUIRE(picked[i] == i);
    CHECK(numbers.used() == size - 1);
  }
}
