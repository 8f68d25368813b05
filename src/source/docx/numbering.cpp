#include "source/docx/numbering.h"

#include "source/xlsx/number_format.h"

#include <algorithm>

namespace duban {

namespace {

constexpr std::size_t longest_text = 200;  // of a number's pattern

// Behind these a number needs no blank.
bool ends_itself(std::string_view number) {
  for (const std::string_view sign : {"、", ".", "．", "）", ")", "。", "：", ":", "，"})
    if (number.ends_with(sign)) return true;
  return false;
}

std::size_t level_in(const pugi::xml_node& node, std::size_t none) {
  const auto level = number_in(node, "ilvl");
  return level && *level >= 0 ? static_cast<std::size_t>(*level) : none;
}

}  // namespace

DocxNumbering::Level DocxNumbering::read_level(const pugi::xml_node& node) {
  Level level;
  level.start = number_in(child(node, "start"), "val").value_or(1);
  level.restart = number_in(child(node, "lvlRestart"), "val").value_or(-1);
  level.style = attribute(child(node, "pStyle"), "val");
  level.legal = is_on(child(node, "isLgl"));
  level.blank = attribute(child(node, "suff"), "val") != "nothing";
  // A format that older programs do not know stands beside one that they do: the first is meant.
  pugi::xml_node format = child(node, "numFmt");
  if (const pugi::xml_node choice = child(child(node, "AlternateContent"), "Choice"))
    format = child(choice, "numFmt");
  if (format) level.format = attribute(format, "val");
  const std::string_view text = attribute(child(node, "lvlText"), "val");
  if (text.size() <= longest_text && level.format != "bullet") level.text = text;
  return level;
}

void DocxNumbering::read_abstract(const pugi::xml_node& node) {
  Abstract abstract;
  abstract.style_link = attribute(child(node, "numStyleLink"), "val");
  for (const pugi::xml_node& each : node.children())
    if (const std::size_t at = level_in(each, most_levels); is(each, "lvl") && at < most_levels)
      abstract.levels.at(at) = read_level(each);
  abstracts_[number_in(node, "abstractNumId").value_or(-1)] = std::move(abstract);
}

void DocxNumbering::read_list(const pugi::xml_node& node) {
  List list;
  list.abstract = number_in(child(node, "abstractNumId"), "val").value_or(-1);
  for (const pugi::xml_node& each : node.children()) {
    const std::size_t at = level_in(each, most_levels);
    if (!is(each, "lvlOverride") || at >= most_levels) continue;
    if (const auto start = number_in(child(each, "startOverride"), "val")) list.starts[at] = *start;
    if (const pugi::xml_node level = child(each, "lvl")) list.levels[at] = read_level(level);
  }
  lists_[number_in(node, "numId").value_or(-1)] = std::move(list);
}

DocxNumbering::DocxNumbering(const pugi::xml_node& numbering, const DocxStyles& styles) {
  for (const pugi::xml_node& each : numbering.children()) {
    if (is(each, "abstractNum")) read_abstract(each);
    if (is(each, "num")) read_list(each);
  }
  // A list may name a style that names the list that is meant.
  for (auto& [id, list] : lists_) {
    const auto abstract = abstracts_.find(list.abstract);
    if (abstract == abstracts_.end() || abstract->second.style_link.empty()) continue;
    const auto linked =
        lists_.find(styles.list_place(abstract->second.style_link).list.value_or(0));
    if (linked != lists_.end()) list.abstract = linked->second.abstract;
  }
}

const DocxNumbering::Level& DocxNumbering::level_of(const List& list, const Abstract& abstract,
                                                    std::size_t level) {
  const auto own = list.levels.find(level);
  return own != list.levels.end() ? own->second : abstract.levels.at(level);
}

void DocxNumbering::count(List& list, Abstract& abstract, std::size_t level) {
  const auto start = [&](std::size_t at) {
    const auto own = list.starts.find(at);
    return own != list.starts.end() ? own->second : level_of(list, abstract, at).start;
  };
  if (!list.begun)
    for (const auto& [at, number] : list.starts) abstract.counters.at(at).reset();
  list.begun = true;
  for (std::size_t at = 0; at < level; ++at)
    if (!abstract.counters.at(at)) abstract.counters.at(at) = start(at);
  auto& counter = abstract.counters.at(level);
  counter = counter && *counter < 1'000'000'000 ? *counter + 1 : start(level);
  for (std::size_t at = level + 1; at < most_levels; ++at) {
    const int restart = level_of(list, abstract, at).restart;
    if (restart < 0 || static_cast<int>(level) + 1 <= restart) abstract.counters.at(at).reset();
  }
}

std::string DocxNumbering::printed(const List& list, const Abstract& abstract, std::size_t level) {
  const Level& own = level_of(list, abstract, level);
  std::string number;
  for (std::size_t at = 0; at < own.text.size(); ++at) {
    const char sign = own.text[at];
    const char next = at + 1 < own.text.size() ? own.text[at + 1] : '\0';
    if (sign != '%' || next < '1' || next > '9') {
      number.push_back(sign);
      continue;
    }
    const auto which = static_cast<std::size_t>(next - '1');
    const std::string& format = level_of(list, abstract, which).format;
    number += formatted_number(abstract.counters.at(which).value_or(0),
                               own.legal ? std::string_view("decimal") : format);
    ++at;
  }
  if (number.empty() || !own.blank || ends_itself(number)) return number;
  return number + " ";
}

std::string DocxNumbering::next(const ListPlace& place, const std::string& style) {
  const auto list = lists_.find(place.list.value_or(0));
  if (list == lists_.end()) return "";
  const auto abstract = abstracts_.find(list->second.abstract);
  if (abstract == abstracts_.end()) return "";
  std::size_t level = 0;
  if (place.level) {
    level =
        static_cast<std::size_t>(std::clamp(*place.level, 0, static_cast<int>(most_levels) - 1));
  } else if (!style.empty()) {
    for (std::size_t at = 0; at < most_levels; ++at)
      if (level_of(list->second, abstract->second, at).style == style) level = at;
  }
  count(list->second, abstract->second, level);
  return printed(list->second, abstract->second, level);
}

}  // namespace duban
