#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace duban {

// A file's name as it may be shown: without folders, control signs and signs that turn or hide
// text; at most 120 characters; 文件 where nothing is left.
std::string shown_file_name(std::string_view path);

// Without its ending: 市府发〔2024〕1号.pdf → 市府发〔2024〕1号.
std::string stem_of(std::string_view name);

// "12 KB", "3.4 MB".
std::string size_in_words(std::uintmax_t bytes);

}  // namespace duban
