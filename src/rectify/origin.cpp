#include "rectify/origin.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

namespace duban {

namespace {

using Sorted = nlohmann::json;

std::string text(const Sorted& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

void put(Sorted& object, const char* key, const std::string& value) {
  if (!value.empty()) object[key] = value;
}

// The object under that key of a note that was not withdrawn.
std::optional<Sorted> part_of_note(const Event& event, const char* key) {
  if (event.kind != EventKind::noted) return {};
  const Sorted body = Sorted::parse(event.body, nullptr, false);
  if (!body.is_object() || text(body, "kind") == "noted") return {};
  const auto found = body.find(key);
  if (found == body.end() || !found->is_object()) return {};
  return *found;
}

}  // namespace

std::string body_of(const RectifyOrigin& origin) {
  Sorted object = {{"source", origin.source}};
  put(object, "category", origin.category);
  put(object, "goal", origin.goal);
  put(object, "measures", origin.measures);
  put(object, "problem", origin.problem);
  return Sorted({{"note", fmt::format("整改来源：{}", origin.source)},
                 {"rectification", std::move(object)}})
      .dump();
}

std::optional<RectifyOrigin> read_origin(const Event& event) {
  const auto object = part_of_note(event, "rectification");
  if (!object) return {};
  return RectifyOrigin{text(*object, "source"), text(*object, "category"), text(*object, "goal"),
                       text(*object, "measures"), text(*object, "problem")};
}

std::string body_of_look_back(const std::string& note) {
  Sorted object = {{"held", true}};
  put(object, "note", note);
  const std::string words = "回头看：未反弹" + (note.empty() ? "" : "；" + note);
  return Sorted({{"note", words}, {"look_back", std::move(object)}}).dump();
}

std::optional<std::string> read_look_back(const Event& event) {
  const auto object = part_of_note(event, "look_back");
  if (!object) return {};
  return text(*object, "note");
}

}  // namespace duban
