#include "formats/csv.h"

#include <algorithm>
#include <array>
#include <regex>
#include <string_view>

#include "formats/plain.h"

namespace duban {

static bool is_number(const std::string& text) {
  static const std::regex number(R"([-+]?[0-9]+(\.[0-9]+)?%?)");
  return text.size() < 40 && std::regex_match(text, number);
}

static bool is_formula(const std::string& text) {
  static constexpr std::array<std::string_view, 11> openings = {"=",  "+",  "-",  "@",  "\t", "\n",
                                                                "\r", "＝", "＋", "－", "＠"};
  const bool opens = std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
    return text.starts_with(opening);
  });
  return opens && !is_number(text);
}

static std::string field(const std::string& text) {
  const std::string words = (is_formula(text) ? "'" : "") + plain_lines(text);
  if (words.find_first_of(",\"\n") == std::string::npos) return words;
  std::string quoted = "\"";
  for (const char c : words) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

static void add_line(std::string& csv, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) csv += (i > 0 ? "," : "") + field(cells[i]);
  csv += "\r\n";
}

std::string to_csv(const std::vector<std::string>& header,
                   const std::vector<std::vector<std::string>>& rows) {
  std::string csv = "\xEF\xBB\xBF";
  add_line(csv, header);
  for (const auto& row : rows) add_line(csv, row);
  return csv;
}

}  // namespace duban
