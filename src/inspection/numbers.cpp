#include "inspection/numbers.h"

#include "base/sha256.h"

#include <cassert>

namespace duban {

std::uint64_t DrawNumbers::next() {
  const std::string index = std::to_string(++used_);
  return std::stoull(sha256(index + "/" + key_ + "/" + index).substr(0, 15), nullptr, 16);
}

std::uint64_t DrawNumbers::below(std::uint64_t count) {
  constexpr std::uint64_t all = std::uint64_t{1} << 60;
  assert(count >= 1 && count <= all);
  if (count == 1) return 0;
  const std::uint64_t fair = all - all % count;
  std::uint64_t number = next();
  while (number >= fair) number = next();
  return number % count;
}

}  // namespace duban
