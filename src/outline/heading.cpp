#include "outline/heading.h"

#include "outline/points.h"

namespace duban {
namespace {

constexpr std::size_t longest_alone = 45;   // a heading on a line of its own
constexpr std::size_t longest_before = 32;  // one that its text follows on the same line
constexpr std::size_t longest_bare = 25;    // one sentence that nothing follows

// Where the first sentence or its clause up to a colon ends: at its closing mark, or `to`.
std::size_t first_end(Points text, std::size_t from, std::size_t to) {
  int depth = 0;
  for (std::size_t at = from; at < to; ++at) {
    const char32_t now = text[at];
    if (opens(now)) ++depth;
    if (closes(now)) depth = std::max(0, depth - 1);
    if (depth == 0 && is_one_of(now, U"。;!?:")) return at;
  }
  return to;
}

constexpr Points times[] = {U"月底", U"年底", U"季度", U"月前", U"日前",   U"年前",  U"每年",
                            U"每月", U"年内", U"半年", U"月份", U"每两年", U"工作日"};

// (牵头单位:…) (市司法局负责) (2025年下半年): not the heading's own words.
bool is_remark(Points bracket) {
  constexpr Points owners[] = {U"单位", U"牵头", U"负责", U"配合", U"责任",   U"部门",
                               U"局",   U"委",   U"年",   U"月",   U"办公室", U"完成"};
  return holds_any(bracket, owners);
}

// The place of a remark in brackets that ends [from, to), else `to`.
std::size_t before_remark(Points text, std::size_t from, std::size_t to) {
  if (to == from || text[to - 1] != U')') return to;
  int depth = 0;
  for (std::size_t at = to; at-- > from;) {
    if (text[at] == U')') ++depth;
    if (text[at] == U'(' && --depth == 0)
      return at > from && is_remark(text.substr(at, to - at)) ? at : to;
  }
  return to;
}

bool only_remark(Points text, std::size_t from, std::size_t to) {
  return from == to || (text[from] == U'(' && first_end(text, from, to) + 1 >= to);
}

constexpr Points usual_headings[] = {
    U"总体要求", U"指导思想", U"基本原则",    U"工作原则", U"工作目标", U"主要目标", U"总体目标",
    U"目标任务", U"重点任务", U"主要任务",    U"工作任务", U"工作措施", U"主要措施", U"保障措施",
    U"组织保障", U"工作要求", U"实施步骤",    U"工作步骤", U"时间安排", U"工作安排", U"组织领导",
    U"组织实施", U"工作重点", U"重点工作",    U"工作内容", U"职责分工", U"责任分工", U"整改任务",
    U"整改措施", U"整改目标", U"加强组织领导"};

// 保障措施各单位要…: a usual heading that its text was glued to.
std::size_t behind_usual_heading(Points text, std::size_t from) {
  for (const Points usual : usual_headings)
    if (text.substr(from).starts_with(usual)) return from + usual.size();
  return from;
}

// What rules say and headings do not: …应当…, …适用本办法, …履行下列职责.
bool lays_down(Points words) {
  constexpr Points signs[] = {U"应当", U"不得", U"本办法", U"本规定", U"下列",
                              U"是指", U"适用", U"的,",    U"可以",   U"以下"};
  return holds_any(words, signs);
}

}  // namespace

bool is_usual_heading(Points words) { return is_any(words, usual_headings); }

bool says_when_or_how_much(Points words) {
  if (holds_any(words, times)) return true;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (!is_arabic(words[at]) || is_arabic(words[at + 1])) continue;
    if (is_one_of(words[at + 1], U"%个件次名项家场条份万亿元人月日处批起期篇套座部")) return true;
  }
  return false;
}

namespace {

// Words before a colon, with which the paragraph may end.
bool heads_by_colon(Points words, bool ends_paragraph, const HeadingClues& clues) {
  constexpr std::size_t longest_by_colon = 12;
  if (words.size() <= longest_by_colon && !says_when_or_how_much(words)) return true;
  return ends_paragraph && words.size() <= longest_alone && clues.followed;
}

// A paragraph without a full stop.
bool heads_alone(Points words, const HeadingClues& clues) {
  if (words.size() > longest_alone || clues.listed) return false;
  return clues.followed || !says_when_or_how_much(words);
}

// A sentence, with others behind it in the paragraph or as the `last` one.
bool heads_by_full_stop(Points words, bool last, const HeadingClues& clues) {
  constexpr std::size_t longest_dated = 12;
  const bool dated = says_when_or_how_much(words);
  if (!last) return words.size() <= longest_before && (!dated || words.size() <= longest_dated);
  if (clues.followed) return words.size() <= longest_alone;
  return words.size() <= longest_bare && !dated && !clues.listed;
}

// Words before a blank of a document told on one line.
bool heads_by_blank(Points words) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t longest = 25;
  return words.size() >= shortest && words.size() <= longest && !says_when_or_how_much(words) &&
         words.find_first_of(U"。;:!?,()") == Points::npos;
}

// Whether the words that end at `stop` of [.., to) head what follows.
bool heads(Points words, Points text, std::size_t stop, std::size_t to, const HeadingClues& clues) {
  constexpr std::size_t longest_problem = 60;
  const char32_t closing = stop < to ? text[stop] : U'\0';
  if (closing == U':') return heads_by_colon(words, stop + 1 == to, clues);
  if (closing == U';') return false;
  if (clues.problem) return words.size() <= longest_problem;
  if (stop == to) return heads_alone(words, clues);
  return heads_by_full_stop(words, only_remark(text, stop + 1, to), clues);
}

}  // namespace

ItemHeading read_heading(const Folded& paragraph, std::size_t from, std::size_t to,
                         const HeadingClues& clues) {
  const Points text = paragraph.points;
  const ItemHeading none{from, from};
  const std::size_t stop = first_end(text, from, to);
  const std::size_t end = before_remark(text, from, stop);
  const Points words = text.substr(from, end - from);
  if (words.empty() || lays_down(words)) return none;
  if (clues.glued)
    if (const std::size_t usual = behind_usual_heading(text, from); usual > from && usual < stop)
      return {usual, usual};
  if (clues.blank > from && heads_by_blank(text.substr(from, std::min(clues.blank, to) - from)))
    return {clues.blank, clues.blank};
  if (!heads(words, text, stop, to, clues)) return none;
  const bool closed = end == stop && stop < to;
  return {end, closed ? stop + 1 : end};
}

}  // namespace duban
