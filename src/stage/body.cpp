#include "stage/body.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace duban {

namespace {

// nlohmann::json (not ordered_json) keeps its keys sorted: the canonical order.
using Sorted = nlohmann::json;

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::optional<int> whole(const Sorted& object, const char* key, int least, int most) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return {};
  return static_cast<int>(std::clamp(found->get<double>(), double(least), double(most)));
}

std::optional<Day> day(const Sorted& object, const char* key) {
  return parse_day(text(object, key));
}

std::vector<std::string> texts(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (found->is_string()) return {found->get<std::string>()};
  std::vector<std::string> all;
  if (!found->is_array()) return all;
  for (const Sorted& item : *found) {
    if (item.is_string()) all.push_back(item.get<std::string>());
  }
  return all;
}

void put(Sorted& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

void put(Sorted& object, const char* key, const std::optional<int>& value) {
  if (value) object[key] = *value;
}

void put(Sorted& object, const char* key, const std::optional<Day>& value) {
  if (value) object[key] = to_string(*value);
}

}  // namespace

EventBody read_body(std::string_view json) {
  if (json == "{}") return {};
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  EventBody body;
  body.percent = whole(object, "percent", 0, 100);
  body.note = text(object, "note");
  body.until = day(object, "until");
  body.grade = text(object, "grade");
  body.evidence = texts(object, "evidence");
  body.count = whole(object, "count", 0, 1000000);
  body.corrects = text(object, "corrects");
  body.kind = parse_event_kind(text(object, "kind"));
  body.on = day(object, "on");
  const auto late = object.find("entered_late");
  body.entered_late = late != object.end() && late->is_boolean() && late->get<bool>();
  return body;
}

std::string write_body(const EventBody& body) {
  Sorted object = Sorted::object();
  put(object, "percent", body.percent);
  put(object, "note", body.note);
  put(object, "until", body.until);
  put(object, "grade", body.grade);
  if (body.evidence.size() == 1) object["evidence"] = body.evidence.front();
  if (body.evidence.size() > 1) object["evidence"] = body.evidence;
  put(object, "count", body.count);
  put(object, "corrects", body.corrects);
  if (body.kind) object["kind"] = to_string(*body.kind);
  put(object, "on", body.on);
  if (body.entered_late) object["entered_late"] = true;
  return object.dump();
}

std::optional<std::string> canonical_object(std::string_view json) {
  if (json == "{}") return std::string(json);
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return {};
  return object.dump();
}

}  // namespace duban
