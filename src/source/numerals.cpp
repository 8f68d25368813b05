#include "source/numerals.h"

#include "base/text.h"

#include <array>
#include <string_view>

namespace duban {

namespace {

using Digits = std::array<const char*, 10>;
using Places = std::array<const char*, 4>;
constexpr Digits plain_digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Places plain_places = {"", "十", "百", "千"};
constexpr Digits legal_digits = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr Places legal_places = {"", "拾", "佰", "仟"};

// Up to 9999; a gap of zeros is one 零.
std::string counted(int number, const Digits& digits, const Places& places) {
  if (number <= 0 || number > 9999) return std::to_string(number);
  const std::string printed = std::to_string(number);
  std::string text;
  bool gap = false;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const auto digit = static_cast<std::size_t>(printed[i] - '0');
    if (digit == 0) {
      gap = true;
      continue;
    }
    if (gap) text += digits[0];
    gap = false;
    text += digits.at(digit);
    text += places.at(printed.size() - 1 - i);
  }
  return text;
}

// One of a row that begins again behind its end.
template <std::size_t size>
std::string in_turn(int number, const std::array<const char*, size>& row) {
  if (number <= 0) return std::to_string(number);
  return row.at(static_cast<std::size_t>(number - 1) % size);
}

}  // namespace

std::string latin_letters(int number, char first) {
  if (number <= 0 || number > 780) return std::to_string(number);
  const auto times = static_cast<std::size_t>((number - 1) / 26 + 1);
  return std::string(times, static_cast<char>(first + (number - 1) % 26));
}

std::string roman_numeral(int number, bool upper) {
  struct Step {
    int value;
    const char* small;
    const char* large;
  };
  constexpr std::array steps = {Step{1000, "m", "M"},  Step{900, "cm", "CM"}, Step{500, "d", "D"},
                                Step{400, "cd", "CD"}, Step{100, "c", "C"},   Step{90, "xc", "XC"},
                                Step{50, "l", "L"},    Step{40, "xl", "XL"},  Step{10, "x", "X"},
                                Step{9, "ix", "IX"},   Step{5, "v", "V"},     Step{4, "iv", "IV"},
                                Step{1, "i", "I"}};
  if (number <= 0 || number > 3999) return std::to_string(number);
  std::string text;
  for (const Step& step : steps)
    for (; number >= step.value; number -= step.value) text += upper ? step.large : step.small;
  return text;
}

std::string han_numeral(int number) {
  const std::string text = counted(number, plain_digits, plain_places);
  return number >= 10 && number < 20 ? text.substr(std::string_view("一").size()) : text;
}

std::string han_digits(int number) {
  if (number < 0) return std::to_string(number);
  std::string text;
  for (const char digit : std::to_string(number))
    text += digit == '0' ? "〇" : plain_digits.at(static_cast<std::size_t>(digit - '0'));
  return text;
}

std::string legal_han_numeral(int number) { return counted(number, legal_digits, legal_places); }

std::string heavenly_stem(int number) {
  constexpr std::array stems = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
  return in_turn(number, stems);
}

std::string earthly_branch(int number) {
  constexpr std::array branches = {"子", "丑", "寅", "卯", "辰", "巳",
                                   "午", "未", "申", "酉", "戌", "亥"};
  return in_turn(number, branches);
}

std::string circled_number(int number) {
  if (number > 20 && number <= 35) return enclosed_number(number - 20, U'㉑');
  if (number > 35 && number <= 50) return enclosed_number(number - 35, U'㊱');
  return enclosed_number(number, U'①');
}

std::string enclosed_number(int number, char32_t first) {
  if (number <= 0 || number > 20) return std::to_string(number);
  const char32_t sign = first + static_cast<char32_t>(number - 1);
  return to_utf8(std::u32string_view(&sign, 1));
}

std::string full_width_digits(int number) {
  std::string text;
  for (const char digit : std::to_string(number)) {
    const char32_t wide = digit == '-' ? U'－' : U'０' + static_cast<char32_t>(digit - '0');
    text += to_utf8(std::u32string_view(&wide, 1));
  }
  return text;
}

}  // namespace duban
