#include "stage/state_detail.h"

#include "base/json_fields.h"

namespace duban {

std::string write_state_detail(const StateDetail& detail) {
  SortedJson object = SortedJson::object();
  put(object, "sign_by", detail.sign_by);
  if (!detail.proved.empty()) object["proved"] = detail.proved;
  if (detail.overridden) object["overridden"] = *detail.overridden;
  for (const NodeReached& reached : detail.nodes)
    object["nodes"].push_back({{"node", reached.node}, {"on", to_string(reached.on)}});
  if (!detail.figures.empty()) object["figures"] = SortedJson::parse(write_figures(detail.figures));
  return object.empty() ? "" : object.dump();
}

StateDetail read_state_detail(std::string_view json) {
  StateDetail detail;
  const SortedJson object = object_in(json);
  detail.sign_by = day_in(object, "sign_by");
  for (const SortedJson& proof : list_in(object, "proved"))
    if (proof.is_string()) detail.proved.push_back(proof.get<std::string>());
  if (object.contains("overridden")) detail.overridden = text_in(object, "overridden");
  for (const SortedJson& reached : list_in(object, "nodes"))
    if (const auto on = reached.is_object() ? day_in(reached, "on") : std::nullopt)
      detail.nodes.push_back({text_in(reached, "node"), *on});
  if (const auto figures = object.find("figures"); figures != object.end())
    detail.figures = read_figures(figures->dump());
  return detail;
}

}  // namespace duban
