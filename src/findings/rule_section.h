#pragma once

#include <fmt/core.h>

#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/toml.h"
#include "plan/plan.h"

namespace duban {

// One section of the rule file; every value keeps its default where it is left out.
class RuleSection {
 public:
  RuleSection(const toml::table& table, const std::string& file, Problems& problems)
      : fields_(table, file, problems) {}
  ~RuleSection() { fields_.finish(); }
  RuleSection(const RuleSection&) = delete;
  RuleSection& operator=(const RuleSection&) = delete;

  void whole(const char* key, int& value);
  void flag(const char* key, bool& value) { value = fields_.flag(key, value); }
  void text(const char* key, std::string& value);
  void texts(const char* key, std::vector<std::string>& value,
             const std::vector<std::string>& known);
  void work(const char* key, Work& value);
  // A whole number of days, or a length in words.
  void length(const char* key, Work& value);
  // "6 months"; "0 months" too.
  void months(const char* key, int& value);
  template <class T>
  void choice(const char* key, T& value, const std::vector<std::pair<const char*, T>>& names) {
    const std::string given = fields_.text(key);
    if (given.empty()) return;
    std::vector<std::string> known;
    for (const auto& [name, meaning] : names) {
      if (given == name) return void(value = meaning);
      known.push_back(name);
    }
    wrong(key, fmt::format("只能是 {}", join(known, "、")));
  }

 private:
  void wrong(const char* key, const std::string& what);
  Fields fields_;
};

}  // namespace duban
