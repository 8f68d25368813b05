#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "base/text.h"
#include "base/value.h"

namespace duban {

// A field that a table of a plan file may have, and what reading it does.
template <class Into>
struct Field {
  std::string_view name;
  void (*read)(Into& into, const Value& value);
};

// The one list of a table's fields, sorted by name.
template <class Into, std::size_t count>
using FieldTable = std::array<Field<Into>, count>;

template <class Into, std::size_t count>
constexpr bool is_sorted(const FieldTable<Into, count>& fields) {
  return std::is_sorted(fields.begin(), fields.end(),
                        [](const auto& a, const auto& b) { return a.name < b.name; });
}

template <class Into, std::size_t count>
std::vector<std::string> names_of(const FieldTable<Into, count>& fields) {
  std::vector<std::string> names;
  for (const auto& field : fields) names.emplace_back(field.name);
  return names;
}

// Goes over the table once; what no field reads is `unknown-field`.
template <class Into, std::size_t count>
void read_fields(const Value& table, const FieldTable<Into, count>& fields, Into& into) {
  table.each_field([&](const Value& value) {
    const auto field = std::lower_bound(
        fields.begin(), fields.end(), value.name(),
        [](const Field<Into>& candidate, std::string_view name) { return candidate.name < name; });
    if (field != fields.end() && field->name == value.name()) return field->read(into, value);
    const std::vector<std::string> names = names_of(fields);
    const std::string guess = did_you_mean(value.name(), names);
    value.complain("unknown-field",
                   fmt::format("没有名为“{}”的字段{}", value.name(),
                               guess.empty() ? ",可用的有:" + join(names, "、") : guess));
  });
}

// `syntax` at the table's own line for each of these fields that it lacks.
inline void require_fields(const Value& table, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (table.is_table() && !table.has(name))
      table.complain("syntax", fmt::format("“{}”缺少必填的字段“{}”", table.name(), name));
}

}  // namespace duban
