#include "findings/rule_section.h"

#include "plan/length.h"

#include <algorithm>
#include <charconv>

namespace duban {

namespace {

constexpr int most_months = 1200;  // a hundred years

}  // namespace

void RuleSection::whole(const char* key, int& value) {
  const int given = fields_.whole(key, value);
  if (given < 0) return wrong(key, "不能为负");
  value = given;
}

void RuleSection::text(const char* key, std::string& value) {
  if (const std::string given = fields_.text(key); !given.empty()) value = given;
}

void RuleSection::texts(const char* key, std::vector<std::string>& value,
                        const std::vector<std::string>& known) {
  const auto given = fields_.texts(key);
  for (const std::string& text : given)
    if (std::find(known.begin(), known.end(), text) == known.end())
      return wrong(key, fmt::format("只能是 {}", join(known, "、")));
  if (!given.empty()) value = given;
}

void RuleSection::work(const char* key, Work& value) {
  const std::string given = fields_.text(key);
  if (given.empty()) return;
  const auto length = read_length(given);
  if (length && length->days >= 0)
    value = {length->days, length->working};
  else
    wrong(key, "应写作“120 days”或“5 working days”");
}

void RuleSection::length(const char* key, Work& value) {
  const toml::node* given = fields_.any(key);
  if (given && given->is_integer()) return whole(key, value.days);
  work(key, value);
}

void RuleSection::months(const char* key, int& value) {
  const std::string given = fields_.text(key);
  if (given.empty()) return;
  const auto space = std::min(given.find(' '), given.size());
  int count = -1;
  const auto read = std::from_chars(given.data(), given.data() + given.size(), count);
  if (read.ec == std::errc() && count >= 0 && count <= most_months &&
      read.ptr == given.data() + space && given.substr(space) == " months")
    value = count;
  else
    wrong(key, "应写作“6 months”");
}

void RuleSection::wrong(const char* key, const std::string& what) {
  fields_.complain("syntax", fields_.place(key), fmt::format("“{}”{}", key, what));
}

}  // namespace duban
