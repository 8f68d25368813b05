#include "tests/plan/json_schema.h"

// g++ 12 with the address sanitizer wrongly warns inside <regex> (GCC bug 105562).
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include <algorithm>
#include <map>
#include <regex>
#include <stdexcept>

namespace duban {

namespace {

struct Check {
  const Json& value;
  const Json& schema;  // the whole object in which the keyword stands
  const Json& root;

  bool fits(const Json& inner, const Json& inner_schema) const {
    return duban::fits(inner, inner_schema, root);
  }
};

bool fits_type(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  if (type == "boolean") return value.is_boolean();
  throw std::logic_error("unknown type " + type);
}

bool fits_properties(const Check& c, const Json& properties) {
  if (!c.value.is_object()) return true;
  for (const auto& item : c.value.items())
    if (properties.contains(item.key()) && !c.fits(item.value(), properties[item.key()]))
      return false;
  return true;
}

bool fits_other_properties(const Check& c, const Json& other) {
  if (!c.value.is_object()) return true;
  const Json named = c.schema.value("properties", Json::object());
  for (const auto& item : c.value.items()) {
    if (named.contains(item.key())) continue;
    if (other.is_boolean() ? !other.get<bool>() : !c.fits(item.value(), other)) return false;
  }
  return true;
}

bool fits_pattern(const Check& c, const Json& pattern) {
  return !c.value.is_string() ||
         std::regex_search(c.value.get<std::string>(), std::regex(pattern.get<std::string>()));
}

bool fits_required(const Check& c, const Json& names) {
  return !c.value.is_object() || std::all_of(names.begin(), names.end(), [&](const Json& name) {
    return c.value.contains(name.get<std::string>());
  });
}

bool fits_items(const Check& c, const Json& items) {
  return !c.value.is_array() || std::all_of(c.value.begin(), c.value.end(),
                                            [&](const Json& item) { return c.fits(item, items); });
}

bool fits_any(const Check& c, const Json& schemas) {
  return std::any_of(schemas.begin(), schemas.end(),
                     [&](const Json& schema) { return c.fits(c.value, schema); });
}

using Keyword = bool (*)(const Check& check, const Json& argument);

const std::map<std::string, Keyword>& keywords() {
  static const Keyword anything = [](const Check&, const Json&) { return true; };
  static const std::map<std::string, Keyword> table = {
      {"$defs", anything},
      {"$id", anything},
      {"$schema", anything},
      {"title", anything},
      {"description", anything},
      {"format", anything},
      {"additionalProperties", fits_other_properties},
      {"anyOf", fits_any},
      {"items", fits_items},
      {"pattern", fits_pattern},
      {"properties", fits_properties},
      {"required", fits_required},
      {"$ref",
       [](const Check& c, const Json& ref) {
         return c.fits(c.value, c.root.at(Json::json_pointer(ref.get<std::string>().substr(1))));
       }},
      {"const", [](const Check& c, const Json& constant) { return c.value == constant; }},
      {"enum",
       [](const Check& c, const Json& values) {
         return std::find(values.begin(), values.end(), c.value) != values.end();
       }},
      {"minimum",
       [](const Check& c, const Json& least) {
         return !c.value.is_number() || c.value.get<double>() >= least.get<double>();
       }},
      {"type", [](const Check& c, const Json& type) { return fits_type(c.value, type); }},
  };
  return table;
}

}  // namespace

bool fits(const Json& value, const Json& schema, const Json& root) {
  const Check check{value, schema, root};
  for (const auto& item : schema.items()) {
    const auto keyword = keywords().find(item.key());
    if (keyword == keywords().end()) throw std::logic_error("unknown keyword " + item.key());
    if (!keyword->second(check, item.value())) return false;
  }
  return true;
}

}  // namespace duban
