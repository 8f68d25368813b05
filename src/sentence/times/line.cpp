#include "sentence/times/line.h"

#include <algorithm>

#include "wording/event.h"
#include "wording/strength.h"

namespace duban {

namespace {

// The folded point that begins at a byte of the line.
std::size_t point_at(const Folded& folded, std::size_t byte) {
  const auto found = std::lower_bound(folded.bytes.begin(), folded.bytes.end(), byte);
  const auto point = static_cast<std::size_t>(found - folded.bytes.begin());
  return std::min(point, folded.points.size());
}

// Only words of its own clause tell how strongly it binds.
Strength strength_in_clause(const Tokens& tokens, std::size_t from, std::size_t to) {
  constexpr std::size_t longest = 40;
  std::size_t begin = from;
  while (begin > 0 && from - begin < longest && tokens[begin - 1].word != Word::punctuation)
    --begin;
  const std::size_t end = std::min(to + 3, tokens.size() - 1);
  Tokens clause(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                tokens.begin() + static_cast<std::ptrdiff_t>(end));
  clause.emplace_back();
  return strength_around(clause, from - begin, to - begin);
}

std::size_t first_token(const Tokens& tokens, const ReadTime& found) {
  if (!found.deadline.span) return found.from;
  const auto origin = origin_before({&tokens, found.from});
  if (!origin) return found.from;
  const bool led = origin->from > 0 && tokens[origin->from - 1].word == Word::out_of;
  return origin->from - (led ? 1 : 0);
}

bool is_ascii_blank(char byte) { return byte == ' ' || byte == '\n' || byte == '\t'; }

}  // namespace

TimeLine::TimeLine(std::string_view words, std::size_t begin)
    : text(words), offset(begin), folded(fold(words)), tokens(tokens_of(words)) {}

At TimeLine::at(std::size_t from, std::size_t to) const {
  return {offset + tokens[from].from, offset + tokens[to - 1].to};
}

FoundTime TimeLine::time(Deadline deadline, std::size_t from, std::size_t to) const {
  FoundTime time{std::move(deadline), at(from, to)};
  // The last token may reach over a line break.
  while (time.at.to > time.at.from && is_ascii_blank(text[time.at.to - offset - 1])) --time.at.to;
  time.deadline.words = text.substr(time.at.from - offset, time.at.to - time.at.from);
  return time;
}

FoundTime TimeLine::time(ReadTime found) const {
  const std::size_t from = first_token(tokens, found);
  found.deadline.strength = strength_in_clause(tokens, from, found.to);
  return time(std::move(found.deadline), from, found.to);
}

TimePlace TimeLine::place(const ReadTime& found) const {
  const std::u32string_view points = folded.points;
  const std::size_t from = point_at(folded, tokens[found.from].from);
  const std::size_t to = point_at(folded, tokens[found.to - 1].to);
  return {tokens, found, points.substr(from, to - from), points.substr(0, from), points.substr(to)};
}

bool TimeLine::says_year(const ReadTime& found) const {
  for (std::size_t at = found.from; at < found.to; ++at) {
    const Token& token = tokens[at];
    if (token.word == Word::this_year) return true;
    if (token.word != Word::number) continue;
    if (token.digits == 4 || tokens[at + 1].word == Word::year) return true;
  }
  return false;
}

}  // namespace duban
