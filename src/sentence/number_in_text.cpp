#include "sentence/number_in_text.h"

namespace duban {

std::u32string_view NumberInText::rest() const {
  const std::size_t end =
      counted.behind.op.empty() ? counted.end : counted.behind.at + counted.behind.length;
  return end < clause.to ? sentence.substr(end, clause.to - end) : std::u32string_view();
}

bool NumberInText::is_compared_ahead() const {
  if (counted.ahead.op.empty()) return false;
  const std::u32string_view word = sentence.substr(counted.ahead.at, counted.ahead.length);
  const std::size_t gap = counted.at - counted.ahead.at - counted.ahead.length;
  const bool bounds = word.starts_with(U'不') || word.starts_with(U"至") || word == U"最少";
  const std::size_t most = bounds || counted.unit == U"%" ? 16 : 4;
  return gap <= most;
}

std::string_view NumberInText::op() const {
  if (!counted.behind.op.empty()) return counted.behind.op;
  if (is_compared_ahead()) return counted.ahead.op;
  return counted.amount.more ? ">" : "==";
}

}  // namespace duban
