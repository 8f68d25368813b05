#include "wording/numeral.h"

#include "wording/fold.h"

namespace duban {

// A numeral longer than this is a telephone or file number; its value is cut off here.
constexpr std::size_t longest = 9;

int han_digit(char32_t point) {
  constexpr std::u32string_view digits = U"〇一二三四五六七八九";
  if (point == U'零') return 0;
  if (point == U'两') return 2;
  const std::size_t at = digits.find(point);
  return at == digits.npos ? -1 : static_cast<int>(at);
}

// 十 百 千, and the contractions 廿 (二十) and 卅 (三十); else 0.
static int place(char32_t point) {
  switch (point) {
    case U'十':
      return 10;
    case U'百':
      return 100;
    case U'千':
      return 1000;
    case U'廿':
      return 20;
    case U'卅':
      return 30;
    default:
      return 0;
  }
}

static Numeral read_arabic(std::u32string_view points) {
  Numeral numeral;
  for (const char32_t point : points) {
    if (point < U'0' || point > U'9') break;
    if (numeral.length < longest)
      numeral.value = numeral.value * 10 + static_cast<int>(point - U'0');
    ++numeral.length;
  }
  numeral.digits = static_cast<int>(numeral.length);
  return numeral;
}

// 二〇二四: place by place.
static Numeral read_positional(std::u32string_view points) {
  Numeral numeral;
  numeral.han = true;
  for (const char32_t point : points) {
    const int digit = han_digit(point);
    if (digit < 0 || numeral.length == longest) break;
    numeral.value = numeral.value * 10 + digit;
    ++numeral.length;
  }
  numeral.digits = static_cast<int>(numeral.length);
  return numeral;
}

// 一百二十三: digits times places.  A second digit in a row ends it.
static Numeral read_by_places(std::u32string_view points) {
  Numeral numeral;
  numeral.han = true;
  int digit = -1;
  for (const char32_t point : points) {
    const int value = han_digit(point);
    const int factor = place(point);
    if (value > 0 && digit < 0) {
      digit = value;
    } else if (factor > 0 && numeral.length < longest) {
      numeral.value += factor * (digit < 0 ? 1 : digit);
      digit = -1;
    } else if (value != 0) {
      break;
    }
    ++numeral.length;
  }
  if (digit > 0) numeral.value += digit;
  return numeral;
}

std::optional<Numeral> read_numeral(std::u32string_view points) {
  if (points.empty()) return {};
  if (const Numeral arabic = read_arabic(points); arabic.length > 0) return arabic;
  const Numeral positional = read_positional(points);
  const char32_t next = positional.length < points.size() ? points[positional.length] : U' ';
  if (positional.length <= 1 && place(next) > 0) return read_by_places(points);
  if (positional.length == 0) return {};
  return positional;
}

std::optional<int> read_number(std::string_view words) {
  const Folded folded = fold(words);
  const auto numeral = read_numeral(folded.points);
  if (!numeral || numeral->length != folded.points.size()) return {};
  return numeral->value;
}

}  // namespace duban
