#include "sentence/promise.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "wording/measure.h"

namespace duban {

namespace {

using Words = std::u32string_view;

template <std::size_t N>
bool has_any(Words text, const Words (&words)[N]) {
  for (const Words word : words)
    if (text.find(word) != text.npos) return true;
  return false;
}

template <std::size_t N>
bool begins_with_any(Words text, const Words (&words)[N]) {
  for (const Words word : words)
    if (text.starts_with(word)) return true;
  return false;
}

template <std::size_t N>
bool ends_with_any(Words text, const Words (&words)[N]) {
  for (const Words word : words)
    if (text.ends_with(word)) return true;
  return false;
}

Words last(Words text, std::size_t most) {
  return text.substr(text.size() - std::min(text.size(), most));
}

// What somebody gets or pays, and for how long.
constexpr Words benefits[] = {
    U"给予",   U"补贴",     U"补助",     U"奖励",   U"奖补",     U"资助",     U"贴息",
    U"贷款",   U"担保费",   U"保费",     U"利率",   U"税率",     U"费率",     U"抵扣",
    U"扣除",   U"减免",     U"减征",     U"免征",   U"退税",     U"契税",     U"所得税",
    U"首付",   U"公积金",   U"租金",     U"票价",   U"保证金",   U"出让金",   U"罚款",
    U"处罚款", U"滞纳金",   U"津贴",     U"奖金",   U"收费标准", U"优惠",     U"支付",
    U"付款",   U"付清",     U"价格",     U"违约金", U"缴费",     U"缴纳",     U"缴存",
    U"提取",   U"享受",     U"可申请",   U"申领",   U"领取",     U"劳动合同", U"参保",
    U"毕业",   U"工作经历", U"工作经验", U"周岁",   U"有效期",   U"注册资本", U"每平方米",
    U"每套",   U"额度",     U"扣分",     U"加分",   U"计分",     U"记分",     U"得分为",
    U"满分",   U"权重",     U"分值",     U"放宽",   U"一次性奖", U"折算",     U"票面",
    U"首套",   U"免租",     U"租赁期"};
constexpr Words grants[] = {U"给予", U"一次性给予", U"分别给予", U"再给予", U"奖励",   U"补贴",
                            U"补助", U"每户",       U"每人补",   U"每人奖", U"可申请", U"可享受",
                            U"可按", U"按规定给予", U"予以",     U"政府每"};
constexpr Words backgrounds[] = {U"仅有",     U"只有",   U"尚有",      U"仍有", U"截至",
                                 U"截止目前", U"目前",   U"上年度共",  U"去年", U"已建成",
                                 U"已完成",   U"已有",   U"未达到",    U"未达", U"不达标",
                                 U"可提取",   U"只享受", U"每人每年只"};

}  // namespace

std::u32string_view NumberInText::rest() const {
  const std::size_t end =
      counted.behind.op.empty() ? counted.end : counted.behind.at + counted.behind.length;
  return end < clause.to ? sentence.substr(end, clause.to - end) : Words();
}

bool NumberInText::is_compared_ahead() const {
  if (counted.ahead.op.empty()) return false;
  const Words word = sentence.substr(counted.ahead.at, counted.ahead.length);
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

ClauseRole role_of(std::u32string_view clause, std::u32string_view next) {
  ClauseRole role;
  Words text = clause;
  while (!text.empty() && Words(U",;。.)(").find(text.back()) != Words::npos) text.remove_suffix(1);
  role.benefit = has_any(clause, benefits);
  role.past = has_any(clause, backgrounds);
  const bool granted = begins_with_any(next, grants);
  role.condition = text.ends_with(U'的') || text.ends_with(U"的单位") || granted ||
                   ((text.starts_with(U'对') || text.starts_with(U'凡')) && has_any(next, grants));
  return role;
}

namespace {

// Attributes and ages, ranks and times of day: nobody promises them.
constexpr Words attribute_units[] = {U"年",   U"岁",   U"周岁", U"级", U"层", U"线", U"道", U"口",
                                     U"点",   U"刻",   U"间",   U"档", U"站", U"员", U"届", U"本",
                                     U"星期", U"度电", U"节",   U"列", U"对", U"只", U"头", U"日",
                                     U"组",   U"回",   U"片",   U"块", U"根", U"孔", U"款", U"班"};
constexpr Words areas[] = {U"平方米",   U"米",   U"公里", U"千米",
                           U"平方公里", U"公顷", U"亩",   U"立方米"};
// Verbs that bring something about; a number behind one counts what is brought about.
constexpr Words outputs[] = {
    U"建成", U"新建", U"建设", U"打造", U"培育", U"创建", U"新增",   U"培养", U"选树", U"评选",
    U"推出", U"制定", U"出台", U"组织", U"开展", U"举办", U"召开",   U"遴选", U"形成", U"完成",
    U"建立", U"设立", U"引进", U"认定", U"选派", U"配备", U"选聘",   U"发布", U"办理", U"评查",
    U"抽查", U"检查", U"培训", U"编制", U"修订", U"梳理", U"布局",   U"改造", U"推广", U"开发",
    U"命名", U"申报", U"争创", U"聘请", U"发展", U"配置", U"轮训",   U"接入", U"清理", U"整治",
    U"征集", U"公布", U"汇编", U"撰写", U"印发", U"报送", U"走访",   U"研究", U"听取", U"学习",
    U"实施", U"落实", U"扶持", U"孵化", U"绿化", U"铺设", U"修复",   U"治理", U"造林", U"种植",
    U"聘用", U"招聘", U"招录", U"培植", U"选取", U"选定", U"安排",   U"参加", U"旁听", U"进行",
    U"通报", U"调度", U"督导", U"督查", U"督察", U"巡查", U"演练",   U"发放", U"推荐", U"总结",
    U"上报", U"更新", U"调整", U"评估", U"测评", U"考核", U"考试",   U"轮换", U"会商", U"会议",
    U"讲座", U"宣讲", U"报告", U"汇报", U"公示", U"排查", U"随访",   U"体检", U"监测", U"检测",
    U"抽检", U"联合", U"执法", U"活动", U"确保", U"力争", U"不少于", U"召集", U"上榜", U"审议"};
constexpr Words earnings[] = {U"投资", U"产值", U"增加值", U"销售",   U"收入", U"营收", U"签约",
                              U"引进", U"到位", U"规模",   U"总额",   U"完成", U"实现", U"突破",
                              U"成交", U"融资", U"消费",   U"进出口", U"采购", U"交易", U"节约",
                              U"兑现", U"发放", U"投放",   U"余额",   U"达到", U"经费", U"争取"};

bool is_one_of(Words unit, const Words* from, const Words* to) {
  return std::find(from, to, unit) != to;
}

// 由7个工作日压缩至3个工作日: where it comes from.
bool is_base(const NumberInText& number) {
  constexpr Words changes[] = {U"压缩", U"缩短", U"缩减", U"减少", U"减至", U"减为",
                               U"压减", U"降",   U"提高", U"提升", U"增",   U"上升",
                               U"扩",   U"放宽", U"调整", U"精简", U"延长", U"变"};
  const Words before = last(number.before(), 8);
  const bool from = before.find(U'由') != before.npos || before.find(U'从') != before.npos ||
                    before.ends_with(U"原来的") || before.ends_with(U"法定的");
  return from && has_any(number.rest().substr(0, 8), changes);
}

bool follows_issue(Words before) {
  constexpr Words issues[] = {U"印发", U"发布", U"公布", U"施行", U"下发",
                              U"发文", U"通知", U"文件", U"出台"};
  const std::size_t since = before.rfind(U"之日");
  return since != before.npos && has_any(last(before.substr(0, since), 8), issues);
}

bool is_time_limit(const NumberInText& number) {
  constexpr Words set[] = {U"为", U"至", U"到", U"时间", U"时限", U"周期"};
  constexpr Words acts[] = {U"办结", U"答复", U"办理", U"完成", U"反馈", U"出具", U"审核",
                            U"审批", U"受理", U"转办", U"回复", U"响应", U"办好", U"整改"};
  constexpr Words events[] = {U"后", U"之日", U"时限", U"时间", U"周期", U"时起", U"日起"};
  const Words before = number.before();
  const Words rest = number.rest();
  const Words unit = number.counted.unit;
  if (follows_issue(before)) return false;
  if (Words(U"前后起的").find(rest.empty() ? U' ' : rest[0]) != Words::npos) return false;
  const bool work = unit.ends_with(U"工作日");
  if (number.op() == "==")
    return !needs_comparison(unit) &&
           (ends_with_any(before, set) || (work && begins_with_any(rest, acts)));
  const bool long_one = unit == U"个月" || unit == U"周";
  const bool inside = number.op() == "<=" && !number.is_compared_ahead();
  return !long_one || !inside || has_any(before, events);
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
  if (ends_with_any(before, outputs)) {
    if (counts_events(unit)) return true;
    return is_one_of(unit, std::begin(of_things), std::end(of_things)) &&
           !number.rest().starts_with(U'事');
  }
  return counts_events(unit) && has_period(before);
}

// 从5个方面, 落实33条措施: mentioned, not promised.
bool is_mention(const NumberInText& number) {
  constexpr Words heads[] = {U"从",   U"围绕", U"聚焦", U"针对", U"对",   U"向",   U"以",   U"按照",
                             U"全市", U"全县", U"全省", U"全区", U"全国", U"现有", U"共有", U"下辖",
                             U"所辖", U"辖区", U"前",   U"含",   U"满",   U"具有", U"具备", U"其他",
                             U"其余", U"上述", U"以下", U"等",   U"除"};
  constexpr Words tails[] = {U"方面", U"领域", U"环节", U"阶段",     U"步骤", U"层面",
                             U"维度", U"要素", U"关键", U"部分",     U"原则", U"目标",
                             U"时段", U"措施", U"意见", U"政策措施", U"规定", U"要求"};
  if (number.op() != "==") return false;
  if (number.counted.unit == U"%") return false;
  const Words before = number.before();
  return (ends_with_any(before, heads) && !before.ends_with(U"等")) ||
         begins_with_any(number.rest(), tails);
}

bool is_attribute(const NumberInText& number) {
  const Words before = number.before();
  const Words rest = number.rest();
  if (before.ends_with(U'满') || before.ends_with(U'含') || before.ends_with(U"具有") ||
      before.ends_with(U"具备"))
    return true;
  if (rest.starts_with(U'后') || rest.starts_with(U"以后") || rest.starts_with(U"起")) return true;
  if (!rest.starts_with(U'的') || number.counted.unit == U"%") return false;
  return is_time(number.counted.unit) || !ends_with_any(before, outputs);
}

bool is_sum(const NumberInText& number) {
  constexpr Words terms[] = {U"每人",   U"每户", U"每亩", U"每套",   U"每次",
                             U"每平方", U"标准", U"最高", U"以下的", U"统筹安排"};
  return has_any(number.before(), earnings) && !has_any(number.before(), terms) &&
         (number.op() != "==" || has_any(last(number.before(), 6), earnings));
}

bool has_fit_unit(const NumberInText& number) {
  const Words unit = number.counted.unit;
  if (unit.empty()) return false;
  if (is_time(unit) && number.counted.unit != U"日") return is_time_limit(number);
  if (unit == U"日") return number.op() == "<=" && is_time_limit(number);
  if (is_money(unit)) return is_sum(number);
  if (unit == U"分") return number.op() != "==" && has_any(number.before(), earnings);
  if (unit == U"年") return number.is_compared_ahead() && number.counted.ahead.op == ">=";
  if (is_one_of(unit, std::begin(attribute_units), std::end(attribute_units))) return false;
  if (is_one_of(unit, std::begin(areas), std::end(areas))) return has_any(number.before(), outputs);
  return number.op() != "==" || !needs_comparison(unit);
}

}  // namespace

bool is_promise(const NumberInText& number) {
  const Counted& counted = number.counted;
  if (is_date_or_ordinal(counted, number.sentence)) return false;
  if (is_base(number) || is_attribute(number) || is_mention(number)) return false;
  if (!has_fit_unit(number)) return false;
  return !counted.amount.han || counted.amount.share || is_count_in_han(number);
}

}  // namespace duban
