#include "plan/head_reader.h"

#include "plan/field.h"
#include "plan/field_names.h"
#include "plan/reader.h"
#include "plan/unit_names.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

namespace duban {

namespace {

struct UnitReading {
  Unit& unit;
  std::vector<SuccessorName>& successors;
};

bool is_unit_id(std::string_view id) {
  return std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

void read_id(UnitReading& r, const Value& value) {
  r.unit.id = value.words();
  if (!is_unit_id(r.unit.id))
    value.complain("syntax", fmt::format("单位的 id“{}”只能用小写字母、数字、“-”和“_”;"
                                         "中文名称请写在 name 中",
                                         r.unit.id));
}

void read_successor(UnitReading& r, const Value& value) {
  r.unit.successor = value.text();
  if (value.is_text()) r.successors.push_back({r.unit.successor, value.place()});
}

void read_valid_to(UnitReading& r, const Value& value) {
  r.unit.valid_to = value.day();
  if (r.unit.valid_from && r.unit.valid_to && *r.unit.valid_to < *r.unit.valid_from)
    value.complain("syntax", "valid_to 早于 valid_from");
}

constexpr FieldTable<UnitReading, 10> unit_fields = {{
    {"aliases", [](UnitReading& r, const Value& v) { r.unit.aliases = v.texts(); }},
    {"code", [](UnitReading& r, const Value& v) { r.unit.code = v.text(); }},
    {"contact", [](UnitReading& r, const Value& v) { r.unit.contact = v.text(); }},
    {"groups", [](UnitReading& r, const Value& v) { r.unit.groups = v.texts(); }},
    {"id", read_id},
    {"level", [](UnitReading& r, const Value& v) { r.unit.level = v.text(); }},
    {"name", [](UnitReading& r, const Value& v) { r.unit.name = v.words(); }},
    {"successor", read_successor},
    {"valid_from", [](UnitReading& r, const Value& v) { r.unit.valid_from = v.day(); }},
    {"valid_to", read_valid_to},
}};
static_assert(is_sorted(unit_fields));

// A units file while it is read.
struct UnitFile {
  std::vector<Unit> units;
  std::vector<SuccessorName> successors;
};

constexpr FieldTable<UnitFile, 2> unit_file_fields = {{
    {"schema", [](UnitFile&, const Value& v) { read_schema_number(v); }},
    {"unit", [](UnitFile& f, const Value& v) { read_unit_tables(v, f.units, f.successors); }},
}};

}  // namespace

std::vector<std::string> unit_field_names() { return names_of(unit_fields); }

void read_unit_tables(const Value& array, std::vector<Unit>& units,
                      std::vector<SuccessorName>& successors) {
  array.each_item([&](const Value& table) {
    UnitReading reading{units.emplace_back(), successors};
    reading.unit.place = table.place();
    read_fields(table, unit_fields, reading);
    require_fields(table, {"id", "name"});
  });
}

void check_units(const std::vector<Unit>& units, const std::vector<SuccessorName>& successors,
                 Problems& problems) {
  std::unordered_map<std::string_view, const Unit*> first;
  for (const Unit& unit : units) {
    const auto [before, is_new] = first.emplace(unit.id, &unit);
    if (is_new || unit.id.empty()) continue;
    problems.push_back({"duplicate-number", Severity::error, unit.place,
                        fmt::format("单位的 id“{}”已用于“{}”;每个单位的 id 须不同", unit.id,
                                    before->second->name)});
  }
  for (const auto& [id, place] : successors)
    if (!first.contains(id))
      problems.push_back(
          {"unknown-unit", Severity::error, place, UnitNames(units).no_such_unit(id)});
}

Result<std::vector<Unit>> read_units(std::string_view text, const std::string& file) {
  const auto root = parse_toml(text, file);
  if (!root) return {std::nullopt, root.problems};
  Problems problems;
  const Origin origin{file, 0, problems};
  UnitFile read;
  const Value table(*root, "单位文件", origin);
  read_fields(table, unit_file_fields, read);
  require_fields(table, {"schema"});
  check_units(read.units, read.successors, problems);
  sort_problems(problems);
  return result_of(std::move(read.units), std::move(problems));
}

}  // namespace duban
