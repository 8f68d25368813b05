#pragma once

#include <string_view>

namespace duban {

// All of these take folded points.

// The words begin as a duty may go on behind a time: 完成, 开展, 对, 不少于.
bool begins_duty(std::u32string_view after);
// 2025年版, 2024年部门预算, 2023年第12次会议: the time belongs to a name.
bool begins_name(std::u32string_view after);
// 施行, 起实施: the validity of the document itself.
bool begins_validity(std::u32string_view after);
// 以上, 给予, 可申请: behind a recurrence, what may be had or paid, not what must be done.
bool begins_entitlement(std::u32string_view after);
// 提高, 增长 behind 逐年: a trend.
bool begins_trend(std::u32string_view after);
// 考核, 总结, 述职 behind a bare 年底: the head of a name.
bool begins_name_of_year_end(std::u32string_view after);
// 印发, 召开 behind a day: what was done then.
bool begins_past_deed(std::u32string_view after);

// 其中, 对, 并: words behind which a time stands as at the head of a clause.
bool ends_lead_in(std::u32string_view before);
// 比, 较, 以: behind them a year is only compared with.
bool ends_comparison(std::u32string_view before);
// 提高, 做好: verbs whose object a year may open (做好2025年春运保障).
bool ends_verb(std::u32string_view before);
// 青, 成, 历: with 年 or 月 behind them they are other words.
bool joins_year_word(std::u32string_view before);
// 方案, 规划: names that a bracket with years closes (…规划（2021-2025年）).
bool ends_document(std::u32string_view before);

// 未, 两次以上 behind a length of time: what must have happened in it.
bool begins_condition(std::u32string_view after);
// 和2024年: a list of years.
bool begins_next_year(std::u32string_view after);

// 省级方案印发后: the days are counted from the issue of another document.
bool tells_other_issue(std::u32string_view before);

// 部门预算, 立法计划: the clause only names a document.
bool names_document(std::u32string_view clause);
// 同比增长: what has been counted.
bool tells_growth(std::u32string_view after);
// 以…为指导: how the work is to be done, no duty.
bool tells_guidance(std::u32string_view after);

// Up to the next punctuation mark, or so far as it matters.
std::u32string_view clause_of(std::u32string_view after);

}  // namespace duban
