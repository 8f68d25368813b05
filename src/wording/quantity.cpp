#include "wording/quantity.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "wording/amount.h"
#include "wording/compare_words.h"
#include "wording/fold.h"
#include "wording/measure.h"
#include "wording/numeral.h"
#include "wording/recurrence_reader.h"

namespace duban {

namespace {

// Whole words that are a target without a number of their own.
struct Idiom {
  std::u32string_view text;
  const char* op;
  double value;
  const char* unit;
};
constexpr Idiom idioms[] = {{U"全覆盖", "==", 100, "%"},
                            {U"清零", "==", 0, ""},
                            {U"负增长", "<", 0, "%"},
                            {U"零增长", "==", 0, "%"},
                            {U"过半", ">", 50, "%"}};

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

// 个工作日 is counted in 工作日, 个月 in 个月.
std::string printed(std::u32string_view unit) {
  if (unit.size() > 2 && unit[0] == U'个') unit.remove_prefix(1);
  return to_utf8(unit);
}

// A number with what stands around it.
struct Counted {
  const Amount* amount = nullptr;
  std::u32string_view unit;
  std::u32string_view rest;  // behind the unit
  Comparison ahead;
  Comparison behind;

  std::string_view op() const {
    if (!behind.op.empty()) return behind.op;
    if (!ahead.op.empty()) return ahead.op;
    return amount->more ? ">" : "==";
  }

  bool is_target() const {
    if (unit == U"年" && (op() == "~" || behind.op == "<=")) return false;  // 近三年, 三年内
    if (op() == "==")
      return !unit.empty() && !needs_comparison(unit) && !is_name(*amount, unit, rest);
    return !unit.empty() || !behind.op.empty() || ends_clause(rest);
  }

  Quantity quantity() const {
    const bool unknown = unit.empty() && !behind.op.empty();  // 20乡镇以上
    return {std::string(op()), amount->value, printed(unknown ? rest.substr(0, behind.at) : unit),
            ""};
  }
};

struct Scan {
  std::u32string_view points;
  std::size_t clause = 0;  // where the words begin that may compare the next number

  std::optional<Quantity> idiom_at(std::size_t at) const;
  std::optional<Quantity> number_at(std::size_t at, const Amount& amount) const;
};

// 翻番 doubles, 翻两番 quadruples.
std::optional<Quantity> doubling_at(std::u32string_view points) {
  if (!points.starts_with(U"翻")) return {};
  const auto times = read_numeral(points.substr(1));
  const std::size_t length = times ? times->length : 0;
  if (!points.substr(1 + length).starts_with(U"番")) return {};
  const int count = times ? std::min(times->value, 30) : 1;
  return Quantity{"==", std::exp2(count), "倍", ""};
}

std::optional<Quantity> Scan::idiom_at(std::size_t at) const {
  if (auto doubling = doubling_at(points.substr(at))) return doubling;
  for (const Idiom& idiom : idioms) {
    if (!points.substr(at).starts_with(idiom.text)) continue;
    const bool nearly = comparison_before(points.substr(clause, at - clause)).op == "~";
    return Quantity{nearly ? "~" : idiom.op, idiom.value, idiom.unit, ""};
  }
  return {};
}

bool is_ordinal(std::u32string_view before) {
  return before.ends_with(U'第') || before.ends_with(U"最后");
}

bool is_date(const Amount& amount, std::u32string_view unit, std::u32string_view before) {
  if (unit == U"年") return amount.digits == 4;
  return unit == U"日" && before.ends_with(U'月');
}

std::optional<Quantity> Scan::number_at(std::size_t at, const Amount& amount) const {
  Counted counted;
  counted.amount = &amount;
  counted.rest = points.substr(at + amount.length);
  counted.unit = amount.share ? U"%" : measure_at(counted.rest);
  const std::u32string_view all_before = points.substr(0, at);
  if (is_date(amount, counted.unit, all_before) || is_ordinal(all_before)) return {};
  if (!amount.share) counted.rest.remove_prefix(counted.unit.size());
  counted.behind = comparison_behind(counted.rest, is_time(counted.unit));
  counted.ahead = comparison_before(points.substr(clause, at - clause));
  return counted.is_target() ? std::optional(counted.quantity()) : std::nullopt;
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

std::string period_of(const Tokens& tokens) {
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

std::optional<Quantity> read_quantity(std::string_view words) {
  const Folded folded = fold(words);
  auto quantity = find_quantity(folded.points);
  if (!quantity) return {};
  const Tokens tokens = tokens_of(words);
  if (is_excluded(tokens)) return {};
  quantity->per = period_of(tokens);
  return quantity;
}

}  // namespace duban
