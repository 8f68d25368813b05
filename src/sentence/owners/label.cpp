#include "sentence/owners/label.h"

#include <algorithm>

#include "sentence/office.h"
#include "sentence/owners/text.h"

namespace duban {

namespace {

// In front of a label: whose it is or what it is for.
constexpr std::string_view prefixes[] = {
    "省级",   "市级",     "县级", "区级",     "州级",     "镇级", "校级", "省直", "市直",
    "县直",   "区直",     "整改", "工作",     "任务",     "改革", "具体", "项目", "本项",
    "本部分", "本条",     "以上", "上述",     "以上各项", "各项", "推进", "本级", "主体",
    "本节",   "以上任务", "建设", "本项任务", "落实",     "实施", "年度", "总体", "总"};
constexpr std::string_view lead_words[] = {"牵头",     "主办",     "主责",     "主要责任",
                                           "第一责任", "首要责任", "主要牵头", "牵头责任",
                                           "负责牵头", "抓总"};
constexpr std::string_view responsible_words[] = {
    "责任", "承办", "负责", "落实",     "实施",     "组织实施", "承担",
    "主管", "执行", "建设", "整改责任", "落实责任", "具体责任", "组织"};
constexpr std::string_view support_words[] = {
    "配合", "协办", "协助", "参与",     "参加",     "协同", "协作",     "支持",    "联合",
    "成员", "指导", "协调", "配合责任", "协办责任", "会办", "其他责任", "相关责任"};
constexpr std::string_view nouns[] = {
    "单位",   "部门",         "科室",     "处室",         "股室",         "机构",
    "主体",   "地区",         "机关",     "院系",         "处（室）",     "科（室）",
    "方",     "处",           "科",       "单位（部门）", "部门（单位）", "部门和单位",
    "县区",   "部门及单位",   "部门单位", "团队",         "学院",         "站所",
    "党组织", "县（市、区）", "县市区",   "区县",         "乡镇",         "部门/单位"};
constexpr std::string_view persons[] = {
    "责任领导",   "责任人",     "牵头领导",   "分管领导",   "联系人",     "负责人",
    "包保领导",   "牵头人",     "具体责任人", "直接责任人", "主要责任人", "经办人",
    "责任市领导", "责任县领导", "挂点领导",   "联系领导",   "第一责任人", "督办领导",
    "牵头市领导", "牵头县领导", "市领导",     "县领导",     "责任人员",   "联系电话",
    "主管领导",   "领导",       "承办人",     "分管责任人", "挂牌领导",   "组长"};
// 牵头市领导, 牵头负责领导.
constexpr std::string_view of_persons[] = {"市领导", "县领导", "区领导", "校领导",   "院领导",
                                           "局领导", "州领导", "省领导", "负责领导", "分管领导",
                                           "副市长", "副县长", "副区长"};
constexpr std::string_view person_nouns[] = {"领导", "人员", "同志", "人"};
constexpr std::string_view times[] = {"完成时限", "完成时间", "整改时限", "办结时限",    "时限要求",
                                      "时间节点", "时间安排", "完成期限", "时限",        "时间要求",
                                      "时间",     "进度要求", "时间进度", "时序进度",    "进度安排",
                                      "整改期限", "办理时限", "实施时间", "工作时限",    "推进时间",
                                      "落实时限", "期限",     "整改时间", "计划完成时间"};
constexpr std::string_view others[] = {"整改措施", "工作目标", "整改目标", "成果形式", "佐证材料",
                                       "备注",     "工作措施", "工作举措", "主要任务", "工作任务",
                                       "依据",     "具体措施", "阶段目标", "目标",     "监督单位",
                                       "督办单位", "督导单位", "验收单位", "考核单位", "问题表现",
                                       "进展情况", "措施",     "类别",     "成果",     "整改内容"};
constexpr std::string_view colons[] = {"：", ":", "∶", "﹕", "为：", "为:", "是："};
constexpr std::string_view closers[] = {"】", "]", "〕", "］", "）", ")"};
constexpr std::string_view ands[] = {"及", "和", "与", "、", "/", "或", "（", "(", "兼", "／"};

// Reads along the text.
struct LabelReader {
  std::string_view text;
  std::size_t at = 0;

  std::string_view rest() const { return text.substr(at); }
  template <std::size_t N>
  bool take(const std::string_view (&words)[N]) {
    const std::size_t word = begins_with_any(words, rest());
    at += word;
    return word != 0;
  }
  void skip_blanks() {
    while (at < text.size() && blank_at(text, at) != 0) at += blank_at(text, at);
  }
};

OwnerRole word_role(LabelReader& reader) {
  const std::size_t lead = begins_with_any(lead_words, reader.rest());
  const std::size_t responsible = begins_with_any(responsible_words, reader.rest());
  const std::size_t support = begins_with_any(support_words, reader.rest());
  if (lead == 0 && responsible == 0 && support == 0) return OwnerRole::none;
  if (lead >= responsible && lead >= support) return reader.at += lead, OwnerRole::lead;
  if (support > responsible) return reader.at += support, OwnerRole::support;
  return reader.at += responsible, OwnerRole::responsible;
}

// Roles of two words: 牵头（责任）单位, 牵头和责任单位.
OwnerRole both(OwnerRole first, OwnerRole second) {
  if (first == OwnerRole::none || second == OwnerRole::none || first == second)
    return first == OwnerRole::none ? second : first;
  if (first == OwnerRole::lead || second == OwnerRole::lead) return OwnerRole::first_leads;
  return OwnerRole::responsible;
}

// 责任单位（排在第一位的为牵头单位）: what the bracket behind a label says of its list.
bool skip_remark(LabelReader& reader) {
  if (!reader.rest().starts_with("（") && !reader.rest().starts_with("(")) return false;
  const std::string_view inside = reader.rest().substr(0, 120);
  const std::size_t end = std::min(inside.find("）"), inside.find(")"));
  if (end == std::string_view::npos) return false;
  const std::string_view remark = inside.substr(0, end);
  const std::size_t closer = inside[end] == ')' ? 1 : 3;
  if (remark.find("：") != std::string_view::npos) return false;
  reader.at += end + closer;
  return remark.find("牵头") != std::string_view::npos;
}

OwnerRole named_role(LabelReader& reader) {
  OwnerRole role = word_role(reader);
  if (role == OwnerRole::none) return role;
  if (reader.take(of_persons) || reader.take(person_nouns)) return OwnerRole::person;
  if (reader.rest().starts_with("责任")) reader.at += std::string_view("责任").size();
  bool noun = reader.take(nouns);
  for (int more = 0; more < 3 && reader.take(ands); ++more) {
    if (begins_with_any(persons, reader.rest()) != 0) {
      reader.take(persons);
      continue;
    }
    role = both(role, word_role(reader));
    while (reader.rest().starts_with("）") || reader.rest().starts_with(")"))
      reader.at += reader.text[reader.at] == ')' ? 1 : 3;
    noun = reader.take(nouns) || noun;
  }
  if (skip_remark(reader)) role = OwnerRole::first_leads;
  reader.skip_blanks();
  // 牵头： is a label, 负责： and 组织： are words of a sentence.
  if (!noun && role == OwnerRole::responsible) return OwnerRole::none;
  return role;
}

OwnerRole plain_role(LabelReader& reader) {
  if (reader.take(persons)) return OwnerRole::person;
  if (reader.take(times)) return OwnerRole::time;
  return reader.take(others) ? OwnerRole::other : OwnerRole::none;
}

bool blank_before(std::string_view text) {
  return text.ends_with(" ") || text.ends_with("\t") || text.ends_with("\u3000") ||
         text.ends_with("\u2003");
}

// A colon, a closing bracket, the 为 of 责任单位为市司法局 or the blank of 牵头单位 市司法局.
bool take_end(LabelReader& reader, bool bracketed) {
  if (bracketed) {
    if (!reader.take(closers)) return false;
    reader.take(colons);
    return true;
  }
  if (reader.take(colons)) return true;
  const bool blank = reader.at > 0 && blank_before(reader.text.substr(0, reader.at));
  const std::size_t is = reader.rest().starts_with("为") ? std::string_view("为").size() : 0;
  if ((!blank && is == 0) || leading_office(reader.rest().substr(is)) == 0) return false;
  reader.at += is;
  return true;
}

}  // namespace

OwnerLabel owner_label(std::string_view text) {
  if (!is_han(text, 0) && opener_at(text, 0) == 0) return {};
  LabelReader reader{text};
  const bool bracketed = opener_at(text, 0) != 0;
  reader.at += opener_at(text, 0);
  const std::size_t start = reader.at;
  OwnerRole role = plain_role(reader);
  if (role == OwnerRole::none) role = named_role(reader);
  if (role == OwnerRole::none) {
    reader.at = start;
    if (!reader.take(prefixes)) return {};
    role = plain_role(reader);
    if (role == OwnerRole::none) role = named_role(reader);
  }
  reader.skip_blanks();
  if (role == OwnerRole::none || !take_end(reader, bracketed)) return {};
  return {role, reader.at};
}

}  // namespace duban
