#include "stage/state_detail.h"

#include <nlohmann/json.hpp>

namespace duban {

using Sorted = nlohmann::json;

std::string write_state_detail(const StateDetail& detail) {
  Sorted object = Sorted::object();
  if (detail.sign_by) object["sign_by"] = to_string(*detail.sign_by);
  if (!detail.proved.empty()) object["proved"] = detail.proved;
  if (detail.overridden) object["overridden"] = *detail.overridden;
  for (const NodeReached& reached : detail.nodes)
    object["nodes"].push_back({{"node", reached.node}, {"on", to_string(reached.on)}});
  if (!detail.figures.empty()) object["figures"] = Sorted::parse(write_figures(detail.figures));
  return object.empty() ? "" : object.dump();
}

StateDetail read_state_detail(std::string_view json) {
  StateDetail detail;
  const Sorted object = Sorted::parse(json, nullptr, false);
  if (!object.is_object()) return detail;
  const auto text = [](const Sorted& from, const char* key) {
    const auto found = from.find(key);
    return found != from.end() && found->is_string() ? found->get<std::string>() : "";
  };
  detail.sign_by = parse_day(text(object, "sign_by"));
  for (const Sorted& proof : object.value("proved", Sorted::array()))
    if (proof.is_string()) detail.proved.push_back(proof.get<std::string>());
  if (object.contains("overridden")) detail.overridden = text(object, "overridden");
  for (const Sorted& reached : object.value("nodes", Sorted::array()))
    if (const auto on = reached.is_object() ? parse_day(text(reached, "on")) : std::nullopt)
      detail.nodes.push_back({text(reached, "node"), *on});
  if (const auto figures = object.find("figures"); figures != object.end())
    detail.figures = read_figures(figures->dump());
  return detail;
}

}  // namespace duban
