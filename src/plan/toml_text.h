#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duban {

// TOML as we write it: basic strings, arrays and inline tables on one line.
std::string quoted(std::string_view text);
std::string array_of(const std::vector<std::string>& values);  // values already in TOML
std::string quoted_array(const std::vector<std::string>& texts);
std::string number_text(double number);  // whole numbers without a decimal point
std::string key_text(std::string_view key);

// { a = 1, b = 2 }
class InlineTable {
 public:
  InlineTable& add(std::string_view key, const std::string& value);
  // Left out where the text is empty.
  InlineTable& add_text(std::string_view key, const std::string& text);
  std::string str() const;

 private:
  std::vector<std::string> fields_;
};

}  // namespace duban
