#include "base/file.h"
#include "base/text.h"
#include "base/toml.h"
#include "plan/field_names.h"
#include "plan/kinds.h"
#include "tests/plan/json_schema.h"
#include "tests/plan/plan_text.h"

#include <algorithm>
#include <filesystem>

using namespace duban;

namespace fs = std::filesystem;

static const Json& schema() {
  static const Json root = Json::parse(read_file(SOURCE_FOLDER "/schemas/plan.schema.json"));
  return root;
}

static Json to_json(const toml::node& node) {
  Json json;
  if (const auto* table = node.as_table()) {
    json = Json::object();
    for (const auto& [key, value] : *table) json[std::string(key.str())] = to_json(value);
  } else if (const auto* array = node.as_array()) {
    json = Json::array();
    for (const toml::node& item : *array) json.push_back(to_json(item));
  } else if (const auto* date = node.as_date()) {
    json = to_string(Day(date->get().year, date->get().month, date->get().day));
  } else if (const auto* whole = node.as_integer()) {
    json = whole->get();
  } else if (const auto* number = node.as_floating_point()) {
    json = number->get();
  } else if (const auto* flag = node.as_boolean()) {
    json = flag->get();
  } else {
    json = node.value_or(std::string());
  }
  return json;
}

static bool schema_accepts(const std::string& text) {
  const auto root = parse_toml(text, "");
  REQUIRE(root);
  return fits(to_json(*root), schema(), schema());
}

// Whether the reader finds the shape good; that names are known is beyond a schema.
static bool reader_accepts(const std::string& text) {
  const std::vector<std::string> rules = rules_of(read_plan(text, "").problems);
  return std::none_of(rules.begin(), rules.end(), [](const std::string& rule) {
    return rule == "syntax" || rule == "unknown-field";
  });
}

namespace {

// A table of a plan file: its name in the schema, the reader's fields, a small right one, and the
// plan that holds it at the mark %.
struct Table {
  std::string name;
  std::vector<std::string> known;
  std::vector<std::pair<std::string, std::string>> fields;
  std::string plan;
};

}  // namespace

static const std::string head =
    "schema = 1\nplan = { id = \"x\", title = \"甲\", issued = 2022-01-01 }\n";
static const std::string task = "task = [{ number = \"1\", title = \"乙\"";

static std::vector<Table> tables() {
  return {
      {"plan",
       plan_field_names(),
       {{"id", "\"x\""}, {"title", "\"甲\""}, {"issued", "2022-01-01"}},
       "schema = 1\nplan = %\n"},
      {"period",
       period_field_names(),
       {{"start", "2022-01-01"}, {"end", "2022-12-31"}},
       "schema = 1\nplan = { id = \"x\", title = \"甲\", period = % }\n"},
      {"plan_source",
       plan_source_field_names(),
       {},
       "schema = 1\nplan = { id = \"x\", title = \"甲\", issued = 2022-01-01, source = % }\n"},
      {"unit", unit_field_names(), {{"id", "\"sfj\""}, {"name", "\"丙\""}}, head + "unit = [%]\n"},
      {"part",
       part_field_names(),
       {{"number", "\"一\""}, {"title", "\"丁\""}},
       head + "part = [%]\n"},
      {"task",
       task_field_names(),
       {{"number", "\"1\""}, {"title", "\"乙\""}},
       head + "task = [%]\n"},
      {"link", link_field_names(), {{"task", "\"1\""}}, head + task + ", after = [%] }]\n"},
      {"target",
       target_field_names(),
       {{"text", "\"两期\""}, {"value", "2"}},
       head + task + ", targets = [%] }]\n"},
      {"source", source_field_names(), {}, head + task + ", source = % }]\n"},
  };
}

// The plan with the field set to a value in TOML, or without it where the value is empty.
static std::string plan_with(const Table& table, const std::string& field,
                             const std::string& value) {
  std::vector<std::string> fields;
  for (const auto& [name, right] : table.fields)
    if (name != field) fields.push_back(name + " = " + right);
  if (!value.empty()) fields.push_back(field + " = " + value);
  return replace_all(table.plan, "%", "{ " + join(fields, ", ") + " }");
}

static std::vector<std::string> names_in(const Json& definition) {
  std::vector<std::string> names;
  for (const auto& item : definition["properties"].items()) names.push_back(item.key());
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("the schema and the reader know the same fields") {
  CHECK(names_in(schema()) == root_field_names());
  for (const Table& table : tables()) {
    INFO(table.name);
    CHECK(names_in(schema()["$defs"][table.name]) == table.known);
  }
}

static std::string description_of(const Json& definition) {
  if (definition.contains("description")) return definition["description"];
  const std::string referred = definition.value("$ref", "#").substr(1);
  return schema().at(Json::json_pointer(referred)).value("description", "");
}

TEST_CASE("the schema says what every field is") {
  for (const Table& table : tables())
    for (const auto& field : schema()["$defs"][table.name]["properties"].items()) {
      INFO(table.name << "." << field.key());
      CHECK(length(description_of(field.value())) >= 3);
    }
}

TEST_CASE("the schema and the reader know the same words") {
  const auto words = [](const char* table, const char* field) {
    return schema()["$defs"][table]["properties"][field]["enum"].get<std::vector<std::string>>();
  };
  CHECK(words("task", "kind") == task_kinds());
  CHECK(words("link", "link") == link_types());
  CHECK(words("target", "op") == target_ops());
  CHECK(words("target", "per") == target_periods());
}

TEST_CASE("the schema and the reader need the same fields") {
  for (const Table& table : tables())
    for (const auto& [field, value] : table.fields) {
      const std::string plan = plan_with(table, field, "");
      INFO(plan);
      CHECK_FALSE(reader_accepts(plan));
      CHECK_FALSE(schema_accepts(plan));
    }
  for (const char* plan : {"", "schema = 1\n", "plan = { id = \"x\", title = \"甲\" }\n"}) {
    CHECK_FALSE(reader_accepts(plan));
    CHECK_FALSE(schema_accepts(plan));
  }
}

TEST_CASE("the schema and the reader take and refuse the same values of every field") {
  const std::vector<std::string> values = {"0",
                                           "1",
                                           "-1",
                                           "2.5",
                                           "-2.5",
                                           "true",
                                           "\"\"",
                                           "\"  \"",
                                           "\"甲\"",
                                           "\"a b\"",
                                           "\"A\"",
                                           "\"a_b\"",
                                           "\"a-1\"",
                                           "\"1/2\"",
                                           "\"1@a\"",
                                           "\"FS\"",
                                           "\"SF\"",
                                           "\"ongoing\"",
                                           "\"year\"",
                                           "\">=\"",
                                           "\"0 days\"",
                                           "\"12 days\"",
                                           "\"-3 working days\"",
                                           "\"60个工作日\"",
                                           "\"3 weeks\"",
                                           "[]",
                                           "[\"a\"]",
                                           "[1]",
                                           "[[]]",
                                           "[{}]",
                                           "[{ task = \"1\" }]",
                                           "[{ text = \"两\", value = 2 }]",
                                           "{}",
                                           "{ a = \"甲\" }",
                                           "{ a = 1 }",
                                           "{ line = 1 }",
                                           "{ file = \"a\" }"};
  for (const Table& table : tables())
    for (const std::string& field : table.known)
      for (const std::string& value : values) {
        const std::string plan = plan_with(table, field, value);
        INFO(plan << all_of(read_plan(plan, "").problems));
        CHECK(schema_accepts(plan) == reader_accepts(plan));
      }
}

// A TOML date reaches a schema as a text, so a schema cannot refuse one where a text belongs.
TEST_CASE("the schema takes every date that the reader takes") {
  int taken = 0;
  for (const Table& table : tables())
    for (const std::string& field : table.known) {
      const std::string plan = plan_with(table, field, "2022-06-30");
      if (!reader_accepts(plan)) continue;
      INFO(plan);
      CHECK(schema_accepts(plan));
      ++taken;
    }
  CHECK(taken == 7);  // issued, start, end, valid_from, valid_to, due, start
}

TEST_CASE("an unknown field is refused by schema and reader") {
  for (const Table& table : tables()) {
    const std::string plan = plan_with(table, "colour", "\"red\"");
    INFO(plan);
    CHECK_FALSE(reader_accepts(plan));
    CHECK_FALSE(schema_accepts(plan));
  }
  CHECK_FALSE(schema_accepts(head + "colour = \"red\"\n"));
}

TEST_CASE("the plans that come with the program fit the schema") {
  for (const auto& entry : fs::directory_iterator(SOURCE_FOLDER "/plans")) {
    const fs::path file = entry.path() / "plan.toml";
    if (!fs::exists(file)) continue;
    INFO(file);
    CHECK(schema_accepts(read_file(file)));
  }
}
