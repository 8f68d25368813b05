#include "sentence/targets.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "sentence/clause_role.h"
#include "sentence/mention.h"
#include "sentence/output_verbs.h"
#include "sentence/promise.h"
#include "sentence/word_search.h"
#include "wording/fold.h"
#include "wording/measure.h"
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
      compare_from_ = clause_.from;
      walk_counts(points_, clause_, [&](std::size_t at) { return read_at(at); });
    }
  }

 private:
  // Behind what counts at `at`; `at` where nothing does.
  std::size_t read_at(std::size_t at) {
    if (const auto idiom = counting_idiom(points_.substr(at))) {
      add_idiom(*idiom, at);
      return at + idiom->length;
    }
    const auto amount = read_amount(points_.substr(at));
    if (!amount) return at;
    if (!plain_amount(points_, at)) return at + amount->length;
    NumberInText number{points_, clause_, counted_at(points_, compare_from_, at, *amount)};
    Counted& counted = number.counted;
    share_unit(counted);
    if (is_range(counted)) return add_range(number);
    if (joins_mention(number)) {
      last_mention_ = counted.end;
    } else if (is_promise(number) && is_possible(number))
      add(number, number.op(), amount->value);
    if (!counted.unit.empty()) compare_from_ = counted.end;
    return counted.unit.empty() ? at + amount->length : counted.end;
  }

  void add_idiom(const CountingIdiom& idiom, std::size_t at) {
    constexpr std::u32string_view denials[] = {U"未", U"未实现", U"尚未", U"没有", U"无法", U"由"};
    const std::size_t size = std::min<std::size_t>(at - clause_.from, 12);
    const std::u32string_view before = points_.substr(at - size, size);
    for (const std::u32string_view denial : denials)
      if (before.ends_with(denial)) return;
    if (before.ends_with(U"时间") || role().condition) return;
    const Comparison ahead = comparison_before(before);
    const bool nearly = ahead.op == "~" && before.size() - ahead.at < 8;
    std::size_t from = nearly ? at - size + ahead.at : at;
    if (!nearly && before.ends_with(U"全部")) from -= 2;
    const bool nothing_left = idiom.value == 0 && idiom.unit.empty();
    put(from, at + idiom.length,
        {nearly ? "~" : std::string(idiom.op), idiom.value,
         nothing_left ? "件" : std::string(idiom.unit), period()});
  }

  // 15个和3个工作日: both are 工作日.
  void share_unit(Counted& counted) const {
    constexpr std::u32string_view joints = U"和、或及";
    if (counted.unit != U"个" || counted.end + 1 >= clause_.to) return;
    if (joints.find(points_[counted.end]) == joints.npos) return;
    const auto next = read_amount(points_.substr(counted.end + 1));
    if (!next) return;
    const std::u32string_view unit = measure_at(points_.substr(counted.end + 1 + next->length));
    if (unit.size() > 1 && unit[0] == U'个') counted.unit = unit;
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

  // 全县24个乡镇、310个村: the second goes with the first.
  bool joins_mention(const NumberInText& number) const {
    if (number.op() != "==" || number.counted.unit.empty()) return false;
    if (is_mention(number)) return true;
    if (last_mention_ <= clause_.from || number.counted.at - last_mention_ > 10) return false;
    const std::u32string_view between =
        points_.substr(last_mention_, number.counted.at - last_mention_);
    return between.find_first_of(U"、和及") != between.npos && !has_any(between, output_verbs);
  }

  bool is_possible(const NumberInText& number) {
    if (role().condition) return false;
    if (role().past && number.op() == "==") return false;
    return !role().benefit || is_promised_beside_benefits(number);
  }

  void add(const NumberInText& number, std::string_view op, double value) {
    const Counted& counted = number.counted;
    std::size_t from = number.is_compared_ahead() ? counted.ahead.at : counted.at;
    if (from > clause_.from && points_[from - 1] == U'各') --from;
    const std::size_t to =
        counted.behind.op.empty() ? counted.end : counted.behind.at + counted.behind.length;
    put(from, to, {std::string(op), value, counted.printed_unit(), period_of(number)});
  }

  std::string period_of(const NumberInText& number) {
    if (const std::string slashed = slashed_period(number.rest()); !slashed.empty()) return slashed;
    return is_for_each(number) ? "" : period();
  }

  // 2次/年
  static std::string slashed_period(std::u32string_view rest) {
    constexpr std::pair<std::u32string_view, const char*> periods[] = {{U"/年", "year"},
                                                                       {U"/半年", "half"},
                                                                       {U"/季", "quarter"},
                                                                       {U"/月", "month"},
                                                                       {U"/周", "week"}};
    for (const auto& [words, period] : periods)
      if (rest.starts_with(words)) return period;
    return "";
  }

  // 每次不少于4小时: for each time, not in each month.
  bool is_for_each(const NumberInText& number) const {
    constexpr std::u32string_view eaches[] = {U"每次", U"每名", U"每件", U"每期", U"每场", U"每份"};
    const std::size_t from = number.counted.at - std::min<std::size_t>(number.counted.at, 10);
    const std::size_t part = std::max({from, clause_.from, last_end_});
    const std::u32string_view before = points_.substr(part, number.counted.at - part);
    for (const std::u32string_view each : eaches)
      if (before.find(each) != before.npos) return true;
    return false;
  }

  void put(std::size_t from, std::size_t to, Quantity quantity) {
    last_end_ = to;
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
  std::size_t last_mention_ = 0;  // behind the last number that was only mentioned
  std::size_t last_end_ = 0;      // behind the last target found
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
