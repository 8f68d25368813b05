#include "sentence/enumeration.h"

#include <algorithm>

#include "base/text.h"
#include "sentence/clauses.h"
#include "sentence/word_table.h"

namespace duban {

namespace {

// Verbs under which each thing listed is one of its own.
const WordTable creators = {"建立", "建立健全", "制定", "制订", "编制", "出台", "修订", "设立",
                            "建设", "开发",     "印发", "搭建", "组建", "建成", "编印"};
const WordTable keepers = {"完善", "健全", "加强和完善", "健全完善", "建立健全",
                           "建立", "制定", "修订",       "建立完善"};
const WordTable reformers = {"推进", "深化"};
const WordTable things = {"制度", "机制", "办法", "清单", "目录", "规定",  "细则", "预案",
                          "平台", "系统", "项目", "台账", "方案", "规划",  "标准", "数据库",
                          "中心", "指南", "规程", "条例", "意见", "名录库"};
const WordTable reforms = {"改革"};
const WordTable separators = {"、", "和", "以及", "及", "与"};
const WordTable openers = {"“", "《", "（", "("};
const WordTable closers = {"”", "》", "）", ")"};
constexpr std::size_t fewest_of_thing = 4;   // characters of a part with its own noun
constexpr std::size_t fewest_of_shared = 7;  // of a part that borrows its noun
constexpr std::size_t most_parts = 8;

bool is_word(const WordTable& table, std::string_view word) {
  return table.at(word, 0).to == word.size() && !word.empty();
}

// Without the brackets and quotes at its end: 审批平台（二期）” → 审批平台.
std::string_view bare_end(std::string_view part) {
  for (;;) {
    if (part.ends_with("）") || part.ends_with(")")) {
      const std::size_t open = std::max(part.rfind("（") + 1, part.rfind("(") + 1);
      if (open == 0) return part;
      part = part.substr(0, open - 1);
    } else if (part.ends_with("”")) {
      part.remove_suffix(std::string_view("”").size());
    } else {
      return part;
    }
  }
}

bool is_thing(std::string_view part, const WordTable& nouns) {
  return length(part) >= fewest_of_thing && nouns.ends(bare_end(part));
}

// Cuts the object where a stretch that ends with such a noun meets a separator; empty unless every
// stretch ends so.
std::vector<At> things_in(std::string_view text, const At& object, const WordTable& nouns) {
  std::vector<At> parts;
  std::size_t from = object.from;
  int depth = 0;
  for (std::size_t i = object.from; i < object.to; i += character_length(text[i])) {
    if (openers.at(text, i).to != i) ++depth;
    if (closers.at(text, i).to != i && depth > 0) --depth;
    const At separator = separators.at(text, i);
    if (depth > 0 || separator.to == i || !is_thing(text.substr(from, i - from), nouns)) continue;
    parts.push_back({from, i});
    from = separator.to;
  }
  if (parts.empty() || !is_thing(text.substr(from, object.to - from), nouns)) return {};
  parts.push_back({from, object.to});
  return parts;
}

// The parts of A、B、C等制度, the noun left out; empty where they are too short to stand alone.
std::vector<At> sharers_in(std::string_view text, const At& object, std::string_view& noun) {
  const std::string_view words = text.substr(object.from, object.to - object.from);
  const std::size_t etc = words.rfind("等");
  if (etc == std::string_view::npos) return {};
  noun = words.substr(etc + std::string_view("等").size());
  if (!is_word(things, noun)) return {};
  std::vector<At> parts = split_outside_asides(text, {object.from, object.from + etc}, true);
  if (parts.size() < 2 || parts.size() > most_parts) return {};
  for (At& part : parts) {
    part.to = part.from + words_of(text, part).size();
    if (length(text.substr(part.from, part.to - part.from)) < fewest_of_shared) return {};
  }
  return parts;
}

std::vector<ListedDuty> as_duties(std::string_view text, const At& clause, const FoundVerb& verb,
                                  const std::vector<At>& parts, std::string_view noun) {
  std::vector<ListedDuty> duties;
  const std::string_view lead = text.substr(verb.at.from, verb.at.to - verb.at.from);
  std::size_t from = clause.from;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t to = i + 1 < parts.size() ? parts[i + 1].from : clause.to;
    std::string title(lead);
    title.append(text.substr(parts[i].from, parts[i].to - parts[i].from)).append(noun);
    duties.push_back({{from, to}, std::move(title)});
    from = to;
  }
  return duties;
}

}  // namespace

std::vector<ListedDuty> listed_duties(std::string_view text, const At& clause,
                                      const FoundVerb& verb) {
  const std::size_t end = clause.from + words_of(text, clause).size();
  if (verb.at.to >= end) return {};
  const At object{verb.at.to, end};
  const std::string_view lead = text.substr(verb.at.from, verb.at.to - verb.at.from);
  std::string_view noun;
  std::vector<At> parts;
  if (is_word(creators, lead)) parts = things_in(text, object, things);
  if (parts.empty() && is_word(reformers, lead)) parts = things_in(text, object, reforms);
  if (parts.empty() && is_word(keepers, lead)) parts = sharers_in(text, object, noun);
  if (parts.size() < 2 || parts.size() > most_parts) return {};
  return as_duties(text, clause, verb, parts, noun);
}

}  // namespace duban
