#include "issuing/paper_number.h"

#include <fmt/core.h>

#include <charconv>
#include <utility>

#include "base/text.h"

namespace duban {

namespace {

constexpr int most = 1'000'000;  // of a year's papers

std::optional<int> whole_of(std::string_view digits) {
  int number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  if (digits.empty() || read.ec != std::errc() || read.ptr != end) return {};
  if (number < 1 || number > most) return {};
  return number;
}

// One kind of bracket, half-width figures, no blanks.
std::string in_one_way(std::string_view typed) {
  constexpr std::pair<const char*, const char*> ways[] = {
      {"〔", "["}, {"〕", "]"}, {"(", "["},  {")", "]"},  {"（", "["}, {"）", "]"},
      {"［", "["}, {"］", "]"}, {"【", "["}, {"】", "]"}, {"﹝", "["}, {"﹞", "]"},
      {" ", ""},   {"　", ""},  {"０", "0"}, {"１", "1"}, {"２", "2"}, {"３", "3"},
      {"４", "4"}, {"５", "5"}, {"６", "6"}, {"７", "7"}, {"８", "8"}, {"９", "9"}};
  std::string text(typed);
  for (const auto& [from, to] : ways) text = replace_all(std::move(text), from, to);
  return text;
}

std::string_view without(std::string_view text, std::string_view start, std::string_view end) {
  if (text.starts_with(start)) text.remove_prefix(start.size());
  if (text.ends_with(end)) text.remove_suffix(end.size());
  return text;
}

}  // namespace

std::string to_string(const PaperNumber& number) {
  return fmt::format("{}〔{}〕{}号", number.mark, number.year, number.number);
}

std::optional<PaperNumber> parse_paper_number(std::string_view typed) {
  const std::string text = in_one_way(typed);
  const auto close = text.rfind(']');
  const auto open = close == std::string::npos ? close : text.rfind('[', close);
  if (open == std::string::npos) return {};
  const std::string_view all = text;
  const auto year = whole_of(all.substr(open + 1, close - open - 1));
  const auto number = whole_of(without(all.substr(close + 1), "第", "号"));
  if (!year || *year > 9999 || !number) return {};
  return PaperNumber{std::string(all.substr(0, open)), *year, *number};
}

}  // namespace duban
