#include "plan/head_reader.h"

#include "plan/field.h"
#include "plan/field_names.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

void read_plan_id(Plan& plan, const Value& value) {
  plan.id = value.words();
  const bool plain = std::all_of(plan.id.begin(), plan.id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
  if (!plain)
    value.complain("syntax", fmt::format("方案的 id“{}”只能用小写字母、数字和“-”", plan.id));
}

constexpr FieldTable<Plan, 2> period_fields = {{
    {"end", [](Plan& plan, const Value& v) { plan.end = v.day(); }},
    {"start", [](Plan& plan, const Value& v) { plan.start = v.day(); }},
}};
static_assert(is_sorted(period_fields));

void read_period(Plan& plan, const Value& value) {
  read_fields(value, period_fields, plan);
  require_fields(value, {"start", "end"});
  if (plan.start && plan.end && *plan.end < *plan.start)
    value.complain("syntax", fmt::format("期限的终止日 {} 早于起始日 {}", to_string(*plan.end),
                                         to_string(*plan.start)));
}

constexpr FieldTable<Plan, 2> plan_source_fields = {{
    {"file", [](Plan& plan, const Value& v) { plan.source_file = v.text(); }},
    {"sha256", [](Plan& plan, const Value& v) { plan.source_sha256 = v.text(); }},
}};
static_assert(is_sorted(plan_source_fields));

constexpr FieldTable<Plan, 9> plan_fields = {{
    {"division", [](Plan& plan, const Value& v) { plan.division = v.text(); }},
    {"id", read_plan_id},
    {"issued", [](Plan& plan, const Value& v) { plan.issued = v.day(); }},
    {"issuer", [](Plan& plan, const Value& v) { plan.issuer = v.text(); }},
    {"number", [](Plan& plan, const Value& v) { plan.number = v.text(); }},
    {"period", read_period},
    {"source", [](Plan& plan, const Value& v) { read_fields(v, plan_source_fields, plan); }},
    {"title", [](Plan& plan, const Value& v) { plan.title = v.words(); }},
    {"units", [](Plan& plan, const Value& v) { plan.units_file = v.words(); }},
}};
static_assert(is_sorted(plan_fields));

void read_plan_table(Plan& plan, const Value& value) {
  read_fields(value, plan_fields, plan);
  require_fields(value, {"id", "title"});
  if (!value.has("issued") && !value.has("period"))
    value.complain("syntax", "[plan] 须写明印发日 issued 或期限 period,否则无从推算时限");
}

constexpr FieldTable<Part, 2> part_fields = {{
    {"number", [](Part& part, const Value& v) { part.number = v.words(); }},
    {"title", [](Part& part, const Value& v) { part.title = v.words(); }},
}};
static_assert(is_sorted(part_fields));

void read_parts(Plan& plan, const Value& value) {
  value.each_item([&](const Value& table) {
    Part part;
    part.line = table.line();
    read_fields(table, part_fields, part);
    require_fields(table, {"number", "title"});
    const bool known = std::any_of(plan.parts.begin(), plan.parts.end(),
                                   [&](const Part& other) { return other.number == part.number; });
    if (known && !part.number.empty())
      table.complain("duplicate-number", fmt::format("部分编号“{}”重复", part.number));
    plan.parts.push_back(std::move(part));
  });
}

// The head while it is read.
struct HeadReading {
  Plan& plan;
  std::vector<SuccessorName>& successors;
};

// Tasks are read after the head, many at once.
constexpr FieldTable<HeadReading, 5> root_fields = {{
    {"part", [](HeadReading& r, const Value& v) { read_parts(r.plan, v); }},
    {"plan", [](HeadReading& r, const Value& v) { read_plan_table(r.plan, v); }},
    {"schema", [](HeadReading&, const Value& v) { read_schema_number(v); }},
    {"task", [](HeadReading&, const Value&) {}},
    {"unit",
     [](HeadReading& r, const Value& v) { read_unit_tables(v, r.plan.units, r.successors); }},
}};
static_assert(is_sorted(root_fields));

}  // namespace

std::vector<std::string> root_field_names() { return names_of(root_fields); }
std::vector<std::string> plan_field_names() { return names_of(plan_fields); }
std::vector<std::string> period_field_names() { return names_of(period_fields); }
std::vector<std::string> plan_source_field_names() { return names_of(plan_source_fields); }
std::vector<std::string> part_field_names() { return names_of(part_fields); }

void read_schema_number(const Value& value) {
  const auto number = value.whole();
  if (number && *number != 1)
    value.complain("syntax", fmt::format("本程序只认识 schema = 1,文件写的是 {}", *number));
}

void read_head(const Value& root, Plan& plan, std::vector<SuccessorName>& successors) {
  HeadReading reading{plan, successors};
  read_fields(root, root_fields, reading);
  require_fields(root, {"schema", "plan"});
}

}  // namespace duban
