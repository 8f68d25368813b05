#include "sentence/owners/verbs.h"

#include <algorithm>

#include "sentence/office.h"
#include "sentence/owners/text.h"

namespace duban {

namespace {

constexpr std::string_view lead_phrases[] = {"为牵头单位",     "为牵头部门",   "为主要责任单位",
                                             "为第一责任单位", "为主办单位",   "为主责单位",
                                             "为牵头责任单位", "作为牵头单位", "牵头",
                                             "主办",           "主责",         "负总责",
                                             "总负责",         "为主负责",     "总牵头",
                                             "负责牵头",       "主抓"};
constexpr std::string_view support_phrases[] = {"为配合单位", "为协办单位", "为参与单位", "配合",
                                                "协办",       "协助",       "参与",       "参加",
                                                "协同",       "支持"};
constexpr std::string_view owner_phrases[] = {
    "为责任单位", "为承办单位", "为成员单位", "为责任部门", "负责",      "承办",
    "各负其责",   "各司其职",   "抓落实",     "组织实施",   "落实",      "实施",
    "指导",       "督导",       "推进",       "承担",       "执行",      "督办",
    "主管",       "为责任主体", "按职责分工", "按职责",     "按照职责",  "按照职责分工",
    "按分工",     "依职责",     "根据职责",   "按职能",     "按责任分工"};
constexpr std::string_view join_phrases[] = {"会同", "联合"};
// They end a part or stand before another verb; elsewhere they are words of a name or a sentence.
constexpr std::string_view only_last[] = {
    "支持", "参与", "参加", "协同", "协助",     "落实", "实施", "指导", "督导", "推进",
    "承担", "执行", "督办", "主管", "组织实施", "联合", "主办", "承办", "协办"};
// What may stand before and between verbs.
constexpr std::string_view adverbs[] = {
    "按职责分工",
    "按照职责分工",
    "根据职责分工",
    "依据职责分工",
    "依职责分工",
    "按各自职责分工",
    "按照各自职责分工",
    "按各自职责",
    "按照各自职责",
    "根据各自职责",
    "按职责",
    "按照职责",
    "依职责",
    "依据职责",
    "根据职责",
    "在职责范围内",
    "在各自职责范围内",
    "按分工",
    "按照分工",
    "按责任分工",
    "按照责任分工",
    "按职能",
    "按照职能",
    "按职能分工",
    "按照职能职责",
    "按职能职责",
    "分工协作",
    "按照任务分工",
    "按任务分工",
    "分工",
    "分别",
    "共同",
    "具体",
    "积极",
    "密切",
    "做好",
    "组织",
    "统筹",
    "协调",
    "推动",
    "抓好",
    "实施",
    "落实",
    "推进",
    "负责",
    "配合",
    "协助",
    "参与",
    "抓总",
    "贯彻",
    "执行",
    "主要",
    "全面",
    "统一",
    "各自",
    "单独",
    "主动",
    "协同",
    "支持",
    "指导",
    "督促",
    "牵头",
    "落实到位",
    "同时",
    "抓落实",
    "工作",
    "各负其责",
    "齐抓共管",
    "联动",
    "依法",
    "共",
    "协作",
    "合力",
    "组织落实",
    "承担",
    "按职责分工抓好",
    "按职责分工组织",
    "依据各自职责",
    "依各自职责",
    "认真",
    "推进落实",
};
constexpr std::string_view owner_nouns[] = {"单位", "部门", "人", "机关", "处室", "科室", "领导",
                                            "任务", "清单", "制", "田",   "主体", "机制"};
constexpr std::string_view of_whom[] = {"各", "有关", "相关", "其他", "市", "县",
                                        "区", "省",   "等",   "直",   "级"};

struct Phrase {
  std::size_t bytes = 0;
  OwnerVerb verb;
};

Phrase phrase_at(std::string_view rest) {
  Phrase phrase;
  if (const std::size_t lead = begins_with_any(lead_phrases, rest)) phrase = {lead, {0, 0, true}};
  const std::size_t support = begins_with_any(support_phrases, rest);
  if (support > phrase.bytes) phrase = {support, {0, 0, false, false, true}};
  const std::size_t owner = begins_with_any(owner_phrases, rest);
  if (owner > phrase.bytes) phrase = {owner, {}};
  const std::size_t join = begins_with_any(join_phrases, rest);
  if (join > phrase.bytes) phrase = {join, {0, 0, false, true}};
  return phrase;
}

// Behind the verbs and adverbs that follow one another; says on the way whether one of them leads.
std::size_t behind_run(std::string_view text, std::size_t at, bool& lead) {
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    const std::size_t leading = begins_with_any(lead_phrases, rest);
    std::size_t step = std::max(leading, begins_with_any(adverbs, rest));
    step = std::max({step, begins_with_any(owner_phrases, rest),
                     begins_with_any(support_phrases, rest), blank_at(text, at)});
    if (step == 0) break;
    lead = lead || leading != 0;
    at += step;
  }
  return at;
}

// 各牵头单位 and 市直各责任单位 are names, 负责人 is a person.
bool is_noun(std::string_view text, std::size_t at, std::size_t bytes) {
  if (text.substr(at).starts_with("为")) return false;
  if (begins_with_any(owner_nouns, text.substr(at + bytes)) == 0) return false;
  return text.substr(at, bytes) == "负责" || ends_with_any(of_whom, text.substr(0, at)) != 0 ||
         at == 0;
}

bool stands_last(std::string_view text, std::size_t at, std::size_t bytes) {
  if (begins_with_any(only_last, text.substr(at, bytes)) != bytes) return true;
  bool lead = false;
  return behind_run(text, at + bytes, lead) == text.size();
}

// 工商业联合会 joins nobody.
bool is_joint(std::string_view text, const OwnerVerb& verb) {
  if (text.substr(verb.to).starts_with("会")) return false;
  return verb.from == 0 || is_office(text.substr(0, verb.from)) ||
         text.substr(verb.from, verb.to - verb.from) == "会同";
}

// 牵头负责 to the end of the part; but in 牵头组织开展培训 the rest is the task's own words.
std::size_t behind_verb(std::string_view text, OwnerVerb& verb) {
  bool lead = verb.lead;
  const std::size_t end = behind_run(text, verb.to, lead);
  if (end == text.size()) return verb.lead = lead, end;
  const std::string_view rest = text.substr(verb.to);
  if (rest.starts_with("牵头")) verb.lead = true;
  return verb.to + (rest.starts_with("负责") || rest.starts_with("牵头") ? 6 : 0);
}

std::size_t before_adverbs(std::string_view text, std::size_t at) {
  for (;;) {
    const std::string_view before = text.substr(0, at);
    const std::size_t word = ends_with_any(adverbs, before);
    // 社会组织 and 工作协调 are words of names.
    if (word == 0 || word == at || before.ends_with("组织") || before.ends_with("工作")) return at;
    at -= word;
  }
}

}  // namespace

OwnerVerb find_owner_verb(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); at += bytes_of_character(text, at)) {
    depth += (opener_at(text, at) != 0 ? 1 : 0) - (closer_at(text, at) != 0 ? 1 : 0);
    if (depth > 0) continue;
    const Phrase phrase = phrase_at(text.substr(at));
    if (phrase.bytes == 0 || is_noun(text, at, phrase.bytes)) continue;
    OwnerVerb verb = phrase.verb;
    verb.from = before_adverbs(text, at);
    verb.to = at + phrase.bytes;
    if (verb.joins ? !is_joint(text, verb) : !stands_last(text, at, phrase.bytes)) continue;
    if (!verb.joins) verb.to = behind_verb(text, verb);
    return verb;
  }
  return {text.size(), text.size()};
}

}  // namespace duban
