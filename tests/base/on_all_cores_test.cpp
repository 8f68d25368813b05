#include "base/on_all_cores.h"

#include <atomic>
#include <stdexcept>

#include "tests/test.h"

namespace duban {

TEST_CASE("each item is worked on once") {
  std::vector<std::atomic<int>> times(1000);
  on_all_cores(times.size(), 3, [&](std::size_t, std::size_t item) { ++times[item]; });
  for (const std::atomic<int>& of_item : times) CHECK(of_item == 1);
}

TEST_CASE("texts written on all cores stand in the order of their items") {
  const auto write = [](std::size_t item, std::string& text) {
    text += std::to_string(item) + ",";
  };
  CHECK(write_on_all_cores(0, write).empty());
  for (const std::size_t items : {1, 99, 100, 101, 1234}) {
    std::string expected;
    for (std::size_t item = 0; item < items; ++item) write(item, expected);
    CHECK(write_on_all_cores(items, write) == expected);
  }
}

TEST_CASE("what one item throws is thrown to the caller") {
  const auto write = [](std::size_t item, std::string&) {
    if (item == 250) throw std::runtime_error("250");
  };
  CHECK_THROWS_AS(write_on_all_cores(500, write), std::runtime_error);
}

}  // namespace duban
