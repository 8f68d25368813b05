#include "sentence/owners/sentence.h"

#include <algorithm>

#include "sentence/owners/clause.h"
#include "sentence/owners/label.h"
#include "sentence/owners/mark.h"
#include "sentence/owners/text.h"

namespace duban {

namespace {

constexpr std::string_view boundaries[] = {".",  "．", "\n", "。",     "；",     ";",  "，",
                                           ",",  " ",  "\t", "\u3000", "\u2003", "）", ")",
                                           "】", "！", "、", "（",     "("};
constexpr std::string_view sentence_ends[] = {"。", "！", "？", "\n"};

constexpr std::size_t longest_mark = 6000;  // bytes

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

// Whether the character at `at`, which ends at `to`, is one that a label may stand behind.
bool is_boundary(std::string_view text, std::size_t at, std::size_t to) {
  return !is_han(text, at) && begins_with_any(boundaries, text.substr(at, to - at)) != 0;
}

bool names_owners(OwnerRole role) {
  return role == OwnerRole::lead || role == OwnerRole::first_leads ||
         role == OwnerRole::responsible || role == OwnerRole::support;
}

// 责任单位：A、B；完成时限：… up to the end of its sentence, or to where other words go on; says
// where that is.
std::size_t add_labelled(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  const std::size_t limit = std::min(within.to, inside_character(text, within.from + longest_mark));
  const std::size_t end = sentence_end(text, within.from, limit);
  MarkRules rules;
  rules.until_prose = true;
  MarkReading reading = read_mark(text, {within.from, end}, rules);
  if (reading.mark.leads.empty() && reading.mark.support.empty()) return reading.end;
  reading.mark.at = {within.from, std::min(reading.end, end)};
  marks.push_back(std::move(reading.mark));
  return marks.back().at.to;
}

}  // namespace

void add_sentence_marks(std::string_view text, At within, std::vector<OwnerMark>& marks) {
  std::size_t from = within.from;
  bool boundary = true;
  for (std::size_t at = within.from; at < within.to;) {
    if (boundary && names_owners(owner_label(text.substr(at, within.to - at)).role)) {
      const std::size_t known = marks.size();
      const std::size_t end = add_labelled(text, {at, within.to}, marks);
      if (marks.size() != known) {
        add_clause_marks(text, {from, at}, marks);
        from = end;
      }
      boundary = true;
      at = std::max(at + bytes_of_character(text, at), end);
      continue;
    }
    const std::size_t next = at + bytes_of_character(text, at);
    boundary = is_boundary(text, at, next);
    at = next;
  }
  add_clause_marks(text, {from, within.to}, marks);
}

}  // namespace duban
