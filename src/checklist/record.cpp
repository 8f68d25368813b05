#include "checklist/record.h"

#include <nlohmann/json.hpp>

namespace duban {

namespace {

using Sorted = nlohmann::json;

Sorted day_or_null(const std::optional<Day>& day) {
  return day ? Sorted(to_string(*day)) : Sorted();
}

Sorted json_of(const CheckItem& item) {
  Sorted ways = Sorted::array();
  for (const CheckWay way : item.ways) ways.push_back(std::string(in_chinese(way)));
  Sorted materials = Sorted::array();
  for (const CheckMaterial& one : item.materials)
    materials.push_back({{"name", one.name}, {"look", one.look}, {"there", one.there}});
  Sorted object = {{"plan", item.plan},
                   {"number", item.number},
                   {"title", item.title},
                   {"due", item.due},
                   {"basis", item.basis},
                   {"unit", item.unit},
                   {"lamp", std::string(to_string(item.lamp))},
                   {"points", item.points},
                   {"ways", std::move(ways)},
                   {"materials", std::move(materials)},
                   {"claimed", item.claimed},
                   {"proofs", item.proofs},
                   {"inspected", day_or_null(item.inspected)}};
  if (!item.part.empty()) object["part"] = item.part, object["lead"] = item.lead;
  if (!item.inspectors.empty()) object["inspectors"] = item.inspectors;
  return object;
}

CheckWay way_named(const std::string& name) {
  for (const CheckWay way : check_ways)
    if (in_chinese(way) == name) return way;
  throw std::invalid_argument("no such way");
}

CheckItem item_of(const Sorted& json) {
  CheckItem item;
  item.plan = json.at("plan"), item.number = json.at("number"), item.title = json.at("title");
  item.due = json.at("due"), item.basis = json.at("basis"), item.unit = json.at("unit");
  item.lamp = parse_lamp(json.at("lamp").get<std::string>()).value();
  item.points = json.at("points").get<std::vector<std::string>>();
  for (const Sorted& way : json.at("ways")) item.ways.push_back(way_named(way));
  for (const Sorted& one : json.at("materials"))
    item.materials.push_back({one.at("name"), one.at("look"), one.at("there")});
  item.claimed = json.at("claimed");
  item.proofs = json.at("proofs").get<std::vector<std::string>>();
  if (const Sorted& day = json.at("inspected"); !day.is_null())
    item.inspected = parse_day(day.get<std::string>()).value();
  item.part = json.value("part", ""), item.lead = json.value("lead", "");
  item.inspectors = json.value("inspectors", std::vector<std::string>());
  return item;
}

Checklist list_of(const Sorted& json) {
  Checklist list;
  list.title = json.at("title"), list.number = json.at("number");
  list.on = parse_day(json.at("on").get<std::string>()).value();
  list.by = json.at("by"), list.rules = json.at("rules");
  list.journal_head = json.at("journal_head"), list.office = json.at("office");
  list.sample = json.at("sample");
  list.draw = json.value("draw", "");
  for (const Sorted& item : json.at("items")) list.items.push_back(item_of(item));
  return list;
}

}  // namespace

std::string write_checklist(const Checklist& list) {
  Sorted items = Sorted::array();
  for (const CheckItem& item : list.items) items.push_back(json_of(item));
  Sorted json = {{"schema", 1},
                 {"title", list.title},
                 {"number", list.number},
                 {"on", to_string(list.on)},
                 {"by", list.by},
                 {"rules", list.rules},
                 {"journal_head", list.journal_head},
                 {"office", list.office},
                 {"sample", list.sample},
                 {"items", std::move(items)}};
  if (!list.draw.empty()) json["draw"] = list.draw;
  return json.dump();
}

std::optional<Checklist> read_checklist(std::string_view text) {
  const Sorted json = Sorted::parse(text, nullptr, false);
  if (!json.is_object()) return {};
  try {
    return list_of(json);
  } catch (const std::exception&) {  // of nlohmann, or an empty optional: a field is no such thing
    return {};
  }
}

}  // namespace duban
