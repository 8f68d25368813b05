#pragma once

#include <string>
#include <string_view>

namespace duban {

// A proof's text as it is compared: full-width digits, letters and signs as ASCII, no blanks.
std::u32string proof_points(std::string_view text);

inline bool is_proof_digit(char32_t point) { return point >= U'0' && point <= U'9'; }
inline bool is_proof_letter(char32_t point) {
  return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
}
inline bool is_han(char32_t point) { return point >= 0x3400 && point <= 0x9FFF; }
inline bool is_one_of_points(char32_t point, std::u32string_view of) {
  return of.find(point) != std::u32string_view::npos;
}

// How many digits stand from `at` on.
std::size_t digits_at(std::u32string_view points, std::size_t at);
// The number of at most 9 digits that they write.
int number_at(std::u32string_view points, std::size_t at, std::size_t digits);
// Behind the digits or Chinese numerals from `at` on.
std::size_t behind_numeral(std::u32string_view points, std::size_t at);
// Behind the whole day that begins at `at`; `at` where none does.
std::size_t behind_date(std::u32string_view points, std::size_t at);

}  // namespace duban
