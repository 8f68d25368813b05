#include "sentence/verbs.h"

#include <algorithm>
#include <optional>

#include "sentence/verb_words.h"

namespace duban {

using namespace verb_words;

namespace {

const WordTable last_words = {"推广", "推开", "答复"};
const WordTable noun_tails = {"、", "情况", "工作", "的", "和", "等", "与", "”", "机制", "制度"};

// A subject longer than this is a sentence part.
constexpr std::size_t longest_subject = 150;

std::size_t behind_modal(std::string_view text, std::size_t at) { return modals.at(text, at).to; }

// Whether what ends here is rather a noun: 落实情况, 建设、教育, or the end of the clause.
bool is_noun(std::string_view clause, std::size_t to) {
  return (clause.size() < to + 6 && !last_words.ends(clause)) || noun_tails.at(clause, to).to != to;
}

}  // namespace

FoundVerb verb_at(std::string_view text, std::size_t at) {
  FoundVerb best{VerbKind::none, {at, at}};
  const auto consider = [&](const WordTable& table, VerbKind kind) {
    if (const At found = table.at(text, at); found.to > best.at.to) best = {kind, found};
  };
  consider(makers, VerbKind::makes);
  consider(actors, VerbKind::acts);
  consider(leaners, VerbKind::leans);
  consider(results, VerbKind::results);
  consider(means, VerbKind::means);
  consider(bans, VerbKind::forbids);
  return best;
}

std::size_t behind_adverbs(std::string_view text, std::size_t at) {
  std::optional<std::size_t> verb;  // the last place on the way where one stands
  for (;;) {
    if (verb_at(text, at).kind != VerbKind::none) verb = at;
    const std::size_t next = adverbs.at(text, at).to;
    if (next == at) return verb.value_or(at);
    at = next;
  }
}

std::size_t behind_time(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; time_words.at(text, next).to != next;) {
    const At word = time_words.at(text, next);
    next = word.to;
    if (time_ends.at(text, word.from) == word) end = next;
  }
  return time_units.in(text.substr(at, end - at)) ? end : at;
}

std::size_t behind_marker(std::string_view text, std::size_t at) {
  for (;;) {
    const std::size_t next = std::max(markers.at(text, at).to, listed.at(text, at).to);
    if (next == at) return at;
    at = next;
  }
}

FoundVerb leading_verb(std::string_view clause) {
  std::size_t at = behind_marker(clause, 0);
  for (;;) {
    const std::size_t next = behind_adverbs(clause, behind_modal(clause, behind_time(clause, at)));
    if (next == at) break;
    at = next;
  }
  return verb_at(clause, at);
}

FoundVerb inner_verb(std::string_view clause, std::size_t from) {
  At found = inner.find(clause, from);
  while (found.from != found.to && is_noun(clause, found.to)) found = inner.find(clause, found.to);
  if (found.from == found.to) return {};
  const FoundVerb verb = verb_at(clause, found.from);
  return verb.kind == VerbKind::none || verb.kind == VerbKind::means
             ? FoundVerb{VerbKind::acts, found}
             : verb;
}

FoundVerb verb_behind(std::string_view clause, const At& subject) {
  static const WordTable takers = {"将", "把"};
  static const WordTable charges = {"负责"}, people = {"负责人", "负责同志"};
  const std::size_t modal = behind_modal(clause, behind_time(clause, subject.to));
  const std::size_t at = behind_adverbs(clause, behind_time(clause, modal));
  const std::size_t taker = takers.at(clause, at).to;
  const FoundVerb verb = taker != at ? inner_verb(clause, taker) : verb_at(clause, at);
  if (verb.kind != VerbKind::none && verb.kind != VerbKind::means) return verb;
  const At charge = charges.at(clause, at);
  if (charge.to != at && people.at(clause, at).to == at) return {VerbKind::acts, charge};
  const bool modal_alone = modal != subject.to && verb.kind == VerbKind::none;
  if (modal_alone && modal < clause.size()) return {VerbKind::acts, {modal, modal}};
  return {};
}

// 各地要…: sure to be what the clause says, where 政府建设… may be a name.
FoundVerb verb_behind_modal(std::string_view clause, const At& subject) {
  static const WordTable sure = {"应当", "必须", "务必", "要"};
  static const WordTable names = {"要求", "要素", "要件", "要点"};
  const std::size_t at = behind_time(clause, subject.to);
  const bool said = sure.at(clause, at).to != at && names.at(clause, at).to == at;
  return said ? verb_behind(clause, subject) : FoundVerb{};
}

FoundVerb verb_of_subject(std::string_view clause) {
  const std::string_view head = clause.substr(0, longest_subject);
  for (const auto read : {verb_behind_modal, verb_behind})
    for (At end = subject_ends.find(head); end.from != end.to;
         end = subject_ends.find(head, end.to))
      if (const FoundVerb verb = read(clause, end); verb.kind != VerbKind::none) return verb;
  return {};
}

}  // namespace duban
