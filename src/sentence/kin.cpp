#include "sentence/kin.h"

#include <algorithm>

#include "base/text.h"
#include "sentence/kinds.h"
#include "sentence/word_table.h"

namespace duban {

namespace {

const WordTable things = {"制度", "机制", "办法",   "清单", "目录",   "规定", "细则",
                          "预案", "平台", "系统",   "项目", "台账",   "方案", "规划",
                          "标准", "体系", "数据库", "中心", "指南",   "规程", "承诺制",
                          "队伍", "职能", "改革",   "基准", "责任制", "体制"};
// Objects that only back up the duty before them.
const WordTable backing = {
    "工作保障",         "力度",   "权重", "措施", "经验",     "合力",   "氛围", "水平", "能力",
    "装备的配置和应用", "责任感", "作用", "形式", "力量配备", "针对性", "刚性"};
// Wholes that the duty before them leads to.
const WordTable wholes = {"体系"};
// Clauses that only carry on the duty before them.
const WordTable adds_to = {"将", "把", "并将", "并把", "以及", "对", "并对", "对于", "其中"};
const WordTable accomplishments = {"建成", "基本建成", "形成", "完成", "实现"};
// Verbs of action that begin a duty wherever they stand; the others (处理, 化解, 履行) carry on.
const WordTable starters = {"加强", "强化", "推进", "深化", "开展", "组织", "举办",
                            "探索", "加快", "选派", "聘请", "配备", "配齐", "委托"};
constexpr std::size_t shortest_alone = 5;  // of an object that is no institution
constexpr std::size_t shortest_object =
    4;                         // in characters; below it, it leans on the clause before
constexpr double alike = 0.4;  // share of common pairs of characters

std::string_view object_of(std::string_view text, const DutyClause& clause) {
  const std::size_t end = clause.at.from + words_of(text, clause.at).size();
  return clause.verb.at.to < end ? text.substr(clause.verb.at.to, end - clause.verb.at.to)
                                 : std::string_view();
}

// Pairs of neighbouring characters, sorted: how Chinese words are compared without a dictionary.
std::vector<std::string_view> pairs_of(std::string_view words) {
  std::vector<std::string_view> pairs;
  for (std::size_t i = 0; i < words.size();) {
    const std::size_t one = character_length(words[i]);
    if (i + one >= words.size()) break;
    pairs.push_back(words.substr(i, one + character_length(words[i + one])));
    i += one;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

// The share of the pairs of the shorter that the other has too.
double likeness(std::string_view one, std::string_view other) {
  const auto a = pairs_of(one), b = pairs_of(other);
  if (a.empty() || b.empty()) return 0;
  std::vector<std::string_view> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return static_cast<double>(common.size()) / static_cast<double>(std::min(a.size(), b.size()));
}

// Its last so many characters: what kind of thing it is.
std::string_view last_of(std::string_view object, int most) {
  std::size_t from = object.size();
  for (int characters = 0; from > 0 && characters < most; ++characters) do {
      --from;
    } while (from > 0 && (static_cast<unsigned char>(object[from]) & 0xC0) == 0x80);
  return object.substr(from);
}

// The clause with the openers before it: 作出决策前，… is triggered by its opener.
std::string_view with_openers(std::string_view text, const DutyClause& clause,
                              const std::vector<DutyClause>& pending) {
  const std::size_t from = pending.empty() ? clause.at.from : pending.front().at.from;
  return text.substr(from, clause.at.to - from);
}

// A day of its own makes a duty, unless it only says by when the duty before it shows its result:
// 推进…改革，2022年底前基本形成…体制.
Parting parts_by_day(std::string_view text, const DutyClause& before, const DutyClause& clause,
                     std::string_view object, std::string_view object_before) {
  const std::string_view verb =
      text.substr(clause.verb.at.from, clause.verb.at.to - clause.verb.at.from);
  if (object.starts_with("、")) return {};  // 3月1日前报送、4月1日前公开: of what was said before
  const bool result = clause.verb.kind == VerbKind::results || accomplishments.begins(verb);
  if (result && !before.dated && likeness(object, object_before) > 0) return {};
  return {true, 0.8, "分句另有时限"};
}

std::string_view verb_of(std::string_view text, const DutyClause& clause) {
  return text.substr(clause.verb.at.from, clause.verb.at.to - clause.verb.at.from);
}

Parting parts_by_object(std::string_view text, const DutyClause& before, const DutyClause& clause,
                        std::string_view object, std::string_view object_before) {
  const Parting parts{true, 0.6, "分句各有动词和宾语"};
  const std::string_view verb = verb_of(text, clause);
  const double like = likeness(object, object_before);
  if (clause.verb.kind == VerbKind::makes && things.ends(object)) {
    const std::string_view end = last_of(object, 4);
    const bool part_of_it =
        object_before.find(end) != object_before.npos && !object_before.ends_with(end);
    if (part_of_it || object_before.find(object) != object_before.npos || like > 0.75) return {};
    return wholes.ends(object) ? Parting{} : Parting{true, 0.8, parts.why};
  }
  if (verb == verb_of(text, before) && clause.verb.kind == VerbKind::acts && like < 0.6)
    return parts;
  if (like >= alike || last_of(object, 2) == last_of(object_before, 2)) return {};
  if (length(object) < shortest_alone) return {};
  if (clause.verb.kind == VerbKind::acts && !starters.begins(verb)) return {};
  return parts;
}

}  // namespace

Parting parting_of(std::string_view text, const DutyClause& before, const DutyClause& clause,
                   const std::vector<DutyClause>& pending) {
  const std::string_view words = words_of(text, clause.at);
  if (std::any_of(pending.begin(), pending.end(), [&](const DutyClause& opener) {
        return adds_to.begins(words_of(text, opener.at));
      }))
    return {};
  if (clause.own_subject) return {true, 0.9, "分句另有责任主体"};
  const TaskKind kind = kind_of_duty(with_openers(text, clause, pending));
  if (kind == TaskKind::prohibition) return {true, 0.95, "禁止事项单列"};
  if (clause.verb.kind == VerbKind::leans || before.verb.kind == VerbKind::leans) return {};
  if (kind != TaskKind::milestone && kind != kind_of_duty(words_of(text, before.at)))
    return {true, 0.8, "分句的性质不同"};
  if (adds_to.begins(words)) return {};
  const std::string_view object = object_of(text, clause), object_before = object_of(text, before);
  const bool dated = clause.dated || std::any_of(pending.begin(), pending.end(),
                                                 [](const DutyClause& o) { return o.dated; });
  if (dated) return parts_by_day(text, before, clause, object, object_before);
  if (clause.verb.kind == VerbKind::results) return {};
  if (length(object) < shortest_object || backing.ends(object)) return {};
  return parts_by_object(text, before, clause, object, object_before);
}

}  // namespace duban
