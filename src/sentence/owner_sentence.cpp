#include "sentence/owner_sentence.h"

#include <algorithm>

#include "sentence/owner_clause.h"
#include "sentence/owner_label.h"
#include "sentence/owner_mark.h"
#include "sentence/owner_text.h"

namespace duban {

namespace {

constexpr std::string_view boundaries[] = {"\n", "。", "；",     ";",      "，", ",",
                                           " ",  "\t", "\u3000", "\u2003", "）", ")",
                                           "】", "！", "、",     "（",     "("};
constexpr std::string_view sentence_ends[] = {"。", "！", "？", "\n"};

// Where the sentence that begins at `at` ends, outside brackets; never beyond `limit`.
std::size_t sentence_end(std::string_view text, std::size_t at, std::size_t limit) {
  int depth = 0;
  for (; at < limit; at += bytes_of_character(text, at)) {
    if (text[at] == '\n') return at;
    if (depth == 0 && begins_with_any(sentence_ends, text.substr(at)) != 0) return at;
    depth += opener_at(text, at) != 0 ? 1 : 0;
    depth -= closer_at(text, at) != 0 && depth > 0 ? 1 : 0;
  }
  return limit;
}

bool at_boundary(std::string_view text, At within, std::size_t at) {
  return at == within.from ||
         ends_with_any(boundaries, text.substr(within.from, at - within.from)) != 0;
}

bool names_owners(OwnerRole role) {
  return role == OwnerRole::lead || role == OwnerRole::first_leads ||
         role == OwnerRole::responsible || role == OwnerRole::support;
}

// 责任单位：A、B；完成时限：… up to the end of its sentence, or to where other words go on.
std::size_t add_labelled(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  const std::size_t end = sentence_end(text, within.from, within.to);
  MarkRules rules;
  rules.until_prose = true;
  MarkReading reading = read_mark(text, {within.from, end}, rules);
  if (reading.mark.leads.empty() && reading.mark.support.empty()) return 0;
  reading.mark.at = {within.from, std::min(reading.end, end)};
  marks.push_back(std::move(reading.mark));
  return marks.back().at.to;
}

}  // namespace

void add_sentence_marks(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  std::size_t from = within.from;
  for (std::size_t at = within.from; at < within.to;) {
    if (at_boundary(text, within, at) &&
        names_owners(owner_label(text.substr(at, within.to - at)).role)) {
      const std::size_t end = add_labelled(text, {at, within.to}, marks);
      if (end > at) {
        add_clause_marks(text, {from, at}, marks);
        from = at = end;
        continue;
      }
    }
    at += bytes_of_character(text, at);
  }
  add_clause_marks(text, {from, within.to}, marks);
}

}  // namespace duban
