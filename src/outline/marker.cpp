#include "outline/marker.h"

#include <algorithm>

#include "base/text.h"
#include "outline/marker_words.h"
#include "wording/numeral.h"

namespace duban {
namespace {

struct Reader {
  std::string_view text;
  const Folded& folded;
  std::size_t start;
  std::size_t at;
  int most;  // no item here has a larger number

  char32_t now(std::size_t ahead = 0) const {
    const std::size_t place = at + ahead;
    return place < folded.points.size() ? folded.points[place] : U'\0';
  }
  Points rest() const { return Points(folded.points).substr(std::min(at, folded.points.size())); }
  bool take(char32_t point) { return now() == point && ++at; }
  bool take_any(Points any) { return now() != U'\0' && is_one_of(now(), any) && ++at; }
};

std::string printed(const Reader& in, std::size_t from, std::size_t to) {
  const std::size_t first = in.folded.bytes[from];
  return std::string(trim(in.text.substr(first, in.folded.bytes[to] - first)));
}

std::string core_of(const Reader& in, std::size_t from, std::size_t to) {
  return to_utf8(Points(in.folded.points).substr(from, to - from));
}

FoundMarker found(const Reader& in, NumberStyle style, int rank, std::size_t printed_to,
                  std::size_t core_from, std::size_t core_to, int ordinal) {
  FoundMarker marker;
  marker.marker = {style, printed(in, in.start, printed_to), core_of(in, core_from, core_to),
                   ordinal};
  marker.rank = rank;
  marker.points = in.at - in.start;
  return marker;
}

// A Chinese numeral of an outline: 一 to 千, never 二〇二四, 两 or a digit.
std::optional<int> take_han(Reader& in) {
  const auto numeral = read_numeral(in.rest().substr(0, 8));
  if (!numeral || !numeral->han || numeral->digits > 1 || in.now() == U'两' || in.now() == U'〇')
    return {};
  if (numeral->value < 1 || numeral->value > in.most) return {};
  in.at += numeral->length;
  return numeral->value;
}

std::optional<int> take_digits(Reader& in) {
  int value = 0;
  std::size_t count = 0;
  while (is_arabic(in.now()) && count < 4)
    value = value * 10 + static_cast<int>(in.now() - U'0'), ++in.at, ++count;
  if (count == 0 || is_arabic(in.now()) || value < 1 || value > in.most) return {};
  return value;
}

std::optional<FoundMarker> read_sign(Reader in) {
  for (const MarkerSigns& signs : whole_signs) {
    if (in.now() < signs.first || in.now() >= signs.first + static_cast<char32_t>(signs.count))
      continue;
    const int ordinal = static_cast<int>(in.now() - signs.first) + 1;
    ++in.at;
    const std::size_t end = in.at;
    in.take_any(U"、.");
    FoundMarker sign = found(in, signs.style, signs.rank, end, in.start, end, ordinal);
    sign.marker.core = std::to_string(ordinal);
    return sign;
  }
  return {};
}

bool lists_numerals(Reader in) {
  const auto next = read_numeral(in.rest().substr(0, 8));
  if (!next || !next->han) return false;
  in.at += next->length;
  if (in.now() == U'、') return true;
  return std::any_of(std::begin(listed_ahead), std::end(listed_ahead),
                     [&](Points word) { return in.rest().starts_with(word); });
}

// 一、 一. 一，
std::optional<FoundMarker> read_han(Reader in) {
  const auto ordinal = take_han(in);
  const std::size_t core_end = in.at;
  if (!ordinal || !in.take_any(U"、.")) return {};
  const std::size_t end = in.at;
  if (lists_numerals(in)) return {};
  return found(in, NumberStyle::han, han_rank, end, in.start, core_end, *ordinal);
}

// （一） （1） 〔一〕
std::optional<FoundMarker> read_bracket(Reader in) {
  if (!in.take_any(U"(〔")) return {};
  const std::size_t core = in.at;
  const bool han = !is_arabic(in.now());
  const auto ordinal = han ? take_han(in) : take_digits(in);
  const std::size_t core_end = in.at;
  if (!ordinal || !in.take_any(U")〕")) return {};
  const std::size_t end = in.at;
  in.take_any(U"、.");
  return found(in, han ? NumberStyle::han_bracket : NumberStyle::digit_bracket,
               han ? han_bracket_rank : digit_bracket_rank, end, core, core_end, *ordinal);
}

// 1)
std::optional<FoundMarker> read_closed(Reader in) {
  const auto ordinal = take_digits(in);
  const std::size_t core_end = in.at;
  if (!ordinal || !in.take(U')')) return {};
  const std::size_t end = in.at;
  in.take_any(U"、.");
  return found(in, NumberStyle::digit_bracket, digit_close_rank, end, in.start, core_end, *ordinal);
}

// What tells 1.5亿元 and 3.15 from section 1.5, apart from its neighbours.
bool counts_something(char32_t next) {
  constexpr Points units = U"亿万千百%倍元个米公吨年月日号家件人次户亩平分小时天度K°-";
  return next != U'\0' && is_one_of(next, units);
}

// 1.2 3.2.1
std::optional<FoundMarker> read_dotted(Reader in) {
  int dots = 0;
  std::optional<int> last = take_digits(in);
  std::size_t end = in.at;
  while (last && in.take(U'.')) {
    const auto next = take_digits(in);
    if (!next) break;
    last = next;
    end = in.at;
    ++dots;
  }
  if (!last || dots == 0 || dots > 6 || *last > 99) return {};
  in.at = end;
  if (counts_something(in.now())) return {};
  in.take_any(U"、.");
  return found(in, NumberStyle::dotted, dotted_rank + 2 * dots, end, in.start, end, *last);
}

// 1. 1．1、; before a digit only where a date or a number of two places begins there: 1.2025年
std::optional<FoundMarker> read_digit(Reader in) {
  const auto ordinal = take_digits(in);
  const std::size_t core_end = in.at;
  if (!ordinal) return {};
  const bool comma = in.now() == U'、';
  if (!in.take_any(U"、.")) return {};
  const std::size_t end = in.at;
  if (is_arabic(in.now())) {
    Reader ahead = in;
    while (is_arabic(ahead.now())) ++ahead.at;
    const bool year = ahead.at - in.at == 4 && ahead.now() == U'年';
    const bool month = ahead.at - in.at <= 2 && ahead.now() == U'月';
    if (!year && !month) return {};
    if (comma && month) return {};  // 3、4月
  }
  in.take_any(comma ? Points(U".") : Points(U"、"));
  return found(in, NumberStyle::digit, digit_rank, end, in.start, core_end, *ordinal);
}

// 第十二条 第一部分
std::optional<FoundMarker> read_counted(Reader in) {
  if (!in.take(U'第')) return {};
  const std::size_t core = in.at;
  const auto ordinal = is_arabic(in.now()) ? take_digits(in) : take_han(in);
  const std::size_t core_end = in.at;
  if (!ordinal) return {};
  for (const CountedPart& counter : counters) {
    if (!in.rest().starts_with(counter.word)) continue;
    in.at += counter.word.size();
    const std::size_t end = in.at;
    if (in.take_any(U"的第至和规款所中")) return {};  // 第三条规定
    in.take_any(U"、.:");
    return found(in, counter.style, counter.rank, end, core, core_end, *ordinal);
  }
  return {};
}

// Blanks stand behind the number.
bool is_spaced(const Reader& in, std::size_t core_end) {
  if (core_end >= in.folded.points.size()) return false;
  const std::string_view words = in.text.substr(0, in.folded.bytes[core_end]);
  return words.size() != trim(words).size();
}

// The name stands for a line of its own: nothing behind it, or a short title of an annex or a box.
bool stands_alone(const Reader& after, bool annexed) {
  constexpr std::size_t longest = 40;
  if (after.now() == U'\0') return true;
  return annexed && after.rest().size() <= longest && !is_one_of(after.now(), U"的中所") &&
         after.rest().find(U'。') == Points::npos;
}

// 任务1： 问题一、 附件2
std::optional<FoundMarker> read_named(Reader in) {
  for (const Points name : heading_names) {
    if (!in.rest().starts_with(name)) continue;
    Reader after = in;
    after.at += name.size();
    const std::size_t core = after.at;
    const auto ordinal = is_arabic(after.now()) ? take_digits(after) : take_han(after);
    const std::size_t core_end = after.at;
    if (!ordinal) continue;
    const bool attached = name.front() == U'附', box = name == U"专栏";
    const bool alone = stands_alone(after, attached || box);
    if (!after.take_any(U":、.") && !is_spaced(in, core_end) && !alone) continue;
    const int rank = attached ? attachment_rank : box ? box_rank : named_rank;
    return found(after, NumberStyle::named, rank, core_end, core, core_end, *ordinal);
  }
  return {};
}

// 一是 二要 第一， 首先，
std::optional<FoundMarker> read_first_is(Reader in) {
  const bool counted = in.take(U'第');
  const std::size_t core = in.at;
  const auto ordinal = take_han(in);
  const std::size_t core_end = in.at;
  if (!ordinal || *ordinal > 30) return {};
  if (counted ? !in.take(U',') : !in.take(U'是') && !in.take(U'要')) return {};
  const std::size_t end = in.at;
  return found(in, NumberStyle::first_is, first_is_rank, end, core, core_end, *ordinal);
}

}  // namespace

std::optional<FoundMarker> read_marker(std::string_view text, const Folded& folded, std::size_t at,
                                       int most) {
  const Reader in{text, folded, at, at, most};
  for (const auto read : {read_sign, read_han, read_bracket, read_closed, read_digit, read_dotted,
                          read_counted, read_named, read_first_is})
    if (const auto marker = read(in)) return marker;
  return {};
}

}  // namespace duban
