#include <algorithm>

#include "base/text.h"
#include "sentence/figure_name.h"
#include "sentence/number_scan.h"
#include "sentence/targets.h"
#include "wording/fold.h"
#include "wording/measure.h"

namespace duban {

namespace {

using Words = std::u32string_view;

// Ages and ranks, times of day and parts of dates: no amount of anything done.
bool is_attribute(Words unit) {
  constexpr Words units[] = {U"年", U"岁",   U"周岁", U"级", U"层", U"线", U"道",
                             U"口", U"点",   U"刻",   U"届", U"站", U"员", U"日",
                             U"周", U"星期", U"分",   U"档", U"列", U"间"};
  return std::find(std::begin(units), std::end(units), unit) != std::end(units);
}

class SentenceFigures {
 public:
  SentenceFigures(std::string_view words, std::size_t start, std::vector<FoundFigure>& found)
      : words_(words),
        start_(start),
        found_(found),
        folded_(fold(words)),
        points_(folded_.points) {}

  void find() {
    for (const TextPart clause : clauses_of(points_)) {
      clause_ = clause;
      named_from_ = clause.from;
      walk_counts(points_, clause_, [&](std::size_t at) { return read_at(at); });
      earlier_ = clause;
    }
  }

 private:
  std::size_t read_at(std::size_t at) {
    if (const auto idiom = counting_idiom(points_.substr(at))) {
      if (idiom->op == "==")
        put(at, at + idiom->length, idiom->value, std::string(idiom->unit), "");
      return at + idiom->length;
    }
    const auto amount = read_amount(points_.substr(at));
    if (!amount) return at;
    const std::size_t behind = at + amount->length;
    if (!amount->han && begins_list(behind)) return read_list(at);
    if (!plain_amount(points_, at)) return behind;
    const Counted counted = counted_at(points_, clause_.from, at, *amount);
    if (is_base(counted)) return counted.end;  // stays in the name: 由21个工作日减少为2个工作日
    if (is_figure(counted)) add(counted);
    return counted.unit.empty() ? behind : counted.end;
  }

  // 3-5户, 286=118+133+35项: numbers that share the last one's unit.
  bool begins_list(std::size_t behind) const {
    constexpr Words joints = U"-=";
    return behind + 1 < clause_.to && joints.find(points_[behind]) != joints.npos &&
           points_[behind + 1] >= U'0' && points_[behind + 1] <= U'9';
  }

  std::size_t read_list(std::size_t at) {
    std::vector<Counted> list;
    std::size_t end = at;
    for (;;) {
      const auto amount = read_amount(points_.substr(end));
      if (!amount || amount->han) break;
      list.push_back(counted_at(points_, clause_.from, end, *amount));
      end = list.back().end;
      constexpr Words joints = U"-=+";
      if (end + 1 >= clause_.to || joints.find(points_[end]) == joints.npos) break;
      ++end;
    }
    if (list.empty() || list.back().unit.empty()) return end;
    for (Counted& counted : list) {
      counted.unit = list.back().unit;
      if (is_figure(counted)) add(counted);
    }
    return end;
  }

  bool is_base(const Counted& counted) const {
    constexpr Words changes[] = {U"压缩", U"缩短", U"缩减", U"减少", U"减至", U"减为",
                                 U"压减", U"降",   U"提高", U"提升", U"增加", U"增至",
                                 U"上升", U"扩",   U"调整", U"精简", U"变为"};
    if (counted.unit.empty()) return false;
    const Words before = points_.substr(clause_.from, counted.at - clause_.from);
    const Words near = before.substr(before.size() - std::min<std::size_t>(before.size(), 8));
    if (near.find(U'由') == near.npos && near.find(U'从') == near.npos) return false;
    const Words after =
        points_.substr(counted.end, std::min<std::size_t>(clause_.to - counted.end, 3));
    for (const Words change : changes)
      if (after.starts_with(change)) return true;
    return false;
  }

  bool is_figure(const Counted& counted) const {
    const Amount& amount = counted.amount;
    if (counted.unit.empty() || is_date_or_ordinal(counted, points_)) return false;
    if (is_attribute(counted.unit)) return false;
    const Words behind = points_.substr(counted.end, clause_.to - counted.end);
    if (is_time(counted.unit) && needs_comparison(counted.unit) && !lasts(counted)) return false;
    if (!amount.han || amount.share) return true;
    const bool none = is_none(counted);
    return none || (!amount.ordinal_two && amount.value > 1 && !behind.starts_with(U'性') &&
                    (counts_events(counted.unit) || amount.more));
  }

  // 服务800小时, not 24小时值班.
  static bool lasts(const Counted& counted) {
    return counted.amount.value > 24 || !counted.ahead.op.empty() || !counted.behind.op.empty();
  }

  // 无一起: none.
  bool is_none(const Counted& counted) const {
    if (!counted.amount.han || counted.amount.value != 1) return false;
    const Words before = points_.substr(clause_.from, counted.at - clause_.from);
    return before.ends_with(U'无') || before.ends_with(U"没有") || before.ends_with(U"未发生");
  }

  void add(const Counted& counted) {
    std::size_t from = counted.at;
    std::size_t to = counted.end;
    std::string qualifier = counted.amount.more ? to_utf8(more_word(counted)) : "";
    const Comparison& behind = counted.behind;
    const Comparison& ahead = counted.ahead;
    if (behind.at == counted.end && !behind.op.empty()) {
      to += behind.length;
      qualifier = to_utf8(points_.substr(behind.at, behind.length));
    } else if ((ahead.op == "~" || ahead.op == ">") && ahead.at + ahead.length == from) {
      from = ahead.at;
      qualifier = to_utf8(points_.substr(ahead.at, ahead.length));
    }
    put(from, to, is_none(counted) ? 0 : counted.amount.value, counted.printed_unit(), qualifier);
  }

  Words more_word(const Counted& counted) const {
    const Words said = points_.substr(counted.at, counted.end - counted.at);
    return said.find(U'余') != said.npos ? U"余" : U"多";
  }

  void put(std::size_t from, std::size_t to, double value, std::string unit,
           std::string qualifier) {
    const FigurePlace place = {points_.substr(named_from_, from - std::min(from, named_from_)),
                               points_.substr(to, clause_.to - to), earlier(), last_name_,
                               main_name_};
    std::string name = name_of_figure(place);
    last_name_ = name;
    if (unit != "%" && name.find("（") == name.npos && is_main_name(name)) main_name_ = name;
    named_from_ = to;
    found_.push_back({std::move(name),
                      value,
                      std::move(unit),
                      std::move(qualifier),
                      {start_ + folded_.bytes[from], start_ + byte_end(to)}});
  }

  // The end of the clause before.
  Words earlier() const {
    constexpr std::size_t most = 60;
    const Words clause = earlier_.of(points_);
    return clause.substr(clause.size() - std::min(clause.size(), most));
  }

  // Behind the last point before `to`, without the blanks that follow it.
  std::size_t byte_end(std::size_t to) const {
    const std::size_t from = folded_.bytes[to - 1];
    return from + trim(words_.substr(from, folded_.bytes[to] - from)).size();
  }

  std::string_view words_;
  std::size_t start_;
  std::vector<FoundFigure>& found_;
  Folded folded_;
  Words points_;
  TextPart clause_;
  TextPart earlier_;
  std::size_t named_from_ = 0;  // where the words begin that may name the next figure
  std::string last_name_;
  std::string main_name_;
};

}  // namespace

std::vector<FoundFigure> find_figures(std::string_view text) {
  std::vector<FoundFigure> found;
  for (const At cell : number_cells(text))
    SentenceFigures(text.substr(cell.from, cell.to - cell.from), cell.from, found).find();
  return found;
}

}  // namespace duban
