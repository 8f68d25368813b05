#include "sentence/times/times.h"

#include <algorithm>

#include "sentence/times/line.h"
#include "sentence/times/slot_times.h"
#include "wording/point_in_period.h"

namespace duban {

namespace {

// What the clauses before say for those that leave it out.
struct Earlier {
  int year = 0;                          // of the last time that said one
  std::optional<Day> day;                // only later ones are of that year
  std::optional<Recurrence> recurrence;  // of this sentence, with a day in the year
  std::optional<Day> from;               // 2020年起, which a 每年 in the next clause takes up
  std::size_t from_token = 0;            // where that one ends
};

// 在 before a time and 的 behind it are no part of it.
void trim(const TimeLine& line, ReadTime& found) {
  while (found.from + 1 < found.to && line.tokens[found.from].word == Word::at) ++found.from;
  while (found.from + 1 < found.to && line.tokens[found.to - 1].word == Word::of) --found.to;
}

bool is_plain(const ReadTime& found) {
  return found.deadline.kind == DeadlineKind::by || found.deadline.kind == DeadlineKind::in;
}

// The same as a day of every year.
void recur_like(const TimeLine& line, ReadTime& found, const Recurrence& earlier) {
  Cursor cursor{&line.tokens, found.from};
  while (cursor.word() == Word::at || cursor.word() == Word::out_of) ++cursor.at;
  Recurrence recurrence;
  if (!read_point(cursor, recurrence) || recurrence.months.empty()) return;
  recurrence.from = earlier.from;
  found.deadline = Deadline{};
  found.deadline.kind = DeadlineKind::recurring;
  found.deadline.rule = "each-year";
  found.deadline.recurrence = std::move(recurrence);
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
  void read_times(const TimeLine& line);
  void date_back(const TimeLine& line, TimeWalk& walk, ReadTime& found) const;
  void recur_like_earlier(const TimeLine& line, ReadTime& found) const;
  void take_up_from(const TimeLine& line, ReadTime& found);
  void remember(const TimeLine& line, const ReadTime& found);

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
  const TimeLine line(text_.substr(from, to - from), from);
  earlier_.recurrence.reset();
  earlier_.from.reset();
  const std::size_t count = times_.size();
  read_times(line);
  if (slot_) add_slot_times(line, count, times_);
}

void Reader::read_times(const TimeLine& line) {
  TimeWalk walk(line.tokens, line.text, assumed_);
  walk.say_year(earlier_.year);
  while (auto found = walk.next()) {
    trim(line, *found);
    date_back(line, walk, *found);
    walk.say_year(earlier_.year);
    if (!slot_ && !says_when(line.place(*found), assumed_)) continue;
    recur_like_earlier(line, *found);
    take_up_from(line, *found);
    remember(line, *found);
    times_.push_back(line.time(std::move(*found)));
    walk.say_year(earlier_.year);
  }
}

// A month without its year is of the year said before, unless it was over by then.
void Reader::date_back(const TimeLine& line, TimeWalk& walk, ReadTime& found) const {
  if (earlier_.year == 0 || !is_plain(found) || line.says_year(found)) return;
  if (*found.deadline.last >= *earlier_.day) return;
  walk.say_year(0);
  walk.return_to(found.from);
  if (auto again = walk.next()) found = std::move(*again);
}

// 3月底前 behind 每年2月底前 is of every year, too.
void Reader::recur_like_earlier(const TimeLine& line, ReadTime& found) const {
  if (earlier_.recurrence && is_plain(found) && !line.says_year(found))
    recur_like(line, found, *earlier_.recurrence);
}

// 2020年起，市政府每年3月底前: one time, whose words are the second ones.
void Reader::take_up_from(const TimeLine& line, ReadTime& found) {
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

void Reader::remember(const TimeLine& line, const ReadTime& found) {
  const Deadline& deadline = found.deadline;
  earlier_.from.reset();
  if (deadline.rule == "from") {
    earlier_.from = deadline.first;
    earlier_.from_token = found.to;
  }
  const auto& recurrence = deadline.recurrence;
  const bool yearly =
      recurrence && (recurrence->per == Recurrence::Per::year ||
                     line.tokens[found.from + 1].word == Word::year);  // 每年3月、9月
  if (yearly && !recurrence->months.empty()) earlier_.recurrence = recurrence;
  if (!is_plain(found) || !line.says_year(found)) return;
  earlier_.recurrence.reset();
  earlier_.day = deadline.first ? deadline.first : deadline.last;
  earlier_.year = earlier_.day->year();
}

}  // namespace

std::vector<FoundTime> find_times(std::string_view text, const TimeContext& context) {
  return Reader(text, context).read();
}

}  // namespace duban
