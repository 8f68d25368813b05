#include "sentence/promise.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "sentence/clause_role.h"
#include "sentence/mention.h"
#include "sentence/output_verbs.h"
#include "sentence/times/limit.h"
#include "sentence/word_search.h"
#include "wording/measure.h"

namespace duban {

namespace {

using Words = std::u32string_view;

// Attributes and ages, ranks and times of day: nobody promises them.
constexpr Words attribute_units[] = {U"年", U"岁", U"周岁", U"级",   U"层",   U"线", U"道",
                                     U"口", U"点", U"刻",   U"间",   U"档",   U"站", U"员",
                                     U"届", U"本", U"星期", U"度电", U"大类", U"列", U"组",
                                     U"回", U"片", U"块",   U"根",   U"孔",   U"款"};
constexpr Words areas[] = {U"平方米",   U"米",   U"公里", U"千米",
                           U"平方公里", U"公顷", U"亩",   U"立方米"};
constexpr Words earnings[] = {U"投资", U"产值", U"增加值", U"销售",   U"收入", U"营收", U"签约",
                              U"引进", U"到位", U"规模",   U"总额",   U"完成", U"实现", U"突破",
                              U"成交", U"融资", U"消费",   U"进出口", U"采购", U"交易", U"节约",
                              U"兑现", U"发放", U"投放",   U"余额",   U"达到", U"经费", U"争取",
                              U"减税", U"降费", U"债券"};

bool is_one_of(Words unit, const Words* from, const Words* to) {
  return std::find(from, to, unit) != to;
}

bool is_new_one(const NumberInText& number) {
  constexpr Words kinds[] = {U"新", U"上", U"下", U"本",   U"前", U"首", U"这", U"同", U"任", U"另",
                             U"某", U"该", U"此", U"最后", U"唯", U"逐", U"统", U"跑", U"每"};
  return number.counted.amount.han && number.counted.amount.value == 1 &&
         ends_with_any(number.before(), kinds);
}

bool has_period(Words before) {
  constexpr Words periods[] = {U"每年",   U"每半年", U"每季",   U"每月", U"每周", U"每两年",
                               U"每学期", U"每三年", U"每学年", U"每旬", U"每日", U"每天",
                               U"每五年", U"年度",   U"全年",   U"各",   U"每2",  U"每3",
                               U"每5",    U"每隔",   U"每逢",   U"按季", U"按月", U"按年",
                               U"半年",   U"一年",   U"一季度", U"一月"};
  return has_any(before, periods);
}

// 一次 counts in 每年举办一次, not in 一次办好 and 一次性.
bool is_count_in_han(const NumberInText& number) {
  constexpr Words of_things[] = {U"名", U"家", U"所", U"件", U"部", U"篇",
                                 U"处", U"场", U"辆", U"期", U"人"};
  const auto& [amount, unit] = std::tie(number.counted.amount, number.counted.unit);
  const Words before = number.before();
  if (amount.ordinal_two || is_new_one(number) || number.rest().starts_with(U"性")) return false;
  if (number.op() != "==") return amount.value > 1 || unit != U"批";
  if (unit == U"批") return false;
  if (ends_with_any(before, output_verbs)) {
    if (counts_events(unit)) return true;
    return is_one_of(unit, std::begin(of_things), std::end(of_things)) &&
           !number.rest().starts_with(U'事');
  }
  return counts_events(unit) && has_period(before);
}

bool is_sum(const NumberInText& number) {
  constexpr Words terms[] = {U"每人", U"每户", U"每亩",   U"每套",     U"每次",  U"每平方",
                             U"标准", U"最高", U"以下的", U"统筹安排", U"总投资"};
  return has_any(number.before(), earnings) && !has_any(number.before(), terms) &&
         (number.op() != "==" || has_any(last_points(number.before(), 6), earnings));
}

// 新建绿道20公里, 人均绿地达到14平方米; not 90平方米以下的住房.
bool is_area_made(const NumberInText& number) {
  constexpr Words homes[] = {U"住房", U"房屋", U"户型", U"购买", U"套型", U"建筑面积", U"步行"};
  const Words before = number.before();
  if (has_any(before, homes)) return false;
  return has_any(before, output_verbs) || number.is_compared_ahead();
}

// 平方米 of 万平方米; empty where nothing but 万 or 千 stands.
Words without_magnitude(Words unit) {
  const std::size_t size = unit.find_first_not_of(U"十百千万亿余多");
  return size == unit.npos ? Words() : unit.substr(size);
}

bool has_fit_unit(const NumberInText& number) {
  const Words unit = without_magnitude(number.counted.unit);
  if (unit.empty()) return number.counted.unit.starts_with(U'万') && number.op() != "==";
  if (is_time(unit) && unit != U"日") return is_time_limit(number);
  if (unit == U"日") return number.op() != "==" && is_time_limit(number);
  if (is_money(unit)) return is_sum(number);
  if (unit == U"分") return number.op() != "==" && has_any(number.before(), earnings);
  if (unit == U"年") return number.is_compared_ahead() && number.counted.ahead.op == ">=";
  if (is_one_of(unit, std::begin(attribute_units), std::end(attribute_units))) return false;
  if (is_one_of(unit, std::begin(areas), std::end(areas))) return is_area_made(number);
  return number.op() != "==" || !needs_comparison(unit);
}

}  // namespace

bool is_promise(const NumberInText& number) {
  const Counted& counted = number.counted;
  if (is_date_or_ordinal(counted, number.sentence)) return false;
  if (is_description(number) || is_mention(number)) return false;
  if (!has_fit_unit(number)) return false;
  return !counted.amount.han || counted.amount.share || is_count_in_han(number);
}

bool is_promised_beside_benefits(const NumberInText& number) {
  constexpr Words rates[] = {U"率", U"增长", U"余额", U"增速"};
  constexpr Words terms[] = {U"利率", U"税率", U"费率", U"汇率"};
  constexpr Words grants_to[] = {U"资助", U"奖励", U"补贴", U"扶持", U"补助"};
  constexpr Words limits[] = {U"时间", U"时限", U"办理"};
  constexpr Words publications[] = {U"公示", U"公开", U"公布", U"办结", U"答复"};
  const Words unit = number.counted.unit;
  const Words near = last_points(number.before(), 8);
  const Words behind = number.rest().substr(0, 12);
  if (unit == U"%") return has_any(near, rates) && !has_any(near, terms);
  if (unit.ends_with(U"工作日")) return number.op() == "<=";
  if (is_time(unit))
    return number.op() == "<=" && (has_any(near, limits) || has_any(behind, publications));
  if (is_money(unit)) return has_any(near, rates) && number.op() != "==";
  if (speaks_of_benefits(behind)) return false;
  return ends_with_any(near, output_verbs) || ends_with_any(near, grants_to);
}

}  // namespace duban
