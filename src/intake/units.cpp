#include "intake/units.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "intake/unit_keys.h"
#include "plan/unit_names.h"

namespace duban {

namespace {

// One office under its printed names, in the order of their first mention.
struct Office {
  UnitKey key;
  std::vector<std::pair<std::string, int>> names;  // with how often each is printed

  void print(const std::string& name) {
    const auto known = std::find_if(names.begin(), names.end(),
                                    [&](const auto& one) { return one.first == name; });
    if (known == names.end())
      names.emplace_back(name, 1);
    else
      ++known->second;
  }
  // The one printed most often; of equals the first.
  const std::string& name() const {
    return std::max_element(names.begin(), names.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }
};

constexpr std::pair<std::string_view, std::string_view> level_ids[] = {
    {"省", "sheng"}, {"市", "shi"}, {"州", "zhou"}, {"盟", "meng"}, {"县", "xian"},
    {"区", "qu"},    {"旗", "qi"},  {"镇", "zhen"}, {"乡", "xiang"}};

// Where no issuer tells the level: that of most names.
std::string usual_level(const std::vector<std::string>& names) {
  std::map<std::string, int> counts;
  for (const std::string& name : names)
    if (const UnitKey key = unit_key(name, {}); !key.level.empty()) ++counts[key.level];
  std::string most;
  for (const auto& [level, count] : counts)
    if (most.empty() || count > counts[most]) most = level;
  return most;
}

}  // namespace

class UnitBookMaker {
 public:
  UnitBookMaker(const std::vector<std::string>& names, std::string_view issuer,
                const std::vector<Unit>& known);
  UnitBook make();

 private:
  void index_known(const std::vector<Unit>& known);
  bool take_known(const std::string& name, const UnitKey& key);
  std::string id_for(const UnitKey& key);
  Unit unit_of(const Office& office);

  const std::vector<std::string>& names_;
  UnitNames known_;
  UnitPlace place_;
  std::set<std::string, std::less<>> taken_;
  std::map<std::string, std::set<std::string>> known_keys_;  // key → ids of known units
  std::map<std::string, std::string> known_groups_;          // key → the group's name
  int offices_ = 0;
  int groups_ = 0;
  UnitBook book_;
};

UnitBookMaker::UnitBookMaker(const std::vector<std::string>& names, std::string_view issuer,
                             const std::vector<Unit>& known)
    : names_(names), known_(known), place_(place_of(issuer)) {
  if (place_.level.empty()) place_.level = usual_level(names);
  index_known(known);
}

void UnitBookMaker::index_known(const std::vector<Unit>& known) {
  for (const Unit& unit : known) {
    taken_.insert(unit.id);
    known_keys_[unit_key(unit.name, place_).text()].insert(unit.id);
    for (const std::string& alias : unit.aliases)
      known_keys_[unit_key(alias, place_).text()].insert(unit.id);
    for (const std::string& group : unit.groups) {
      taken_.insert(group);
      known_groups_.emplace(unit_key("各" + group, place_).text(), group);
    }
  }
}

bool UnitBookMaker::take_known(const std::string& name, const UnitKey& key) {
  if (const std::string_view id = known_.unit_or_group(name); !id.empty()) {
    book_.ids_[name] = {std::string(id), known_.unit(name).empty()};
    return true;
  }
  if (const auto group = known_groups_.find(key.text()); group != known_groups_.end()) {
    book_.ids_[name] = {group->second, true};
    return true;
  }
  const auto unit = known_keys_.find(key.text());
  // Two known units that the name might mean are none.
  if (unit == known_keys_.end() || unit->second.size() != 1) return false;
  book_.ids_[name] = {*unit->second.begin(), false};
  return true;
}

// sfj, sheng-sfj for a superior's, u7 and g2 for what no table knows.
std::string UnitBookMaker::id_for(const UnitKey& key) {
  std::string id = key.common;
  for (const auto& [level, prefix] : level_ids)
    if (!id.empty() && key.level == level) id = fmt::format("{}-{}", prefix, id);
  if (!id.empty() && taken_.insert(id).second) return id;
  do {
    id = key.group.empty() ? fmt::format("u{}", ++offices_) : fmt::format("g{}", ++groups_);
  } while (!taken_.insert(id).second);
  return id;
}

Unit UnitBookMaker::unit_of(const Office& office) {
  Unit unit;
  unit.id = id_for(office.key);
  unit.name = office.name();
  for (const auto& [name, count] : office.names)
    if (name != unit.name) unit.aliases.push_back(name);
  return unit;
}

UnitBook UnitBookMaker::make() {
  std::vector<Office> offices;
  std::map<std::string, std::size_t> by_key;
  std::unordered_map<std::string_view, std::size_t> by_name;
  for (const std::string& name : names_) {
    if (const auto again = by_name.find(name); again != by_name.end()) {
      offices[again->second].print(name);
      continue;
    }
    if (name.empty() || (book_.ids_.contains(name) && !book_.ids_[name].id.empty())) continue;
    const UnitKey key = unit_key(name, place_);
    if (take_known(name, key)) continue;
    const auto [found, added] = by_key.emplace(key.text(), offices.size());
    if (added) offices.push_back({key, {}});
    offices[found->second].print(name);
    by_name.emplace(name, found->second);
  }
  for (const Office& office : offices) {
    book_.units.push_back(unit_of(office));
    for (const auto& [name, count] : office.names)
      book_.ids_[name] = {book_.units.back().id, false};
  }
  return std::move(book_);
}

std::string_view UnitBook::id_of(std::string_view name) const {
  const auto found = ids_.find(name);
  return found == ids_.end() ? std::string_view() : found->second.id;
}

bool UnitBook::is_group(std::string_view name) const {
  const auto found = ids_.find(name);
  return found != ids_.end() && found->second.group;
}

UnitBook make_units(const std::vector<std::string>& names, std::string_view issuer,
                    const std::vector<Unit>& known) {
  return UnitBookMaker(names, issuer, known).make();
}

}  // namespace duban
