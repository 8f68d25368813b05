#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duban {

// What stands in round brackets left out: who owns a duty says nothing of its order.
std::string without_brackets(std::string_view text);

// The stretches of characters that tell the duties of a document apart: Chinese is compared without
// a dictionary, so what every duty says (行政执法, 工作) must not count as common ground.
class KnownWords {
 public:
  explicit KnownWords(const std::vector<std::string_view>& texts);

  // The stretches of so many characters in a text that few duties share, each once.
  std::vector<std::string_view> telling(std::string_view text, std::size_t characters) const;

 private:
  using Counts = std::unordered_map<std::uint64_t, std::uint32_t>;
  static void count(std::string_view text, Counts& counts);
  bool tells(std::string_view words) const;

  Counts duties_with_;  // pairs of characters
  std::uint32_t most_ = 0;
};

}  // namespace duban
