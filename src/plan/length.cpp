#include "plan/length.h"

#include "base/text.h"

#include <fmt/core.h>

#include <charconv>

namespace duban {

namespace {

struct LengthUnit {
  std::string_view word;
  bool working;
};

constexpr LengthUnit length_units[] = {
    {"days", false},    {"day", false},         {"天", false},
    {"日", false},      {"working days", true}, {"working day", true},
    {"个工作日", true}, {"工作日", true},       {"个自然日", false},
};

constexpr int most_days = 1'000'000;

}  // namespace

std::optional<Lag> read_length(std::string_view words) {
  words = trim(words);
  int days = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), days);
  if (error != std::errc() || days < -most_days || days > most_days) return {};
  const std::string_view unit = trim(words.substr(static_cast<std::size_t>(end - words.data())));
  for (const LengthUnit& known : length_units)
    if (known.word == unit) return Lag{days, known.working};
  return {};
}

std::string print_length(int days, bool working) {
  const bool one = days == 1 || days == -1;
  return fmt::format("{} {}day{}", days, working ? "working " : "", one ? "" : "s");
}

}  // namespace duban
