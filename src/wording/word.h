#pragma once

#include <cstdint>

namespace duban {

// What a word does in an expression of time.  Words that do nothing are `other`, one point each.
// Some carry a value, named here.
enum class Word : std::uint8_t {
  nothing,  // past the end
  other,
  number,  // its value
  plan,    // 十四五: its ordinal, 14
  punctuation,
  pause,  // 、 和
  quote,
  open,
  close,
  title_open,
  title_close,
  dash,
  dot,
  slash,
  colon,
  year,  // 1 for 学年
  month,
  january,  // 元月
  day,      // 日 号
  week,
  quarter,
  half,  // 半, of 一年半
  half_year,
  half_month,
  semester,
  hour,
  workday,
  plain_day,  // 天 自然日: never of a date
  piece,      // 个
  ordinal,    // 第
  first_half,
  second_half,
  third,           // 上旬: see ten_days
  ten_days,        // 旬, of 每旬
  first_quarters,  // 前三季度: how many
  this_year,       // 今年 明年: years later
  whole_year,
  past_year,
  this_month,    // 本月 下月: months later
  this_quarter,  // quarters later
  festival,      // its id: see festival.h
  end,           // 底 末
  beginning,     // 初
  middle,        // 中
  degree,        // 度, of 年度
  before,
  within,
  after,
  around,       // 前后 左右
  from,         // 起 开始
  until,        // 止
  since,        // 以来: looks back
  during,       // 期间
  of_the_day,   // 之日
  this_day,     // 即日
  out_of,       // 自 从
  up_to,        // 到 至 截至
  no_later,     // 不晚于 最迟
  at,           // 在 于
  of,           // 的
  future,       // 未来 今后
  use,          // 用, of 用三年时间
  each,         // 每; 1 for 各, which takes no number
  by_each,      // 逐 按
  every_other,  // 双周 隔月 隔年: 7, 30, 365
  each_person,  // 每人 每户: no period
  first_month,  // 首月
  last_month,   // 末月
  closing,      // 结束, of a period
  strength,     // a Strength
  surely,       // 确保 应当
  act,          // a verb that may follow a date; 1 for 基本建成, which also stands in visions
  lasting,      // 长期 持续: the heads of ongoing words
  filler,       // 推进 坚持: what may stand beside them
  periodic,     // 调度 通报: of 月调度, 季通报
  counter,      // 次 期
  money,
  entitlement,    // 提取 享受: what may be had
  own,            // 本, of 本方案
  document,       // 方案 规划
  issue,          // 印发 发布
  label,          // 时限 期限
  retrospective,  // 近 过去
  validity,       // 有效期
  vision,         // 远景
};

}  // namespace duban
