#include "source/xlsx/number_format.h"

#include "source/numerals.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

struct NumberFormat {
  std::string_view name;
  std::string (*print)(int);
};

std::string print_nothing(int) { return ""; }
std::string print_padded(int n) { return (n >= 0 && n < 10 ? "0" : "") + std::to_string(n); }

constexpr std::array formats = {
    NumberFormat{"none", print_nothing},
    NumberFormat{"bullet", print_nothing},
    NumberFormat{"decimalZero", print_padded},
    NumberFormat{"decimalFullWidth", full_width_digits},
    NumberFormat{"decimalFullWidth2", full_width_digits},
    NumberFormat{"upperLetter", [](int n) { return latin_letters(n, 'A'); }},
    NumberFormat{"lowerLetter", [](int n) { return latin_letters(n, 'a'); }},
    NumberFormat{"upperRoman", [](int n) { return roman_numeral(n, true); }},
    NumberFormat{"lowerRoman", [](int n) { return roman_numeral(n, false); }},
    NumberFormat{"chineseCounting", han_numeral},
    NumberFormat{"chineseCountingThousand", han_numeral},
    NumberFormat{"japaneseCounting", han_numeral},
    NumberFormat{"koreanCounting", han_numeral},
    NumberFormat{"taiwaneseCounting", han_numeral},
    NumberFormat{"taiwaneseCountingThousand", han_numeral},
    NumberFormat{"japaneseDigitalTenThousand", han_digits},
    NumberFormat{"taiwaneseDigital", han_digits},
    NumberFormat{"ideographDigital", han_digits},
    NumberFormat{"chineseLegalSimplified", legal_han_numeral},
    NumberFormat{"ideographLegalTraditional", legal_han_numeral},
    NumberFormat{"japaneseLegal", legal_han_numeral},
    NumberFormat{"ideographTraditional", heavenly_stem},
    NumberFormat{"ideographZodiac", earthly_branch},
    NumberFormat{"decimalEnclosedCircle", circled_number},
    NumberFormat{"decimalEnclosedCircleChinese", circled_number},
    NumberFormat{"decimalEnclosedParen", [](int n) { return enclosed_number(n, U'⑴'); }},
    NumberFormat{"decimalEnclosedFullstop", [](int n) { return enclosed_number(n, U'⒈'); }},
    NumberFormat{"ideographEnclosedCircle",
                 [](int n) { return n <= 10 ? enclosed_number(n, U'㊀') : std::to_string(n); }},
};

}  // namespace

std::string formatted_number(int number, std::string_view format) {
  const auto* known = std::find_if(formats.begin(), formats.end(),
                                   [&](const NumberFormat& each) { return each.name == format; });
  return known != formats.end() ? known->print(number) : std::to_string(number);
}

}  // namespace duban
