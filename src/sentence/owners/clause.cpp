#include "sentence/owners/clause.h"

#include <algorithm>

#include "sentence/office.h"
#include "sentence/owners/mark.h"
#include "sentence/owners/text.h"
#include "sentence/owners/verbs.h"

namespace duban {

namespace {

constexpr std::string_view triggers[] = {"牵头", "会同", "负责", "按职责分工", "按照职责分工"};
constexpr std::string_view clause_ends[] = {".",  "．", "，", ",", "；", ";", "。", "！",
                                            "？", "\n", "：", ":", "（", "(", "”"};
constexpr std::string_view sentence_ends[] = {"。", "！", "？", "\n", "；", ";"};
constexpr std::string_view duties[] = {"负责", "牵头",     "配合",     "协助", "参与",
                                       "承担", "主要负责", "具体负责", "会同", "要负责"};
// 发挥市司法局牵头抓总作用.
constexpr std::string_view parts_played[] = {"作用", "职能", "优势", "地位"};
constexpr std::string_view structures[] = {"机制", "制度", "格局", "体系", "模式", "专班", "小组"};
// In bytes: the names before their verb, what is said behind it, and the most verbs of one clause
// that are looked at, so that no text costs more than its length.
constexpr std::size_t longest_list = 900;
constexpr std::size_t longest_saying = 900;
constexpr int most_verbs = 3;
constexpr std::size_t longest_line_name = 120;

bool is_trigger(std::string_view text, std::size_t at) {
  return begins_with_any(triggers, text.substr(at)) != 0;
}

// Whom the verb at `verb` is said of: the words behind the last 由 of its clause, or all of them.
At subject(std::string_view text, std::size_t from, std::size_t verb) {
  const std::string_view words = text.substr(from, verb - from);
  int tries = 4;
  for (std::size_t by = words.rfind("由"); by != std::string_view::npos && by > 0 && tries > 0;
       by = words.rfind("由", by - 1), --tries)
    if (leading_office(words.substr(by + 3)) != 0) return {from + by, verb};
  return {from, verb};
}

// 由政府牵头、部门参与的机制 describes a thing and names nobody.
bool describes(std::string_view behind) {
  const std::string_view clause = behind.substr(0, std::min(behind.find("，"), behind.find("。")));
  const std::size_t of = clause.substr(0, 120).find("的");
  if (of == 0) return true;
  if (of == std::string_view::npos) return false;
  const OwnerVerb verb = find_owner_verb(clause.substr(0, of));
  if (verb.from != of && verb.to == of) return true;
  return holds_any(structures, clause.substr(of, 60)) && clause.starts_with("、");
}

// Behind the short bracket that opens at `at`: 各县（市、区） is one word of its clause.
std::size_t behind_bracket(std::string_view text, std::size_t at, std::size_t limit) {
  if (opener_at(text, at) == 0) return at;
  constexpr std::size_t longest = 60;
  for (std::size_t i = at + opener_at(text, at); i < limit && i < at + longest;) {
    if (text[i] == '\n' || opener_at(text, i) != 0) return at;
    if (const std::size_t closer = closer_at(text, i)) return i + closer;
    i += bytes_of_character(text, i);
  }
  return at;
}

// 县财政局负责，…: no object tells what for.
bool says_no_more(std::string_view behind) {
  constexpr std::string_view ends[] = {"，", ",", "。", "；", ";"};
  return begins_with_any(ends, behind) != 0;
}

bool is_owner_sentence(std::string_view text, At subject, std::size_t verb,
                       const MarkReading& reading) {
  if (!reading.verb || reading.offices == 0 || reading.end <= verb) return false;
  if (reading.mark.leads.empty() && reading.mark.support.empty()) return false;
  const std::string_view behind = text.substr(reading.end, longest_saying);
  if (behind.starts_with("解释") || behind.starts_with("人") || describes(behind)) return false;
  if (holds_any(parts_played, behind.substr(0, 36))) return false;
  // A负责经费保障 is a subject and its verb; 由A负责 is a mark.
  if (text.substr(verb).starts_with("负责") && !text.substr(verb).starts_with("负责牵头"))
    return text.substr(subject.from).starts_with("由") || says_no_more(behind);
  return true;
}

// The mark that has its verb at `verb`; 0 = none, else where it ends.
std::size_t add_sentence(std::string_view text, At clause, std::size_t verb, std::size_t limit,
                         std::vector<OwnerMark>& marks) {
  if (verb - clause.from > longest_list) return 0;
  const At whom = subject(text, clause.from, verb);
  const std::size_t office = leading_office(text.substr(whom.from));
  // Without 由 it must begin the clause, and surely be an office.
  if (!text.substr(whom.from).starts_with("由") &&
      !is_titled_office(text.substr(whom.from, office)))
    return 0;
  std::size_t end = verb;
  limit = std::min(limit, inside_character(text, verb + longest_saying));
  while (end < limit && begins_with_any(sentence_ends, text.substr(end)) == 0)
    end += bytes_of_character(text, end);
  MarkRules rules;
  rules.until_prose = rules.running = true;
  MarkReading reading = read_mark(text, {whom.from, end}, rules);
  if (!is_owner_sentence(text, whom, verb, reading)) return 0;
  const std::string_view colon = text.substr(reading.end).starts_with("：") ? "：" : "";
  reading.mark.at = {whom.from, reading.end + colon.size()};
  marks.push_back(std::move(reading.mark));
  return marks.back().at.to;
}

// 市司法局：负责… at the beginning of a line.
std::size_t add_line(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  const std::string_view line = words_at(text, within).substr(0, longest_line_name);
  std::size_t colon = line.find("：");
  const std::size_t bytes = colon == std::string_view::npos ? 1 : 3;
  if (bytes == 1) colon = line.find(':');
  if (colon == std::string_view::npos || line.find('\n') < colon) return 0;
  const std::string_view duty = text.substr(within.from + colon + bytes);
  const std::size_t word = begins_with_any(duties, duty);
  if (word == 0) return 0;
  MarkRules rules;
  rules.role =
      duty.starts_with("牵头") || duty.starts_with("负责牵头") ? OwnerRole::lead : OwnerRole::none;
  MarkReading reading = read_mark(text, {within.from, within.from + colon}, rules);
  if (reading.prose || reading.verb || reading.offices == 0 || reading.offices != reading.names)
    return 0;
  reading.mark.at = {within.from, within.from + colon + bytes};
  marks.push_back(std::move(reading.mark));
  return marks.back().at.to;
}

}  // namespace

void add_clause_marks(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  At clause = within;
  bool line_start = true;
  int verbs = most_verbs;
  for (std::size_t at = within.from; at < within.to;) {
    std::size_t done = 0;
    if (line_start && blank_at(text, at) == 0) {
      done = add_line(text, {at, within.to}, marks);
      line_start = false;
    }
    if (done == 0 && at > clause.from && verbs > 0 && is_trigger(text, at)) {
      done = add_sentence(text, clause, at, within.to, marks);
      --verbs;
    }
    if (done > at) {
      at = clause.from = done;
      verbs = most_verbs;
      continue;
    }
    if (is_han(text, at)) {
      at += bytes_of_character(text, at);
      continue;
    }
    if (const std::size_t behind = behind_bracket(text, at, within.to); behind > at) {
      at = behind;
      continue;
    }
    const std::size_t end = begins_with_any(clause_ends, text.substr(at));
    line_start = line_start || text[at] == '\n';
    at += end != 0 ? end : bytes_of_character(text, at);
    if (end != 0) {
      clause.from = at;
      verbs = most_verbs;
    }
  }
}

}  // namespace duban
