#include "wording/edge.h"

namespace duban {

static Side side_of(Word word) {
  switch (word) {
    case Word::before:
      return Side::before;
    case Word::within:
      return Side::within;
    case Word::from:
      return Side::from;
    case Word::until:
      return Side::until;
    case Word::since:
      return Side::since;
    case Word::during:
      return Side::during;
    case Word::around:
      return Side::around;
    case Word::after:
      return Side::after;
    default:
      return Side::none;
  }
}

// 24:00, 17时, 零时, 18点30分.
static void skip_clock(Cursor& cursor) {
  if (cursor.word() != Word::number) return;
  if (cursor.word(1) == Word::colon && cursor.word(2) == Word::number) {
    cursor.at += 3;
  } else if (cursor.word(1) == Word::hour) {
    cursor.at += 2;
    if (cursor.word() == Word::number && side_of(cursor.word(1)) == Side::none) cursor.at += 2;
  }
}

// (含), (星期五) between a day and its 前.
static void skip_remark(Cursor& cursor) {
  constexpr std::size_t longest = 6;
  if (cursor.word() != Word::open) return;
  for (std::size_t i = 1; i < longest; ++i) {
    if (cursor.word(i) != Word::close) continue;
    if (side_of(cursor.word(i + 1)) != Side::none || cursor.word(i + 1) == Word::end)
      cursor.at += i + 1;
    return;
  }
}

// 十四五前三年: 前 belongs to what follows.
static bool is_first_part(const Cursor& cursor) {
  return cursor.word() == Word::before && cursor.word(1) == Word::number &&
         (cursor.word(2) == Word::year || cursor.word(2) == Word::piece);
}

Edge read_edge(Cursor& cursor) {
  Edge edge;
  cursor.take(Word::quote);
  skip_clock(cursor);
  skip_remark(cursor);
  edge.at_end = cursor.take(Word::end);
  if (!edge.at_end && cursor.word() == Word::closing) {  // 一季度结束前
    edge.at_end = side_of(cursor.word(1)) == Side::before;
    if (edge.at_end) ++cursor.at;
  }
  skip_remark(cursor);
  cursor.take(Word::quote);
  if (is_first_part(cursor)) return edge;
  edge.side = side_of(cursor.word());
  if (edge.side != Side::none) ++cursor.at;
  if (edge.side == Side::during && side_of(cursor.word()) == Side::within) ++cursor.at;
  return edge;
}

}  // namespace duban
