#pragma once

#include <string>

namespace duban {

// The numbers that word processors and browsers print in front of paragraphs.  What a system
// cannot write (0, too large) comes out in digits.
std::string latin_letters(int number, char first);        // a b … z aa bb
std::string roman_numeral(int number, bool upper);        // iv IV
std::string han_numeral(int number);                      // 十二, 一百零五
std::string han_digits(int number);                       // 一二, 二〇
std::string legal_han_numeral(int number);                // 壹拾贰
std::string heavenly_stem(int number);                    // 甲 乙 丙
std::string earthly_branch(int number);                   // 子 丑 寅
std::string circled_number(int number);                   // ① … ⑳
std::string enclosed_number(int number, char32_t first);  // ⑴ ⒈: twenty in a row from `first`
std::string full_width_digits(int number);                // １２

}  // namespace duban
