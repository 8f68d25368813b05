#include "stage/reported.h"

#include <fmt/core.h>

#include <cmath>
#include <cstdlib>

namespace duban {

namespace {

// Told before the number (近200) or behind it (200余).
constexpr std::string_view before[] = {"近", "约", "逾", "超过", "超"};
constexpr std::string_view behind[] = {"余", "多", "左右", "以上"};

std::string take_qualifier(std::string_view& text) {
  for (const std::string_view word : before)
    if (text.starts_with(word)) return text.remove_prefix(word.size()), std::string(word);
  for (const std::string_view word : behind)
    if (text.ends_with(word)) return text.remove_suffix(word.size()), std::string(word);
  return "";
}

std::optional<double> number(std::string_view text) {
  const std::string digits(text);
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  const bool plain = digits.find_first_not_of("0123456789.") == std::string::npos;
  if (digits.empty() || !plain || *end != '\0') return {};
  return value;
}

}  // namespace

std::optional<ReportedFigure> parse_figure(std::string_view typed) {
  const std::size_t sign = typed.find('=');
  if (sign == std::string_view::npos || sign == 0) return {};
  ReportedFigure figure;
  figure.of = typed.substr(0, sign);
  std::string_view text = typed.substr(sign + 1);
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    figure.part = number(text.substr(0, slash));
    figure.whole = number(text.substr(slash + 1));
    if (!figure.part || !figure.whole || *figure.whole <= 0) return {};
    figure.value = 100 * *figure.part / *figure.whole;
    return figure;
  }
  figure.qualifier = take_qualifier(text);
  const auto value = number(text);
  if (!value) return {};
  figure.value = *value;
  return figure;
}

std::optional<ReportedSum> sum_of(const std::vector<ReportedFigure>& figures, std::string_view of) {
  std::optional<ReportedSum> sum;
  for (const ReportedFigure& figure : figures) {
    if (figure.of != of) continue;
    if (!sum || figure.whole) sum.emplace();
    sum->value = figure.whole ? figure.value : sum->value + figure.value;
    sum->part = figure.part, sum->whole = figure.whole;
    if (!figure.qualifier.empty()) sum->qualifier = figure.qualifier;
  }
  return sum;
}

std::string in_words(const ReportedSum& sum) {
  if (sum.whole) return fmt::format("{:.1f}%({:g}/{:g})", sum.value, *sum.part, *sum.whole);
  for (const std::string_view word : behind)
    if (sum.qualifier == word) return fmt::format("{:g}{}", sum.value, word);
  return fmt::format("{}{:g}", sum.qualifier, sum.value);
}

}  // namespace duban
