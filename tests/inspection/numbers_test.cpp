#include "inspection/numbers.h"

#include "base/sha256.h"
#include "inspection/pick.h"
#include "tests/test.h"

#include <algorithm>

using namespace duban;

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
