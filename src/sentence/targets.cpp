#include "sentence/targets.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "sentence/promise.h"
#include "wording/fold.h"
#include "wording/token.h"

namespace duban {

namespace {

// What one sentence promises.
class SentenceTargets {
 public:
  SentenceTargets(std::string_view words, std::size_t start, std::vector<FoundTarget>& found)
      : words_(words),
        start_(start),
        found_(found),
        folded_(fold(words)),
        points_(folded_.points) {}

  void find() {
    const std::vector<TextPart> clauses = clauses_of(points_);
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      clause_ = clauses[i];
      next_ = i + 1 < clauses.size() ? clauses[i + 1] : TextPart{};
      role_.reset();
      period_.reset();
      search_clause();
    }
  }

 private:
  void search_clause() {
    compare_from_ = clause_.from;
    for (std::size_t at = clause_.from; at < clause_.to;) {
      if (const std::size_t behind = behind_name(points_, at); behind != at) {
        at = behind;
      } else if (const std::size_t end = may_count(points_[at]) ? read_at(at) : at; end != at) {
        at = end;
      } else {
        ++at;
      }
    }
  }

  // Behind what counts at `at`; `at` where nothing does.
  std::size_t read_at(std::size_t at) {
    if (const auto idiom = counting_idiom(points_.substr(at))) {
      add_idiom(*idiom, at);
      return at + idiom->length;
    }
    const auto amount = read_amount(points_.substr(at));
    if (!amount) return at;
    if (!plain_amount(points_, at)) return at + amount->length;
    const NumberInText number{points_, clause_, counted_at(points_, compare_from_, at, *amount)};
    const Counted& counted = number.counted;
    if (is_range(counted)) return add_range(number);
    if (is_promise(number) && is_possible(number)) add(number, number.op(), amount->value);
    if (!counted.unit.empty()) compare_from_ = counted.end;
    return counted.unit.empty() ? at + amount->length : counted.end;
  }

  void add_idiom(const CountingIdiom& idiom, std::size_t at) {
    constexpr std::u32string_view denials[] = {U"未", U"未实现", U"尚未", U"没有", U"无法", U"由"};
    const std::u32string_view before = points_.substr(clause_.from, at - clause_.from);
    for (const std::u32string_view denial : denials)
      if (before.ends_with(denial)) return;
    if (before.ends_with(U"时间") || role().condition) return;
    const Comparison ahead = comparison_before(before);
    const bool nearly = ahead.op == "~" && before.size() - ahead.at < 8;
    std::size_t from = nearly ? clause_.from + ahead.at : at;
    if (!nearly && before.ends_with(U"全部")) from -= 2;
    const bool nothing_left = idiom.value == 0 && idiom.unit.empty();
    put(from, at + idiom.length,
        {nearly ? "~" : std::string(idiom.op), idiom.value,
         nothing_left ? "件" : std::string(idiom.unit), period()});
  }

  bool is_range(const Counted& counted) const {
    if (!counted.unit.empty() && counted.unit != U"%") return false;
    constexpr std::u32string_view joints = U"-至到";
    return counted.end + 1 < clause_.to && joints.find(points_[counted.end]) != joints.npos &&
           may_count(points_[counted.end + 1]);
  }

  // 3-5个: no fewer than three and no more than five.
  std::size_t add_range(const NumberInText& low) {
    const std::size_t at = low.counted.end + 1;
    const auto high = read_amount(points_.substr(at));
    if (!high) return at;
    NumberInText number{points_, clause_, counted_at(points_, compare_from_, at, *high)};
    number.counted.at = low.counted.at;
    if (low.counted.amount.value < high->value && is_promise(number) && is_possible(number)) {
      add(number, ">=", low.counted.amount.value);
      add(number, "<=", high->value);
    }
    compare_from_ = number.counted.end;
    return number.counted.end;
  }

  bool is_possible(const NumberInText& number) {
    if (role().condition) return false;
    const bool plain = number.op() == "==";
    if (role().past && plain) return false;
    return !role().benefit || is_rate_promised(number);
  }

  // In a clause that speaks of benefits only a rate can be promised: 参保率达到95%.
  static bool is_rate_promised(const NumberInText& number) {
    constexpr std::u32string_view rates[] = {U"率达", U"率", U"覆盖面", U"率稳定在", U"率保持"};
    constexpr std::u32string_view terms[] = {U"利率", U"税率", U"费率"};
    std::u32string_view before = number.before();
    before = before.substr(before.size() - std::min<std::size_t>(before.size(), 8));
    for (const std::u32string_view term : terms)
      if (before.find(term) != before.npos) return false;
    for (const std::u32string_view rate : rates)
      if (before.find(rate) != before.npos) return number.counted.unit == U"%";
    return false;
  }

  void add(const NumberInText& number, std::string_view op, double value) {
    const Counted& counted = number.counted;
    std::size_t from = number.is_compared_ahead() ? counted.ahead.at : counted.at;
    if (from > clause_.from && points_[from - 1] == U'各') --from;
    const std::size_t to =
        counted.behind.op.empty() ? counted.end : counted.behind.at + counted.behind.length;
    put(from, to, {std::string(op), value, counted.printed_unit(), period()});
  }

  void put(std::size_t from, std::size_t to, Quantity quantity) {
    found_.push_back({std::move(quantity), {start_ + folded_.bytes[from], start_ + byte_end(to)}});
  }

  // Behind the last byte of the point before `to`: blanks that follow it are not its own.
  std::size_t byte_end(std::size_t to) const {
    std::size_t end = folded_.bytes[to];
    const std::string_view said = words_.substr(folded_.bytes[to - 1], end - folded_.bytes[to - 1]);
    return end - (said.size() - trim(said).size());
  }

  const ClauseRole& role() {
    if (!role_) role_ = role_of(clause_.of(points_), next_.of(points_));
    return *role_;
  }

  const std::string& period() {
    if (!period_) {
      const std::size_t from = folded_.bytes[clause_.from];
      period_ = period_said(tokens_of(words_.substr(from, folded_.bytes[clause_.to] - from)));
    }
    return *period_;
  }

  std::string_view words_;
  std::size_t start_;
  std::vector<FoundTarget>& found_;
  Folded folded_;
  std::u32string_view points_;
  TextPart clause_;
  TextPart next_;
  std::size_t compare_from_ = 0;
  std::optional<ClauseRole> role_;
  std::optional<std::string> period_;
};

}  // namespace

std::vector<FoundTarget> find_targets(std::string_view text) {
  std::vector<FoundTarget> found;
  for (const At cell : number_cells(text))
    SentenceTargets(text.substr(cell.from, cell.to - cell.from), cell.from, found).find();
  return found;
}

}  // namespace duban
