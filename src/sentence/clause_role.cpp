#include "sentence/clause_role.h"

#include "sentence/word_search.h"

namespace duban {

namespace {

using Words = std::u32string_view;

// What somebody gets or pays, and for how long.
constexpr Words benefits[] = {
    U"给予",     U"补贴",     U"补助",     U"奖励", U"奖补",   U"资助",     U"贴息",     U"贷款",
    U"担保费",   U"保费",     U"利率",     U"税率", U"费率",   U"抵扣",     U"扣除",     U"减免",
    U"减征",     U"免征",     U"退税",     U"契税", U"所得税", U"首付",     U"公积金",   U"租金",
    U"票价",     U"保证金",   U"出让金",   U"罚款", U"处罚款", U"滞纳金",   U"津贴",     U"奖金",
    U"收费标准", U"优惠",     U"支付",     U"付款", U"付清",   U"价格",     U"违约金",   U"缴费",
    U"缴纳",     U"缴存",     U"提取",     U"享受", U"申领",   U"领取",     U"劳动合同", U"参保",
    U"毕业",     U"工作经历", U"工作经验", U"周岁", U"有效期", U"注册资本", U"每平方米", U"每套",
    U"额度",     U"扣分",     U"加分",     U"计分", U"记分",   U"得分为",   U"满分",     U"权重",
    U"分值",     U"放宽",     U"一次性奖", U"折算", U"票面",   U"首套",     U"免租",     U"租赁期"};
constexpr Words grants[] = {U"给予", U"一次性给予", U"分别给予", U"再给予", U"奖励",   U"补贴",
                            U"补助", U"每户",       U"每人补",   U"每人奖", U"可申请", U"可享受",
                            U"可按", U"按规定给予", U"予以",     U"政府每"};
constexpr Words backgrounds[] = {
    U"仅有",   U"只有",       U"尚有",   U"仍有",   U"截至",   U"截止目前", U"目前",   U"上年度共",
    U"去年",   U"已建成",     U"已完成", U"已有",   U"未达到", U"未达",     U"不达标", U"可提取",
    U"只享受", U"每人每年只", U"滞后",   U"未完成", U"未整改", U"逾期",     U"不合格"};

// 可申请最高300万元, but not 行政许可申请.
bool may_apply(Words clause) {
  const std::size_t at = clause.find(U"可申请");
  return at != clause.npos && (at == 0 || clause[at - 1] != U'许');
}

}  // namespace

bool speaks_of_benefits(std::u32string_view text) { return has_any(text, benefits); }

ClauseRole role_of(std::u32string_view clause, std::u32string_view next) {
  ClauseRole role;
  Words text = clause;
  while (!text.empty() && Words(U",;。.)(").find(text.back()) != Words::npos) text.remove_suffix(1);
  role.benefit = has_any(clause, benefits) || may_apply(clause);
  role.past = has_any(clause, backgrounds);
  const bool granted = begins_with_any(next, grants);
  role.condition = text.ends_with(U'的') || text.ends_with(U"的单位") || granted ||
                   ((text.starts_with(U'对') || text.starts_with(U'凡')) && has_any(next, grants));
  return role;
}

}  // namespace duban
