#pragma once

#include <string>
#include <string_view>

namespace duban {

// How wide a character stands on a terminal: Han characters and full-width signs 2, marks without
// width 0, all others 1 (also the signs that Unicode calls ambiguous, as glibc does).
int cells(char32_t c);
int cells(std::string_view text);  // Needs: is_utf8(text)

// The same in a proportional Chinese font, in em.
double ems(std::string_view text);
// Cut to at most `most` em, the cut marked with ….
std::string fit(std::string_view text, double most);

// Blanks up to `width` cells, behind the text or before it.
std::string pad_right(std::string text, int width);
std::string pad_left(const std::string& text, int width);

}  // namespace duban
