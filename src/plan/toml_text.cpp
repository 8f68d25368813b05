#include "plan/toml_text.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace duban {

static std::string escaped(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\t':
      return "\\t";
    default:
      return fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
  }
}

static bool needs_escape(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ' || c == '\x7F';
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (needs_escape(c)) {
      result += escaped(c);
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string array_of(const std::vector<std::string>& values) {
  return "[" + join(values, ", ") + "]";
}

std::string quoted_array(const std::vector<std::string>& texts) {
  std::vector<std::string> values;
  for (const std::string& text : texts) values.push_back(quoted(text));
  return array_of(values);
}

std::string number_text(double number) {
  constexpr double exact = 9007199254740992;  // 2^53
  if (std::abs(number) < exact && number == std::floor(number))
    return std::to_string(static_cast<std::int64_t>(number));
  return fmt::format("{}", number);
}

std::string key_text(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  return bare ? std::string(key) : quoted(key);
}

InlineTable& InlineTable::add(std::string_view key, const std::string& value) {
  fields_.push_back(key_text(key) + " = " + value);
  return *this;
}

InlineTable& InlineTable::add_text(std::string_view key, const std::string& text) {
  return text.empty() ? *this : add(key, quoted(text));
}

std::string InlineTable::str() const { return "{ " + join(fields_, ", ") + " }"; }

}  // namespace duban
