#include "sentence/owners/parts.h"

#include <algorithm>
#include <string>

#include "sentence/office.h"
#include "sentence/owners/text.h"
#include "sentence/owners/verbs.h"

namespace duban {

namespace {

using Before = OwnerPart::Before;

constexpr std::string_view commas[] = {"、", "，", ",", "､", "﹑", "|", "｜"};
constexpr std::string_view stops[] = {"；", ";", "。", "！"};
constexpr std::string_view bare_verbs[] = {"牵头：", "配合：", "协办：", "协助：", "参与：",
                                           "牵头:",  "配合:",  "协办:",  "协助:",  "参与:"};
// The characters that a label can begin with, so that few places are looked at.
constexpr std::string_view label_starts[] = {
    "牵", "主", "责", "配", "协", "承", "第", "首", "负", "落", "实", "参", "完", "整", "时",
    "办", "进", "期", "联", "分", "包", "省", "市", "县", "区", "州", "工", "任", "本", "以",
    "上", "成", "指", "具", "推", "挂", "督", "执", "组", "项", "改", "【", "［", "[",  "校",
    "佐", "备", "措", "目", "镇", "各", "会", "直", "经", "年", "总", "计", "阶", "监", "验"};

struct Cutter {
  std::string_view text;
  At inside;
  std::vector<OwnerPart> parts;
  OwnerPart part;
  int depth = 0;
  bool begun = false;  // the part has a character that is no blank

  void finish(std::size_t to) {
    part.at = trimmed(text, {part.at.from, to});
    // A label may announce nobody, and what follows must not fall to the label before it.
    if (part.at.from < part.at.to || part.label.role != OwnerRole::none) parts.push_back(part);
    part = {};
  }
  void begin(std::size_t from, Before before) {
    part.at.from = from;
    part.before = before;
    begun = false;
  }
  std::size_t step(std::size_t at);
  std::size_t cut(std::size_t at, std::size_t sign, Before before) {
    finish(at);
    begin(at + sign, before);
    return sign;
  }
  std::size_t take_label(std::size_t at);
};

// A bracket left open must not swallow the names behind it.
bool is_closed(std::string_view text) {
  constexpr std::size_t longest_bracket = 300;  // bytes
  int open = 0;
  for (std::size_t at = 0; at < std::min(text.size(), longest_bracket);
       at += bytes_of_character(text, at)) {
    open += opener_at(text, at) != 0 ? 1 : 0;
    if (closer_at(text, at) != 0 && --open == 0) return true;
  }
  return false;
}

std::size_t Cutter::take_label(std::size_t at) {
  const std::string_view rest = text.substr(at, inside.to - at);
  if (begins_with_any(label_starts, rest) == 0) return 0;
  const OwnerLabel label = owner_label(rest);
  if (label.role == OwnerRole::none) return 0;
  // 县财政局配合：… says what the office before it does.
  if (begun && begins_with_any(bare_verbs, rest.substr(0, label.bytes)) != 0) return 0;
  const Before before = begun ? Before::stop : part.before;
  finish(at);
  begin(at + label.bytes, before);
  part.label = label;
  return label.bytes;
}

std::size_t Cutter::step(std::size_t at) {
  const std::string_view rest = text.substr(at, inside.to - at);
  if (depth == 0) {
    if (const std::size_t label = take_label(at)) return label;
    if (const std::size_t comma = begins_with_any(commas, rest))
      return cut(at, comma, Before::comma);
    if (const std::size_t stop = begins_with_any(stops, rest)) return cut(at, stop, Before::stop);
    if (const std::size_t blank = blank_at(rest, 0)) {
      if (!begun) return blank;  // behind a comma
      return cut(at, blank, Before::blank);
    }
  }
  begun = true;
  const std::size_t opener = opener_at(rest, 0);
  if (depth == 0 && opener != 0 && !is_closed(rest)) return cut(at, opener, Before::comma);
  if (opener != 0) ++depth;
  if (closer_at(rest, 0) != 0 && depth > 0) --depth;
  return bytes_of_character(rest, 0);
}

std::string without_blanks(std::string_view words) {
  std::string plain;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t blank = blank_at(words, at);
    const std::size_t bytes = bytes_of_character(words, at);
    if (blank == 0) plain.append(words.substr(at, bytes));
    at += blank != 0 ? blank : bytes;
  }
  return plain;
}

// 各级党委、政府 is one name, 市委、市政府 is two.
bool ends_with_party(std::string_view name) {
  return name.ends_with("党委") || name.ends_with("党组") || name.ends_with("县委") ||
         name.ends_with("市委") || name.ends_with("区委") || name.ends_with("）委") ||
         name.ends_with(")委");
}

// 自治区 of 各省、自治区; without a bracket: 各市（州）.
std::string_view last_division(std::string_view name) {
  int depth = 0;
  std::size_t from = 0;
  std::size_t to = name.size();
  for (std::size_t at = 0; at < name.size(); at += bytes_of_character(name, at)) {
    // A bracket within a name, as in 各县（市、区）委, does not end it.
    if (depth == 0 && to < at) to = name.size();
    if (opener_at(name, at) != 0 && depth++ == 0) to = at;
    if (closer_at(name, at) != 0 && depth > 0) --depth;
    if (depth == 0 && name.substr(at).starts_with("、")) from = at + 3, to = name.size();
  }
  return name.substr(from, to - from);
}

// 各省 、自治区、直辖市人民政府 and 省、市 、县（区）司法局; but 各县、市直各部门 are two.
bool goes_on_as_division(std::string_view name, std::string_view next) {
  if (is_division_word(next) || continues_division(next)) return true;
  constexpr std::string_view firsts[] = {"县", "区", "市", "乡", "镇", "街道", "直辖市", "自治"};
  constexpr std::string_view others[] = {"市直", "县直", "区直", "市级", "县级", "区级", "市委"};
  if (begins_with_any(firsts, next) == 0 || begins_with_any(others, next) != 0) return false;
  return is_office(next) && (!name.starts_with("各") || next.find("和") != std::string_view::npos);
}

bool is_single(std::string_view words) {
  return !words.empty() && bytes_of_character(words, 0) == words.size();
}

// Behind the last blank of the words.
std::size_t last_blank(std::string_view words) {
  std::size_t behind = 0;
  for (std::size_t at = 0; at < words.size(); at += bytes_of_character(words, at))
    if (const std::size_t blank = blank_at(words, at)) behind = at + blank;
  return behind;
}

constexpr std::size_t longest_joined = 200;  // bytes

bool belong_together(std::string_view text, const OwnerPart& left, const OwnerPart& right) {
  if (right.label.role != OwnerRole::none || right.before == Before::stop) return false;
  if (right.at.to - left.at.from > longest_joined) return false;
  const std::string_view a = words_at(text, left.at);
  std::string_view b = words_at(text, right.at);
  if (right.before == Before::blank) {
    // Set wide: 办 公 室.
    if (is_single(a.substr(last_blank(a))) || is_single(b)) return true;
    if (is_office(a) || is_office(b) || is_person(b)) return false;
    return is_office(without_blanks(text.substr(left.at.from, right.at.to - left.at.from)));
  }
  if (text.substr(left.at.to, right.at.from - left.at.to).find("、") == std::string_view::npos)
    return false;
  b = b.substr(0, find_owner_verb(b).from);
  if (is_division_word(last_division(a))) return goes_on_as_division(a, b);
  return ends_with_party(a) && is_bare_office(b);
}

}  // namespace

std::vector<OwnerPart> cut_parts(std::string_view text, At inside) {
  Cutter cutter{text, inside, {}, {}, 0};
  cutter.begin(inside.from, Before::start);
  for (std::size_t at = inside.from; at < inside.to;) at += cutter.step(at);
  cutter.finish(inside.to);
  std::vector<OwnerPart> parts;
  for (const OwnerPart& part : cutter.parts) {
    if (!parts.empty() && belong_together(text, parts.back(), part))
      parts.back().at.to = part.at.to;
    else
      parts.push_back(part);
  }
  return parts;
}

}  // namespace duban
