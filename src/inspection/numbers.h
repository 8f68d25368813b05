#pragma once

#include <cstdint>
#include <string>

namespace duban {

// The sequence of random numbers that follows from a key, after RFC 3797 with SHA-256: number i is
// the first 15 hexadecimal digits (60 bits) of SHA-256("i/KEY/i"), i = 1, 2, … in decimal.  Anybody
// can make it again with sha256sum; schemas/draw.md shows how.
class DrawNumbers {
 public:
  explicit DrawNumbers(std::string key) : key_(std::move(key)) {}

  // A whole number in [0, count), each as likely: what lies beyond the largest multiple of `count`
  // is passed over.  Takes no number where there is no choice (count 1).  Needs: 1 <= count <=
  // 2^60.
  std::uint64_t below(std::uint64_t count);

  std::uint64_t used() const { return used_; }

 private:
  std::uint64_t next();

  std::string key_;
  std::string hashed_;  // keeps its memory from number to number
  std::uint64_t used_ = 0;
};

}  // namespace duban
