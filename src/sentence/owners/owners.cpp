#include "sentence/owners/owners.h"

#include <algorithm>

#include "sentence/office.h"
#include "sentence/owners/mark.h"
#include "sentence/owners/sentence.h"
#include "sentence/owners/text.h"

namespace duban {

namespace {

// A bracket longer than this is no list of owners; bytes.
constexpr std::size_t longest_bracket = 6000;

constexpr std::string_view not_owners[] = {"以下简称", "下称", "简称", "详见", "负责解释", "除外"};

bool names_anybody(const OwnerMark& mark) { return !mark.leads.empty() || !mark.support.empty(); }

// Nothing but blanks and punctuation stands behind.
bool ends_an_item(std::string_view text, At bracket) {
  const std::string_view behind = text.substr(bracket.to);
  constexpr std::string_view ends[] = {"。", "；", ";", "\n", "（", "("};
  return trimmed(text, {bracket.to, text.size()}).from == text.size() ||
         begins_with_any(ends, behind) != 0;
}

// （市司法局、市财政局） without a verb: behind the full stop of the item's own words, or at its
// end where it does not explain an office named just before.
bool stands_apart(std::string_view text, At bracket, std::size_t names) {
  constexpr std::string_view stops[] = {"。", "；", ";", "！", "\n"};
  std::size_t before = bracket.from;
  while (before > 0 && text[before - 1] == ' ') --before;
  const std::string_view said = text.substr(0, before);
  if (before == 0 || ends_with_any(stops, said) != 0) return true;
  if (!ends_an_item(text, bracket)) return false;
  std::size_t from = before > 60 ? before - 60 : 0;
  while (from < before && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80) ++from;
  for (; from < before; from += bytes_of_character(text, from))
    if (is_titled_office(text.substr(from, before - from))) return false;
  return names > 1 || text.substr(bracket.to).empty();
}

// 人事科、法规科: each a section of an office.
bool are_sections(const OwnerMark& mark) {
  constexpr std::string_view sections[] = {"科", "处", "室", "股", "办", "局", "队", "所"};
  return !mark.support.empty() &&
         std::all_of(mark.support.begin(), mark.support.end(), [&](const NamedOwner& owner) {
           return ends_with_any(sections, owner.name) != 0;
         });
}

// ….（基础教育处）: between the full stop of the item's words and its end.
bool ends_behind_stop(std::string_view text, At bracket) {
  constexpr std::string_view stops[] = {"。", "；", "\n"};
  return ends_with_any(stops, text.substr(0, bracket.from)) != 0 && ends_an_item(text, bracket);
}

bool is_mark(std::string_view text, At bracket, const MarkReading& reading) {
  if (!names_anybody(reading.mark)) return false;
  if (reading.label) return true;
  if (holds_any(not_owners, words_at(text, bracket))) return false;
  if (reading.verb) return reading.offices != 0;
  if (reading.prose || reading.offices != reading.names) return false;
  if (reading.titled == 0 && !are_sections(reading.mark)) return false;
  if (reading.titled == 0 && reading.names == 1) return ends_behind_stop(text, bracket);
  return stands_apart(text, bracket, reading.names);
}

void lead_first(OwnerMark& mark) {
  if (!mark.leads.empty() || mark.support.empty()) return;
  mark.leads.push_back(mark.support.front());
  mark.support.erase(mark.support.begin());
}

At inside_of(std::string_view text, At bracket) {
  const std::size_t opener = opener_at(text, bracket.from);
  return {bracket.from + opener, bracket.to - (text.substr(0, bracket.to).ends_with(")") ||
                                                       text.substr(0, bracket.to).ends_with("]")
                                                   ? 1
                                                   : 3)};
}

// 市教育、公安等部门负责: offices by their duties alone, where a verb and 部门 vouch for them.
MarkReading read_bracket(std::string_view text, At inside) {
  MarkReading strict = read_mark(text, inside, {});
  if (strict.label || (strict.verb && !strict.prose)) return strict;
  if (words_at(text, inside).find("部门") == std::string_view::npos) return strict;
  MarkRules rules;
  rules.trust = NameTrust::loose;
  MarkReading loose = read_mark(text, inside, rules);
  if (!loose.verb || loose.prose || loose.names <= strict.names) return strict;
  loose.offices = loose.names;
  return loose;
}

std::vector<OwnerMark> bracket_marks(std::string_view text) {
  std::vector<OwnerMark> marks;
  std::size_t done = 0;
  for (const At bracket : bracket_pairs(text)) {
    if (bracket.from < done || bracket.to - bracket.from > longest_bracket) continue;
    MarkReading reading = read_bracket(text, inside_of(text, bracket));
    if (!is_mark(text, bracket, reading)) continue;
    reading.mark.at = bracket;
    done = bracket.to;
    marks.push_back(std::move(reading.mark));
  }
  return marks;
}

}  // namespace

std::vector<OwnerMark> find_owners(std::string_view text, bool first_leads) {
  std::vector<OwnerMark> marks = bracket_marks(text);
  // The sentences between the brackets, which may hold marks of their own.
  std::vector<OwnerMark> others;
  std::size_t from = 0;
  for (const OwnerMark& mark : marks) {
    add_sentence_marks(text, {from, mark.at.from}, others);
    from = mark.at.to;
  }
  add_sentence_marks(text, {from, text.size()}, others);
  marks.insert(marks.end(), std::make_move_iterator(others.begin()),
               std::make_move_iterator(others.end()));
  std::sort(marks.begin(), marks.end(),
            [](const OwnerMark& a, const OwnerMark& b) { return a.at.from < b.at.from; });
  if (first_leads)
    for (OwnerMark& mark : marks) lead_first(mark);
  return marks;
}

OwnerMark read_owner_slot(std::string_view text, bool leads) {
  const OwnerRole role = leads ? OwnerRole::lead : OwnerRole::none;
  MarkReading reading = read_mark(text, {0, text.size()}, {NameTrust::loose, role, false});
  reading.mark.at = {0, text.size()};
  return std::move(reading.mark);
}

bool says_first_leads(std::string_view text) {
  constexpr std::string_view firsts[] = {
      "第一位", "首位",           "第一个",         "第一家",        "名第一", "排第一",
      "列第一", "排序第一",       "首个",           "在首",          "列首",   "居首",
      "首家",   "第一责任单位为", "第一责任部门为", "第一责任单位是"};
  for (std::size_t at = text.find("牵头"); at != std::string_view::npos;
       at = text.find("牵头", at + 6)) {
    // A clause's length on either side.
    const std::size_t from = at > 75 ? at - 75 : 0;
    std::string_view near = text.substr(from, at - from);
    if (const std::size_t stop = near.rfind("。"); stop != std::string_view::npos)
      near.remove_prefix(stop);
    if (holds_any(firsts, near)) return true;
    std::string_view behind = text.substr(at, 75);
    if (holds_any(firsts, behind.substr(0, behind.find("。"))) &&
        behind.find("为") != std::string_view::npos)
      return true;
  }
  return false;
}

}  // namespace duban
