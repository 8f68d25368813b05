#include "wording/quantity.h"

#include <array>

#include "base/text.h"
#include "wording/counted.h"
#include "wording/fold.h"
#include "wording/measure.h"
#include "wording/recurrence_reader.h"

namespace duban {

namespace {

bool ends_clause(std::u32string_view rest) {
  return rest.empty() || std::u32string_view(U",，。;；、)）”\"").find(rest[0]) != rest.npos;
}

// 三项制度 is a name and 二期 an ordinal: what Chinese numerals must not be to count.
bool is_name(const Amount& amount, std::u32string_view unit, std::u32string_view rest) {
  if (!amount.han || amount.share) return false;
  if (amount.ordinal_two) return true;
  if (unit == U"期" && amount.value != 2) return true;
  if (unit == U"批" && amount.value == 1) return true;
  return !ends_clause(rest) && !counts_events(unit);
}

// Whether a phrase with nothing else in it would count by this number.
bool is_target(const Counted& counted, std::u32string_view rest) {
  const std::string_view op = counted.op();
  const std::u32string_view unit = counted.unit;
  if (unit == U"年" && (op == "~" || counted.behind.op == "<=")) return false;  // 近三年, 三年内
  if (op == "==")
    return !unit.empty() && !needs_comparison(unit) && !is_name(counted.amount, unit, rest);
  return !unit.empty() || !counted.behind.op.empty() || ends_clause(rest);
}

struct Scan {
  std::u32string_view points;
  std::size_t clause = 0;  // where the words begin that may compare the next number

  std::optional<Quantity> idiom_at(std::size_t at) const;
  std::optional<Quantity> number_at(std::size_t at, const Amount& amount) const;
};

std::optional<Quantity> Scan::idiom_at(std::size_t at) const {
  const auto idiom = counting_idiom(points.substr(at));
  if (!idiom) return {};
  const bool nearly = comparison_before(points.substr(clause, at - clause)).op == "~";
  return Quantity{nearly ? "~" : std::string(idiom->op), idiom->value, std::string(idiom->unit),
                  ""};
}

std::optional<Quantity> Scan::number_at(std::size_t at, const Amount& amount) const {
  const Counted counted = counted_at(points, clause, at, amount);
  const std::u32string_view rest = points.substr(counted.end);
  if (is_date_or_ordinal(counted, points) || !is_target(counted, rest)) return {};
  std::string unit = counted.printed_unit();
  if (unit.empty() && !counted.behind.op.empty())  // 20乡镇以上
    unit = to_utf8(rest.substr(0, counted.behind.at - counted.end));
  return Quantity{std::string(counted.op()), amount.value, std::move(unit), ""};
}

// Rights and rates are no targets: 每年5元, 逐月缴纳12个月, 有效期五年.
bool is_excluded(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Word word = tokens[i].word;
    if (word == Word::entitlement || word == Word::validity) return true;
    const bool paid = word == Word::money && i > 2 && tokens[i - 1].word == Word::number;
    if (paid && tokens[i - 2].word == Word::year && tokens[i - 3].word == Word::each) return true;
  }
  return false;
}

// The first number that is compared with something; else the first that counts something.
std::optional<Quantity> find_quantity(std::u32string_view points) {
  std::optional<Quantity> plain;
  Scan scan{points};
  for (std::size_t at = 0; at < points.size();) {
    auto quantity = scan.idiom_at(at);
    std::size_t size = 1;
    if (!quantity) {
      const auto amount = read_amount(points.substr(at));
      if (!amount) {
        ++at;
        continue;
      }
      size = amount->length;
      quantity = scan.number_at(at, *amount);
    }
    at += size;
    if (!quantity) continue;
    if (quantity->op != "==") return quantity;
    if (!plain) plain = std::move(quantity);
    scan.clause = at;
  }
  return plain;
}

}  // namespace

std::string period_said(const Tokens& tokens) {
  constexpr std::array<const char*, 7> names = {"", "week", "", "month", "quarter", "half", "year"};
  for (Cursor cursor{&tokens, 0}; !cursor.done(); ++cursor.at) {
    const Word word = cursor.word();
    const bool begins = word == Word::each || word == Word::by_each || word == Word::number ||
                        word == Word::half_year;
    if (!begins) continue;
    Cursor after = cursor;
    const auto recurrence = read_recurrence(after);
    if (!recurrence) continue;
    return recurrence->interval == 1 ? names[static_cast<std::size_t>(recurrence->per)] : "";
  }
  return "";
}

std::optional<Quantity> read_quantity(std::string_view words) {
  const Folded folded = fold(words);
  auto quantity = find_quantity(folded.points);
  if (!quantity) return {};
  const Tokens tokens = tokens_of(words);
  if (is_excluded(tokens)) return {};
  quantity->per = period_said(tokens);
  return quantity;
}

}  // namespace duban
