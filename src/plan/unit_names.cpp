#include "plan/unit_names.h"

#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

// Ids go before names and names before aliases, where two units share a word.
UnitNames::UnitNames(const std::vector<Unit>& units) {
  for (const Unit& unit : units) ids_.emplace(unit.id, unit.id);
  for (const Unit& unit : units) ids_.emplace(unit.name, unit.id);
  for (const Unit& unit : units) {
    for (const std::string& alias : unit.aliases) ids_.emplace(alias, unit.id);
    for (const std::string& group : unit.groups) groups_[group].push_back(&unit);
  }
}

std::string_view UnitNames::unit(std::string_view name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? std::string_view() : found->second;
}

std::string_view UnitNames::unit_or_group(std::string_view name) const {
  const auto group = groups_.find(name);
  return group == groups_.end() ? unit(name) : group->first;
}

const std::vector<const Unit*>& UnitNames::members(std::string_view group) const {
  static const std::vector<const Unit*> nobody;
  const auto found = groups_.find(group);
  return found == groups_.end() ? nobody : found->second;
}

template <class Map>
static std::vector<std::string> sorted_keys(const Map& map) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : map) keys.emplace_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string UnitNames::no_such_unit(std::string_view name) const {
  if (groups_.contains(name))
    return fmt::format("“{}”是一组单位,不能作牵头单位;要分给组内每个单位,请写 each = \"{}\"", name,
                       name);
  std::vector<std::string> known = sorted_keys(ids_);
  for (std::string& group : sorted_keys(groups_)) known.push_back(std::move(group));
  const std::string guess = did_you_mean(name, known);
  return fmt::format("没有名为“{}”的单位{}", name,
                     guess.empty() ? ";请先在 [[unit]] 或单位文件中登记" : guess);
}

std::string UnitNames::no_such_group(std::string_view name) const {
  const std::vector<std::string> known = sorted_keys(groups_);
  const std::string guess = did_you_mean(name, known);
  return fmt::format("没有名为“{}”的单位组{}", name,
                     guess.empty() ? ";请先在有关单位的 groups 中写上它" : guess);
}

}  // namespace duban
