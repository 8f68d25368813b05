#include "wording/amount.h"

#include "wording/numeral.h"

namespace duban {

static bool is_digit(std::u32string_view points, std::size_t at) {
  return at < points.size() && points[at] >= U'0' && points[at] <= U'9';
}

// 1,200: a comma and exactly three digits.
static bool is_group(std::u32string_view points, std::size_t at) {
  return at < points.size() && points[at] == U',' && is_digit(points, at + 1) &&
         is_digit(points, at + 2) && is_digit(points, at + 3) && !is_digit(points, at + 4);
}

static void read_groups(std::u32string_view points, Amount& amount) {
  while (is_group(points, amount.length)) {
    const auto group = read_numeral(points.substr(amount.length + 1));
    amount.value = amount.value * 1000 + group->value;
    amount.length += 4;
  }
}

static void read_decimals(std::u32string_view points, Amount& amount) {
  const std::size_t at = amount.length;
  if (at >= points.size() || points[at] != U'.' || !is_digit(points, at + 1)) return;
  double place = 0.1;
  for (amount.length = at + 1; is_digit(points, amount.length); ++amount.length, place /= 10)
    amount.value += place * static_cast<double>(points[amount.length] - U'0');
}

// 百分之二十, 三分之二: as a percentage.
static std::optional<Amount> read_fraction(std::u32string_view points) {
  constexpr std::u32string_view over = U"分之";
  const auto whole = read_numeral(points);
  if (!whole || whole->value == 0) return {};
  std::u32string_view rest = points.substr(whole->length);
  if (!rest.starts_with(over)) return {};
  rest.remove_prefix(over.size());
  const auto part = read_numeral(rest);
  if (!part) return {};
  Amount amount;
  amount.value = 100.0 * part->value / whole->value;
  amount.length = whole->length + over.size() + part->length;
  amount.han = whole->han;
  amount.share = true;
  return amount;
}

// 2/3, of 0-9 alone: as a percentage.
static std::optional<Amount> read_slashed(std::u32string_view points, const Numeral& part) {
  if (part.han || part.length >= points.size() || points[part.length] != U'/') return {};
  const auto whole = read_numeral(points.substr(part.length + 1));
  if (!whole || whole->han || part.value >= whole->value || whole->value > 100) return {};
  Amount amount;
  amount.value = 100.0 * part.value / whole->value;
  amount.length = part.length + 1 + whole->length;
  amount.share = true;
  return amount;
}

// 三成 is 30 %; 成 also begins 成立, 成果, so it must close the number.
static bool is_tenths(std::u32string_view points, std::size_t at) {
  if (at >= points.size() || points[at] != U'成') return false;
  const std::u32string_view rest = points.substr(at + 1);
  return rest.empty() || rest.starts_with(U"以") || rest.starts_with(U"左右") ||
         rest.starts_with(U",") || rest.starts_with(U"及");
}

static Amount counted(std::u32string_view points, const Numeral& numeral) {
  Amount amount;
  amount.value = numeral.value;
  amount.length = numeral.length;
  amount.digits = numeral.digits;
  amount.han = numeral.han;
  amount.ordinal_two = numeral.han && numeral.length == 1 && points[0] == U'二';
  return amount;
}

static void read_tail(std::u32string_view points, Amount& amount) {
  if (is_tenths(points, amount.length)) {
    amount.value *= 10;
    amount.share = true;
    ++amount.length;
  }
  const char32_t next = amount.length < points.size() ? points[amount.length] : U' ';
  amount.more = next == U'余' || next == U'多';
  if (amount.more) ++amount.length;
}

std::optional<Amount> read_amount(std::u32string_view points) {
  if (points.starts_with(U"一半") || points.starts_with(U"半数"))
    return Amount{50, 2, 0, true, true, false, false};
  if (auto fraction = read_fraction(points)) return fraction;
  const auto numeral = read_numeral(points);
  if (!numeral) return {};
  if (auto slashed = read_slashed(points, *numeral)) return slashed;
  Amount amount = counted(points, *numeral);
  if (!numeral->han) {
    read_groups(points, amount);
    read_decimals(points, amount);
  }
  read_tail(points, amount);
  return amount;
}

}  // namespace duban
