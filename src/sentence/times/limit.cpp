#include "sentence/times/limit.h"

#include "sentence/word_search.h"
#include "wording/measure.h"

namespace duban {

namespace {

using Words = std::u32string_view;

bool follows_issue(Words before) {
  constexpr Words issues[] = {U"印发", U"发布", U"公布", U"施行", U"下发",
                              U"发文", U"通知", U"文件", U"出台"};
  const std::size_t since = before.rfind(U"之日");
  return since != before.npos && has_any(last_points(before.substr(0, since), 8), issues);
}

// 30日内审结率, 15秒接通率: the time is part of the rate's name.
bool names_rate(Words rest) { return rest.substr(0, 6).find(U'率') != Words::npos; }

}  // namespace

bool is_time_limit(const NumberInText& number) {
  constexpr Words set[] = {U"为",   U"至",   U"到",   U"时间", U"时限", U"周期",
                           U"缩短", U"压缩", U"压减", U"缩减", U"减少"};
  constexpr Words acts[] = {U"办结", U"答复", U"办理", U"完成", U"反馈", U"出具", U"审核",
                            U"审批", U"受理", U"转办", U"回复", U"响应", U"办好", U"整改"};
  constexpr Words events[] = {U"后", U"之日", U"时限", U"时间", U"周期", U"时起", U"日起"};
  const Words before = number.before();
  const Words rest = number.rest();
  const Words unit = number.counted.unit;
  if (follows_issue(before) || names_rate(rest)) return false;
  if (Words(U"前后起的").find(rest.empty() ? U' ' : rest[0]) != Words::npos) return false;
  const bool work = unit.ends_with(U"工作日");
  if (number.op() == "==")
    return !needs_comparison(unit) &&
           (ends_with_any(before, set) || (work && begins_with_any(rest, acts)));
  const bool long_one = unit == U"个月" || unit == U"周";
  const bool inside = number.op() == "<=" && !number.is_compared_ahead();
  return !long_one || !inside || has_any(before, events);
}

}  // namespace duban
