#include "sentence/times.h"

#include <algorithm>

#include "sentence/time_place.h"
#include "wording/event.h"
#include "wording/ongoing.h"
#include "wording/point_in_period.h"
#include "wording/recurrence_reader.h"
#include "wording/strength.h"

namespace duban {

namespace {

// What the clauses before say for those that leave it out.
struct Earlier {
  int year = 0;                          // of the last time that said one
  std::optional<Day> day;                // only later ones are of that year
  std::optional<Recurrence> recurrence;  // of this sentence, with a day in the year
  std::optional<Day> from;               // 2020年起, which a 每年 in the next clause takes up
  std::size_t from_token = 0;
};

// A stretch of text that is read at once, with all that the readers need.
struct Line {
  std::string_view text;
  std::size_t offset;  // of it in the whole text
  Folded folded;
  Tokens tokens;

  std::size_t point_at(std::size_t byte) const {
    const auto found = std::lower_bound(folded.bytes.begin(), folded.bytes.end(), byte);
    return std::min(static_cast<std::size_t>(found - folded.bytes.begin()), folded.points.size());
  }
  At at(std::size_t from, std::size_t to) const {
    return {offset + tokens[from].from, offset + tokens[to - 1].to};
  }
};

bool says_year(const Line& line, const ReadTime& found) {
  for (std::size_t at = found.from; at < found.to; ++at) {
    const Token& token = line.tokens[at];
    if (token.word == Word::this_year) return true;
    if (token.word == Word::number && token.digits == 4) return true;
    if (token.word == Word::number && line.tokens[at + 1].word == Word::year) return true;
  }
  return false;
}

// A word of its own clause that tells how strongly it binds.
Strength strength_in_clause(const Line& line, std::size_t from, std::size_t to) {
  constexpr std::size_t longest = 40;
  std::size_t begin = from;
  while (begin > 0 && from - begin < longest && line.tokens[begin - 1].word != Word::punctuation)
    --begin;
  const std::size_t end = std::min(to + 3, line.tokens.size() - 1);
  Tokens clause(line.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                line.tokens.begin() + static_cast<std::ptrdiff_t>(end));
  clause.emplace_back();
  return strength_around(clause, from - begin, to - begin);
}

// 自本方案印发之日起 belongs to the length of time behind it.
std::size_t first_token(const Line& line, const ReadTime& found) {
  std::size_t from = found.from;
  if (found.deadline.span)
    if (const auto origin = origin_before({&line.tokens, from})) {
      from = origin->from;
      if (from > 0 && line.tokens[from - 1].word == Word::out_of) --from;
    }
  return from;
}

FoundTime told(const Line& line, ReadTime found) {
  const std::size_t from = first_token(line, found);
  FoundTime time{std::move(found.deadline), line.at(from, found.to)};
  time.deadline.strength = strength_in_clause(line, from, found.to);
  const std::size_t length = time.at.to - time.at.from;
  time.deadline.words = line.text.substr(time.at.from - line.offset, length);
  return time;
}

TimePlace place_of(const Line& line, const ReadTime& found) {
  const std::size_t from = line.point_at(line.tokens[found.from].from);
  const std::size_t to = line.point_at(line.tokens[found.to - 1].to);
  const std::u32string_view points = line.folded.points;
  TimePlace place{line.tokens, found, points.substr(from, to - from), points.substr(0, from),
                  points.substr(to)};
  place.in_brackets = found.from > 0 && line.tokens[found.from - 1].word == Word::open;
  return place;
}

// 3月底前 behind 每年2月底前 is of every year, too.
void recur_like(const Line& line, ReadTime& found, const Recurrence& earlier) {
  Cursor cursor{&line.tokens, found.from};
  while (cursor.word() == Word::at || cursor.word() == Word::out_of) ++cursor.at;
  Recurrence recurrence;
  if (!read_point(cursor, recurrence) || recurrence.months.empty()) return;
  recurrence.from = earlier.from;
  found.deadline = Deadline{};
  found.deadline.kind = DeadlineKind::recurring;
  found.deadline.rule = "each-year";
  found.deadline.recurrence = std::move(recurrence);
  found.to = std::max(found.to, cursor.at);
}

bool is_plain(const ReadTime& found) {
  return found.deadline.kind == DeadlineKind::by || found.deadline.kind == DeadlineKind::in;
}

// 年度 or 季度 as all that a slot says.
std::optional<Recurrence> bare_period(std::u32string_view points) {
  if (points == U"年度" || points == U"年") return every_months(12);
  if (points == U"半年" || points == U"半年度") return every_months(6);
  if (points == U"季度") return every_months(3);
  if (points == U"月度") return every_months(1);
  return {};
}

// 持续推进 and 长期坚持 among the tokens [from, to) of a slot.
std::optional<FoundTime> ongoing_in(const Line& line, std::size_t from, std::size_t to) {
  const auto begin = line.tokens.begin();
  Tokens part(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to));
  part.emplace_back();
  auto deadline = read_ongoing(part);
  if (!deadline) return {};
  while (line.tokens[from].word != Word::lasting) ++from;
  const auto stops = [&](Word word) {
    return word == Word::punctuation || word == Word::close || word == Word::quote;
  };
  while (stops(line.tokens[to - 1].word)) --to;
  FoundTime time{std::move(*deadline), line.at(from, to)};
  time.deadline.words = line.text.substr(time.at.from - line.offset, time.at.to - time.at.from);
  return time;
}

FoundTime whole_line(const Line& line, Deadline deadline) {
  FoundTime time{std::move(deadline), line.at(0, line.tokens.size() - 1)};
  time.deadline.words = line.text.substr(time.at.from - line.offset, time.at.to - time.at.from);
  return time;
}

// What only a slot may say, in what the times [count, end) of its line leave over.
void add_slot_times(const Line& line, std::size_t count, std::vector<FoundTime>& times) {
  std::vector<FoundTime> more;
  std::size_t from = 0;
  const auto look_before = [&](std::size_t byte, std::size_t to) {
    while (to > from && line.offset + line.tokens[to - 1].from >= byte) --to;
    if (from < to)
      if (auto time = ongoing_in(line, from, to)) more.push_back(std::move(*time));
  };
  const std::size_t all = line.tokens.size() - 1;
  for (std::size_t i = count; i < times.size(); ++i) {
    std::size_t behind = from;
    while (behind < all && line.offset + line.tokens[behind].to <= times[i].at.to) ++behind;
    look_before(times[i].at.from, behind);
    from = behind;
  }
  look_before(line.offset + line.text.size() + 1, all);
  if (count == times.size() && more.empty() && all > 0) {
    if (auto recurrence = bare_period(line.folded.points))
      more.push_back(whole_line(line, recurring(std::move(*recurrence))));
    else if (auto event = read_event(line.tokens, line.text))
      more.push_back(whole_line(line, std::move(*event)));
  }
  for (FoundTime& time : more) times.push_back(std::move(time));
  std::sort(times.begin() + static_cast<std::ptrdiff_t>(count), times.end(),
            [](const FoundTime& a, const FoundTime& b) { return a.at.from < b.at.from; });
}

class Reader {
 public:
  Reader(std::string_view text, const TimeContext& context) : text_(text), slot_(context.slot) {
    const WordingContext& words = context.words;
    assumed_.issued = words.issued;
    assumed_.year = words.year != 0 ? words.year : words.issued.year();
    assumed_.in_text = true;
  }

  std::vector<FoundTime> read() {
    if (assumed_.year < 1 || assumed_.year > 9990) return {};
    for (const At& sentence : split_sentences(text_)) {
      read_sentence(sentence);
      if (text_[sentence.to - 1] == '\n') earlier_ = {};
    }
    return std::move(times_);
  }

 private:
  void read_sentence(const At& sentence);
  void read_line(std::size_t from, std::size_t to);
  void read_times(const Line& line);
  void fill_in(const Line& line, TimeWalk& walk, ReadTime& found) const;
  void take_up_from(const Line& line, ReadTime& found);
  void remember(const Line& line, const ReadTime& found);

  std::string_view text_;
  bool slot_;
  Assumed assumed_;
  Earlier earlier_;
  std::vector<FoundTime> times_;
};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

// Cells and columns: a tab, or blanks between two digits, part what must not grow together.
void Reader::read_sentence(const At& sentence) {
  std::size_t from = sentence.from;
  for (std::size_t at = sentence.from; at < sentence.to; ++at) {
    if (!is_blank(text_[at])) continue;
    std::size_t next = at;
    bool parts = false;
    for (; next < sentence.to && is_blank(text_[next]); ++next) parts |= text_[next] == '\t';
    if (at > from && next < sentence.to) parts |= is_digit(text_[at - 1]) && is_digit(text_[next]);
    if (parts) {
      read_line(from, at);
      from = next;
    }
    at = next - 1;
  }
  read_line(from, sentence.to);
}

void Reader::read_line(std::size_t from, std::size_t to) {
  if (from >= to) return;
  const std::string_view text = text_.substr(from, to - from);
  const Line line{text, from, fold(text), tokens_of(text)};
  earlier_.recurrence.reset();
  earlier_.from.reset();
  const std::size_t count = times_.size();
  read_times(line);
  if (slot_) add_slot_times(line, count, times_);
}

void Reader::read_times(const Line& line) {
  TimeWalk walk(line.tokens, line.text, assumed_);
  walk.say_year(earlier_.year);
  while (auto found = walk.next()) {
    while (found->from + 1 < found->to && line.tokens[found->from].word == Word::at) ++found->from;
    fill_in(line, walk, *found);
    if (!slot_ && !says_when(place_of(line, *found), assumed_)) continue;
    take_up_from(line, *found);
    remember(line, *found);
    times_.push_back(told(line, std::move(*found)));
    walk.say_year(earlier_.year);
  }
}

// A month without its year: of every year behind 每年2月底前; else of the year said before, unless
// that month was over by then.
void Reader::fill_in(const Line& line, TimeWalk& walk, ReadTime& found) const {
  if (!is_plain(found) || says_year(line, found)) return;
  if (earlier_.recurrence) return recur_like(line, found, *earlier_.recurrence);
  if (earlier_.year == 0 || *found.deadline.last >= *earlier_.day) return;
  walk.say_year(0);
  walk.return_to(found.from);
  if (auto again = walk.next()) found = std::move(*again);
}

// 2020年起，市政府每年3月底前: one time, whose words are the second ones.
void Reader::take_up_from(const Line& line, ReadTime& found) {
  constexpr std::size_t farthest = 25;
  auto& recurrence = found.deadline.recurrence;
  if (!recurrence || recurrence->from || !earlier_.from) return;
  if (found.from > earlier_.from_token + farthest) return;
  int stops = 0;
  for (std::size_t at = earlier_.from_token; at < found.from; ++at)
    stops += line.tokens[at].word == Word::punctuation;
  if (stops > 1) return;
  recurrence->from = earlier_.from;
  times_.pop_back();
}

void Reader::remember(const Line& line, const ReadTime& found) {
  const Deadline& deadline = found.deadline;
  earlier_.from.reset();
  if (deadline.rule == "from") {
    earlier_.from = deadline.first;
    earlier_.from_token = found.to;
  }
  if (deadline.recurrence && deadline.recurrence->per == Recurrence::Per::year &&
      !deadline.recurrence->months.empty())
    earlier_.recurrence = deadline.recurrence;
  if (!is_plain(found)) return;
  if (says_year(line, found)) {
    earlier_.recurrence.reset();
    earlier_.day = deadline.first ? deadline.first : deadline.last;
    earlier_.year = earlier_.day->year();
  }
}

}  // namespace

std::vector<FoundTime> find_times(std::string_view text, const TimeContext& context) {
  return Reader(text, context).read();
}

}  // namespace duban
