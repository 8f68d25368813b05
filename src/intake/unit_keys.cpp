#include "intake/unit_keys.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "intake/unit_table.h"

namespace duban {

namespace {

constexpr std::string_view levels[] = {"自治区", "自治州", "自治县", "省", "市",
                                       "县",     "区",     "州",     "盟", "旗"};
constexpr std::string_view own_levels[] = {"省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"};
// Characters behind a level that belong to its word: 市场监管局 is nobody's 场监管局.
constexpr std::string_view not_a_level[] = {"市场", "市容", "市政工", "市政管", "市政设", "区块链",
                                            "区域", "县域", "乡村",   "省际",   "州际"};
constexpr std::string_view superiors[] = {"国家税务总局", "中共", "中国共产党", "国网"};

std::size_t word_at(std::string_view text) {
  for (const std::string_view level : levels)
    if (text.starts_with(level)) return level.size();
  return 0;
}

// The bytes of the places that a name begins with, each of two characters or more: 南昌市西湖区.
std::size_t places_before(std::string_view name, std::size_t& last) {
  std::size_t done = 0;
  for (std::size_t at = 6; at < name.size() && at <= done + 36; at += 3) {
    const std::size_t level = word_at(name.substr(at));
    if (level == 0 || at < done + 6) continue;
    last = done;
    done = at + level;
    at = done + 3;
  }
  return done;
}

std::string without_brackets(std::string_view name) {
  const std::string wide = replace_all(replace_all(name, "(", "（"), ")", "）");
  std::string plain;
  std::size_t done = 0;
  for (std::size_t open; (open = wide.find("（", done)) != std::string::npos;) {
    const std::size_t close = wide.find("）", open);
    if (close == std::string::npos) break;
    plain += wide.substr(done, open - done);
    done = close + 3;
  }
  return plain + wide.substr(done);
}

std::string without_signs(std::string name) {
  for (const std::string_view sign :
       {" ", "\u3000", "\t", "\n", "（", "）", "(", ")", "、", "和", "与", "及", "“", "”"})
    name = replace_all(name, sign, "");
  return name;
}

std::string with_short_ending(std::string name) {
  constexpr std::pair<std::string_view, std::string_view> endings[] = {{"管理委员会", "管委会"},
                                                                       {"管委会", "管委会"},
                                                                       {"委员会办公室", "委办"},
                                                                       {"委员会", "委"},
                                                                       {"办公室", "办"}};
  for (const auto& [from, to] : endings) {
    if (!name.ends_with(from) || name.size() <= from.size()) continue;
    return name.substr(0, name.size() - from.size()) + std::string(to);
  }
  return name;
}

std::map<std::string_view, std::string_view> index_of_offices() {
  std::map<std::string_view, std::string_view> index;
  const auto add = [&](std::string_view names, std::string_view id) {
    while (!names.empty()) {
      const std::string_view name = names.substr(0, names.find(' '));
      index.emplace(name, id);
      names.remove_prefix(std::min(names.size(), name.size() + 1));
    }
  };
  for (const CommonOffice& office : common_offices) add(office.names, office.id);
  return index;
}

std::string_view common_office(std::string_view office) {
  static const std::map<std::string_view, std::string_view> index = index_of_offices();
  const auto found = index.find(office);
  return found == index.end() ? std::string_view() : found->second;
}

std::string_view common_group(std::string_view group) {
  for (const CommonGroup& common : common_groups) {
    const std::string padded = " " + std::string(common.names) + " ";
    if (padded.find(" " + std::string(group) + " ") != std::string::npos) return common.id;
  }
  return {};
}

// 有关部门, 成员单位, 市直部门; or 各 near the beginning, or before a 单位.
bool means_several(std::string_view words) {
  const auto holds = [&](std::string_view part) { return words.find(part) != words.npos; };
  const std::size_t every = words.find("各");
  if (every != words.npos) return every <= 18 || words.ends_with("单位");
  return holds("有关") || holds("相关") || words.ends_with("成员单位") ||
         words.ends_with("直部门") || words.ends_with("直单位");
}

// 县市区 of 各县（市、区）人民政府, 直部门 of 市直各部门; "" where the name means one office.
std::string group_of(std::string_view name, const UnitPlace& place) {
  std::string words = without_signs(std::string(name));
  if (!means_several(words)) return "";
  words = replace_all(words, "各级", "级");
  words = replace_all(words, "各", "");
  for (const std::string_view body : {"人民政府", "政府"})
    if (words.ends_with(body) && words.size() > body.size() && !words.ends_with("级人民政府") &&
        !words.ends_with("级政府"))
      words.resize(words.size() - body.size());
  if (!place.level.empty() && words.starts_with(place.level + "直"))
    words = words.substr(place.level.size());
  return words;
}

void strip_place(std::string& name, const UnitPlace& place) {
  for (const std::string_view superior : superiors)
    if (name.starts_with(superior) && name.size() > superior.size() + 6)
      name = name.substr(superior.size());
  if (place.place.empty()) return;
  const std::size_t at = name.find(place.place);
  if (at == std::string::npos || at > 12 || at + place.place.size() >= name.size()) return;
  // 南昌市西湖区司法局 in 西湖区's own document: its county or city goes with it.
  std::size_t last = 0;
  if (at != 0 && places_before(name, last) != at + place.place.size()) return;
  name = place.level + name.substr(at + place.place.size());
}

}  // namespace

UnitPlace place_of(std::string_view issuer) {
  for (const std::string_view party : {"中共", "中国共产党"})
    if (issuer.starts_with(party)) issuer.remove_prefix(party.size());
  if (issuer.starts_with("国")) return {};
  std::size_t last = 0;
  const std::size_t places = places_before(issuer, last);
  if (places == 0) return {};
  UnitPlace place;
  place.place = issuer.substr(last, places - last);
  for (const std::string_view level : own_levels)
    if (place.place.ends_with(level)) place.level = level;
  return place;
}

std::string UnitKey::text() const {
  if (!group.empty()) return "各" + (common.empty() ? group : common);
  return level + "\t" + (common.empty() ? office : common);
}

UnitKey unit_key(std::string_view printed, const UnitPlace& place) {
  UnitKey key;
  key.group = group_of(printed, place);
  if (!key.group.empty()) {
    key.common = common_group(key.group);
    return key;
  }
  std::string name = without_signs(without_brackets(printed));
  strip_place(name, place);
  for (const std::string_view league : {"团", "共青团"})
    for (const std::string_view level : own_levels)
      if (name == std::string(league) + std::string(level) + "委")
        name = std::string(level) + "团委";
  for (const std::string_view level : own_levels) {
    if (!name.starts_with(level) || name.size() < level.size() + 3) continue;
    if (std::any_of(std::begin(not_a_level), std::end(not_a_level),
                    [&](std::string_view word) { return name.starts_with(word); }))
      continue;
    name = name.substr(level.size());
    if (level != place.level) key.level = level;
    break;
  }
  key.office = with_short_ending(std::move(name));
  key.common = common_office(key.office);
  return key;
}

}  // namespace duban
