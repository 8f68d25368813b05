#include "wording/counted.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "wording/measure.h"
#include "wording/numeral.h"

namespace duban {

namespace {

struct Idiom {
  std::u32string_view text;
  const char* op;
  double value;
  const char* unit;
};
constexpr Idiom idioms[] = {
    {U"全覆盖", "==", 100, "%"}, {U"清零", "==", 0, ""},   {U"负增长", "<", 0, "%"},
    {U"零增长", "==", 0, "%"},   {U"过半", ">", 50, "%"},  {U"零发生", "==", 0, ""},
    {U"零事故", "==", 0, ""},    {U"零死亡", "==", 0, ""}, {U"零投诉", "==", 0, ""}};

// 翻番 doubles, 翻两番 quadruples.
std::optional<CountingIdiom> doubling(std::u32string_view points) {
  if (!points.starts_with(U"翻")) return {};
  const auto times = read_numeral(points.substr(1));
  const std::size_t length = times ? times->length : 0;
  if (!points.substr(1 + length).starts_with(U"番")) return {};
  const int count = times ? std::min(times->value, 30) : 1;
  return CountingIdiom{"==", std::exp2(count), "倍", length + 2};
}

bool is_more(char32_t point) { return point == U'余' || point == U'多'; }

// The unit behind a number, with the 余 inside it: 万余人.
std::u32string_view unit_at(std::u32string_view points, bool& more) {
  const std::u32string_view unit = measure_at(points);
  const std::u32string_view rest = points.substr(unit.size());
  const bool magnitude = unit == U"万" || unit == U"亿" || unit == U"千" || unit == U"百";
  if (!magnitude || rest.empty() || !is_more(rest[0])) return unit;
  more = true;
  return points.substr(0, unit.size() + 1 + measure_at(rest.substr(1)).size());
}

}  // namespace

std::string_view Counted::op() const {
  if (!behind.op.empty()) return behind.op;
  if (!ahead.op.empty()) return ahead.op;
  return amount.more ? ">" : "==";
}

std::string Counted::printed_unit() const {
  std::u32string printed(unit);
  if (printed.size() > 2 && printed[0] == U'个') printed.erase(0, 1);
  std::erase_if(printed, is_more);
  return to_utf8(printed);
}

Counted counted_at(std::u32string_view points, std::size_t clause, std::size_t at,
                   const Amount& amount) {
  constexpr std::size_t farthest = 40;  // a comparison further off belongs to something else
  Counted counted;
  counted.amount = amount;
  counted.at = at;
  counted.end = at + amount.length;
  counted.unit = amount.share ? U"%" : unit_at(points.substr(counted.end), counted.amount.more);
  if (!amount.share) counted.end += counted.unit.size();
  clause = std::max(clause, at - std::min(at, farthest));
  counted.behind = comparison_behind(points.substr(counted.end), is_time(counted.unit));
  counted.behind.at += counted.end;
  counted.ahead = comparison_before(points.substr(clause, at - clause));
  counted.ahead.at += clause;
  return counted;
}

bool is_date_or_ordinal(const Counted& counted, std::u32string_view points) {
  const std::u32string_view before = points.substr(0, counted.at);
  if (before.ends_with(U'第') || before.ends_with(U"最后")) return true;
  if (counted.unit == U"年") return counted.amount.digits == 4;
  return counted.unit == U"日" && before.ends_with(U'月');
}

std::optional<CountingIdiom> counting_idiom(std::u32string_view points) {
  if (auto found = doubling(points)) return found;
  for (const Idiom& idiom : idioms)
    if (points.starts_with(idiom.text))
      return CountingIdiom{idiom.op, idiom.value, idiom.unit, idiom.text.size()};
  return {};
}

}  // namespace duban
