#include "base/json_fields.h"

#include <algorithm>

namespace duban {

SortedJson object_in(std::string_view json, const std::string& last) {
  // Within a text quotation marks are escaped: found like this it is a key.
  const auto cut = last.empty() ? std::string_view::npos : json.find(",\"" + last + "\":");
  SortedJson object =
      cut == std::string_view::npos
          ? SortedJson::parse(json, nullptr, false)
          : SortedJson::parse(std::string(json.substr(0, cut)) + "}", nullptr, false);
  return object.is_object() ? object : SortedJson::object();
}

std::string text_in(const SortedJson& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<Day> day_in(const SortedJson& object, const char* key) {
  return parse_day(text_in(object, key));
}

bool flag_in(const SortedJson& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::optional<double> number_in(const SortedJson& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return {};
  return found->get<double>();
}

std::optional<int> whole_in(const SortedJson& object, const char* key, int least, int most) {
  const auto number = number_in(object, key);
  if (!number) return {};
  return static_cast<int>(
      std::clamp(*number, static_cast<double>(least), static_cast<double>(most)));
}

std::int64_t long_in(const SortedJson& object, const char* key) {
  constexpr double most = 9007199254740992.0;
  return static_cast<std::int64_t>(std::clamp(number_in(object, key).value_or(0), -most, most));
}

const SortedJson& list_in(const SortedJson& object, const char* key) {
  static const SortedJson none = SortedJson::array();
  const auto found = object.find(key);
  return found != object.end() && found->is_array() ? *found : none;
}

std::vector<std::string> texts_in(const SortedJson& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_string()) return {found->get<std::string>()};
  std::vector<std::string> all;
  if (!found->is_array()) return all;
  for (const SortedJson& item : *found)
    if (item.is_string()) all.push_back(item.get<std::string>());
  return all;
}

void put(SortedJson& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

void put(SortedJson& object, const char* key, const std::optional<Day>& value) {
  if (value) object[key] = to_string(*value);
}

void put(SortedJson& object, const char* key, const std::optional<int>& value) {
  if (value) object[key] = *value;
}

}  // namespace duban
