#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// The proofs that a cell names, by semicolons and line breaks.
std::vector<std::string> proofs_in(std::string_view cell);

// Which of the open requirements they meet.
std::vector<std::string> proved_by(const std::vector<std::string>& proofs,
                                   const std::vector<std::string>& open);

// "制度文件及文号（写明文号和日期）；…": what is wanted, and how it looks.
std::string wanted_in_words(const std::vector<std::string>& requirements);

}  // namespace duban
