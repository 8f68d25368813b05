#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// Text is UTF-8 everywhere inside the program.

bool is_utf8(std::string_view bytes);
// A text as offices save it: UTF-8 with or without a byte-order mark, or GB18030.  Nothing where
// it is neither.
std::optional<std::string> decode(std::string_view bytes);

std::u32string code_points(std::string_view text);  // Needs: is_utf8(text)
std::string to_utf8(std::u32string_view text);
std::size_t length(std::string_view text);  // in code points

std::string_view trim(std::string_view text);  // ASCII blanks and U+3000
std::vector<std::string> split(std::string_view text, std::string_view separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replace_all(std::string_view text, std::string_view from, std::string_view to);

// At most `most` code points, the cut marked with ….
std::string shorten(std::string_view text, std::size_t most);

// The known name that `name` is most likely a slip of (a transposition counts as one change), else
// the shortest that it is a part of, or nothing where none is near.
std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& known);
// "(是否为“…”?)" for the nearest known name, or "".
std::string did_you_mean(std::string_view name, const std::vector<std::string>& known);

}  // namespace duban
