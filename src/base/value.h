#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/toml.h"

namespace duban {

// Where a TOML text, or a piece of one, comes from and where its problems go.
struct Origin {
  const std::string& file;
  int lines_before;
  Problems& problems;
};

// One value of a TOML text under the name that messages give it.  What has the wrong type is a
// problem `syntax` at the value's own line and reads as nothing.
class Value {
 public:
  Value(const toml::node& node, std::string_view name, const Origin& origin)
      : node_(node), name_(name), origin_(origin) {}

  int line() const;
  Place place() const { return {origin_.file, line()}; }
  std::string_view name() const { return name_; }
  bool is_text() const { return node_.is_string(); }
  bool is_day() const { return node_.is_date(); }
  bool is_whole() const { return node_.is_integer(); }
  bool is_array() const { return node_.is_array(); }
  bool is_table() const { return node_.is_table(); }
  bool has(std::string_view field) const;                                          // of a table
  std::size_t count() const { return is_array() ? node_.as_array()->size() : 0; }  // of items

  std::string text() const;
  std::string words() const;  // a text that says something
  std::optional<Day> day() const;
  std::optional<double> number() const;  // finite
  std::optional<std::int64_t> whole() const;
  bool flag(bool fallback) const;
  std::vector<std::string> texts() const;  // an array of texts; one text counts as an array of one

  // Each item of an array, under the array's name.
  template <class Visit>
  void each_item(Visit&& visit) const {
    const toml::array* array = node_.as_array();
    if (!array) return wrong_type("数组(用方括号)");
    for (const toml::node& item : *array) visit(Value(item, name_, origin_));
  }
  // Each field of a table in the order of the names.
  template <class Visit>
  void each_field(Visit&& visit) const {
    const toml::table* table = node_.as_table();
    if (!table) return wrong_type("表");
    for (const auto& [key, node] : *table) visit(Value(node, key.str(), origin_));
  }

  void wrong_type(std::string_view wanted) const;
  void complain(std::string rule, std::string message, Severity severity = Severity::error) const;

 private:
  const toml::node& node_;
  std::string_view name_;
  const Origin& origin_;
};

}  // namespace duban
