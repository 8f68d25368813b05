#include "inspection/numbers.h"

#include "base/sha256.h"

#include <cassert>

namespace duban {

std::uint64_t DrawNumbers::next() {
  const std::string index = std::to_string(++used_);  // short: needs no memory
  hashed_.assign(index).append("/").append(key_).append("/").append(index);
  const auto digest = sha256_digest(hashed_);
  std::uint64_t first = 0;
  for (std::size_t i = 0; i < 8; ++i) first = first << 8 | digest[i];
  return first >> 4;  // 15 hexadecimal digits
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
