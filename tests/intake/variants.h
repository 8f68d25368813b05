#pragma once

#include <string>

namespace duban {

// The same document said otherwise.  All take and give text in UTF-8, line by line, unless said.

// Each （一） in half-width brackets.
std::string with_half_width_brackets(const std::string& text);
// Numbers at the head of a line closed by another sign: 1. → 1． or 1、.
std::string with_numbers_closed_by(const std::string& text, const std::string& sign);
// 一、 at the head of a line as 第一部分.
std::string with_parts_spelt_out(const std::string& text);
// Lines of at most so many columns; a Chinese character takes two.
std::string hard_wrapped(const std::string& text, std::size_t most);
// A blank line between all lines, and each begun with two wide blanks.
std::string set_in_paragraphs(const std::string& text);
std::string with_windows_line_ends(const std::string& text);
std::string in_traditional_characters(const std::string& text);
// In GB18030.
std::string in_gb18030(const std::string& text);
// An HTML page, each line a <p>.
std::string as_page(const std::string& text);
// A docx, each line a paragraph.
std::string as_docx(const std::string& text);

}  // namespace duban
