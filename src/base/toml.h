#pragma once

#include <toml++/toml.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/problem.h"

namespace duban {

// Reads TOML; a text that cannot be parsed yields the one problem `syntax`, at toml++'s own place.
// `lines_before` is added to every line of that problem: for a text that is a piece of a file.
Result<toml::table> parse_toml(std::string_view text, const std::string& file,
                               int lines_before = 0);

// Reads a table's fields by name and type.  What has the wrong type is a problem `syntax` at the
// value's own line; what was never asked for is `unknown-field`, once `finish` is called.
class Fields {
 public:
  Fields(const toml::table& table, std::string file, Problems& problems, int lines_before = 0);

  std::string text(std::string_view key);
  std::optional<Day> day(std::string_view key);
  std::optional<double> number(std::string_view key);
  int whole(std::string_view key, int fallback);
  bool flag(std::string_view key, bool fallback);
  std::vector<std::string> texts(std::string_view key);          // an array of strings
  std::vector<std::string> text_or_texts(std::string_view key);  // a string counts as one
  const toml::table* table(std::string_view key);
  std::vector<const toml::table*> tables(std::string_view key);  // [[key]]
  const toml::node* any(std::string_view key);

  // The line of the field's value, or the table's own where there is no such field.
  Place place(std::string_view key) const;
  Place place(const toml::node& node) const;
  void complain(std::string rule, Place place, std::string message,
                Severity severity = Severity::error);
  void finish();

 private:
  const toml::node* find(std::string_view key);
  void wrong_type(std::string_view key, std::string_view wanted);

  const toml::table& table_;
  std::string file_;
  Problems& problems_;
  int lines_before_;
  std::vector<std::string> asked_;
};

}  // namespace duban
