#include "sentence/times/slot_times.h"

#include <algorithm>

#include "wording/event.h"
#include "wording/ongoing.h"
#include "wording/recurrence_reader.h"

namespace duban {

namespace {

// 年度 or 季度 as all that a slot says.
std::optional<Recurrence> bare_period(std::u32string_view points) {
  if (points == U"年度" || points == U"每年度") return every_months(12);
  if (points == U"半年" || points == U"半年度") return every_months(6);
  if (points == U"季度") return every_months(3);
  if (points == U"月度") return every_months(1);
  return {};
}

bool is_stop(Word word) {
  return word == Word::punctuation || word == Word::open || word == Word::close ||
         word == Word::quote;
}

// 持续推进 and 长期坚持 from the first such word in the tokens [from, to) on.
std::optional<FoundTime> ongoing_in(const TimeLine& line, std::size_t from, std::size_t to) {
  while (from < to && line.tokens[from].word != Word::lasting) ++from;
  while (to > from && is_stop(line.tokens[to - 1].word)) --to;
  if (from == to) return {};
  const auto begin = line.tokens.begin();
  Tokens part(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to));
  part.emplace_back();
  auto deadline = read_ongoing(part);
  if (!deadline) return {};
  return line.time(std::move(*deadline), from, to);
}

// As one where all of it says so (立行立改，长期坚持), else the clauses that do.
void add_ongoing(const TimeLine& line, std::size_t from, std::size_t to,
                 std::vector<FoundTime>& times) {
  if (auto time = ongoing_in(line, from, to)) return times.push_back(std::move(*time));
  for (std::size_t at = from; at < to; from = ++at) {
    while (at < to && !is_stop(line.tokens[at].word)) ++at;
    if (auto time = ongoing_in(line, from, at)) times.push_back(std::move(*time));
  }
}

// The line's times as tokens: the first one at or behind a byte of the whole text.
std::size_t token_at(const TimeLine& line, std::size_t from, std::size_t byte) {
  while (from < line.words() && line.offset + line.tokens[from].from < byte) ++from;
  return from;
}

}  // namespace

void add_slot_times(const TimeLine& line, std::size_t count, std::vector<FoundTime>& times) {
  std::vector<FoundTime> more;
  std::size_t from = 0;
  for (std::size_t i = count; i < times.size(); ++i) {
    const std::size_t to = token_at(line, from, times[i].at.from);
    add_ongoing(line, from, to, more);
    from = token_at(line, to, times[i].at.to);
  }
  add_ongoing(line, from, line.words(), more);
  if (count == times.size() && more.empty() && line.words() > 0) {
    if (auto recurrence = bare_period(line.folded.points))
      more.push_back(line.time(recurring(std::move(*recurrence)), 0, line.words()));
    else if (auto event = read_event(line.tokens, line.text))
      more.push_back(line.time(std::move(*event), 0, line.words()));
  }
  for (FoundTime& time : more) times.push_back(std::move(time));
  std::sort(times.begin() + static_cast<std::ptrdiff_t>(count), times.end(),
            [](const FoundTime& a, const FoundTime& b) { return a.at.from < b.at.from; });
}

}  // namespace duban
