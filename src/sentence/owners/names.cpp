#include "sentence/owners/names.h"

#include <algorithm>

#include "sentence/office.h"
#include "sentence/owners/text.h"

namespace duban {

namespace {

constexpr std::string_view joiners[] = {"以及", "和",   "及",   "与", "并",
                                        "或",   "会同", "联合", "/",  "／"};
constexpr std::string_view before_names[] = {"以及", "及", "会同", "联合", "由", "并", "与", "请"};
constexpr std::string_view not_the_end[] = {"等级", "等教育", "等学校", "等院校", "等职业", "等保"};

// What tells of times and deeds rather than of offices.
constexpr std::string_view never_owners[] = {
    "年",     "月",   "季度", "每周",   "每日",   "每半",   "每学期", "长期", "持续",
    "常态",   "适时", "立行", "即知",   "完成",   "推进",   "落实",   "通报", "启动",
    "公布",   "印发", "出台", "开展",   "建立",   "形成",   "取得",   "报送", "制定",
    "实施",   "期间", "今后", "近期",   "不定期", "定期",   "根据",   "按照", "按要",
    "按程序", "不再", "列出", "前",     "的",     "以下",   "以上",   "下同", "同上",
    "。",     "“",    "？",   "十四五", "十三五", "见附件", "另行"};
constexpr std::size_t longest_loose = 24;  // characters
constexpr std::size_t longest_part = 600;  // bytes of names joined by 和 and glued together

// Where 等 ends a list of names; the end of the words where it does not.
std::size_t find_and_others(std::string_view words) {
  for (std::size_t at = words.find("等"); at != std::string_view::npos;
       at = words.find("等", at + 3))
    if (at != 0 && begins_with_any(not_the_end, words.substr(at)) == 0) return at;
  return words.size();
}

bool is_owner(std::string_view name, NameTrust trust) {
  if (begins_with_time(name)) return false;
  if (is_office(name)) return true;
  if (trust == NameTrust::strict || is_person(name) || is_bare_office(name)) return false;
  if (is_nobody(name)) return false;
  if (name.size() < 4 || count_characters(name) > longest_loose) return false;
  if (name.find_first_of("0123456789") == 0) return false;
  return !holds_any(never_owners, name);
}

// The words without blanks, for 办 公 室; `at` keeps them.
std::string plain(std::string_view words) {
  std::string name;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t blank = blank_at(words, at);
    const std::size_t step = blank != 0 ? blank : bytes_of_character(words, at);
    if (blank == 0) name.append(words.substr(at, step));
    at += step;
  }
  return name;
}

// 市司法局市财政局: a new name begins where the first one's first character stands again behind
// what is a name already.
std::size_t find_glue(std::string_view words) {
  constexpr std::string_view levels[] = {"省", "市", "县", "区", "州", "旗", "各"};
  constexpr std::string_view ends[] = {"局", "办", "厅", "委", "院", "会", "部", "府", "社"};
  const std::size_t level = begins_with_any(levels, words);
  if (level == 0) return words.size();
  for (std::size_t at = 9; at + 9 <= words.size(); ++at) {
    if (!words.substr(at).starts_with(words.substr(0, level))) continue;
    if (ends_with_any(ends, words.substr(0, at)) == 0 || ends_with_any(ends, words) == 0) continue;
    if (is_office(words.substr(0, at)) && is_office(words.substr(at))) return at;
  }
  return words.size();
}

// 市司法局（列第一位的为牵头单位，下同）: a remark is no part of the name before it.
std::size_t bytes_of_remark(std::string_view words) {
  constexpr std::string_view remarks[] = {"，", "：", "下同", "牵头", "简称", "除", "负责", "等"};
  for (const At pair : bracket_pairs(words))
    if (pair.from != 0 && pair.to == words.size() && holds_any(remarks, words_at(words, pair)))
      return words.size() - pair.from;
  return 0;
}

void add_glued(std::string_view text, At at, NameTrust trust, std::vector<NamedOwner>& names) {
  at = trimmed(text, at);
  at.to -= bytes_of_remark(words_at(text, at));
  while (at.from < at.to) {
    const At one{at.from, at.from + find_glue(words_at(text, at))};
    const std::string name = plain(words_at(text, one));
    if (!is_owner(name, trust)) return;
    names.push_back({name, one});
    at.from = one.to;
  }
}

// The 1. of a list within a cell.
std::size_t bytes_of_number(std::string_view words) {
  constexpr std::string_view ends[] = {".", "．", ")", "）"};
  const std::size_t digits = std::min(words.find_first_not_of("0123456789"), words.size());
  const std::size_t end = begins_with_any(ends, words.substr(digits));
  return digits == 0 || digits > 2 || end == 0 ? 0 : digits + end;
}

// 以上任务由市司法局: the bytes up to its 由 and with it; but 自由贸易试验区 has none.
std::size_t before_subject(std::string_view words) {
  const std::size_t by = words.rfind("由");
  if (by == std::string_view::npos || by == 0 || words.substr(0, by).ends_with("自")) return 0;
  const std::size_t behind = by + std::string_view("由").size();
  return leading_office(words.substr(behind)) != 0 ? behind : 0;
}

// Whether a joiner at `at` stands between two offices and not inside 文化和旅游局.
bool joins(std::string_view words, std::size_t at, std::size_t joiner) {
  const std::string_view left = words.substr(0, at);
  const std::string_view right = words.substr(at + joiner);
  if (right.empty() || is_bare_office(right) || !is_office(left)) return false;
  if (is_office(right)) return true;
  return leading_office(right) != 0;
}

int depth_change(std::string_view words, std::size_t at) {
  return (opener_at(words, at) != 0 ? 1 : 0) - (closer_at(words, at) != 0 ? 1 : 0);
}

std::vector<At> split_joined(std::string_view text, At at) {
  std::vector<At> pieces;
  int depth = 0;
  for (std::size_t i = at.from; i < at.to;) {
    depth += depth_change(text, i);
    const std::string_view words = words_at(text, at);
    const std::size_t joiner = depth > 0 ? 0 : begins_with_any(joiners, text.substr(i, at.to - i));
    if (joiner != 0 && i > at.from && joins(words, i - at.from, joiner)) {
      pieces.push_back({at.from, i});
      at.from = i += joiner;
    } else {
      i += joiner != 0 ? joiner : bytes_of_character(text, i);
    }
  }
  pieces.push_back(at);
  return pieces;
}

}  // namespace

bool begins_with_time(std::string_view name) {
  constexpr std::string_view units[] = {"年", "月", "日", "季度", "个工作日"};
  const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
  return digits > 0 && begins_with_any(units, name.substr(digits)) != 0;
}

std::vector<NamedOwner> split_names(std::string_view text, At at, NameTrust trust) {
  std::vector<NamedOwner> names;
  at = trimmed(text, at);
  if (at.to - at.from > longest_part) return names;
  at.from += bytes_of_number(words_at(text, at));
  at.from += before_subject(words_at(text, at));
  if (const std::size_t word = begins_with_any(before_names, words_at(text, at)))
    if (!is_office(words_at(text, at)) || is_office(words_at(text, {at.from + word, at.to})))
      at.from += word;
  const std::size_t others = at.from + find_and_others(words_at(text, at));
  for (const At piece : split_joined(text, {at.from, others})) add_glued(text, piece, trust, names);
  if (others == at.to || (names.empty() && others > at.from)) return names;
  // 等国务院相关部门及各地区: only what is new is kept.
  const At rest{others + std::string_view("等").size(), at.to};
  for (const At piece : split_joined(text, rest))
    if (piece.from != rest.from || !is_general_office(words_at(text, piece)))
      add_glued(text, piece, NameTrust::strict, names);
  return names;
}

}  // namespace duban
