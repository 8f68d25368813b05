#include "sentence/mention.h"

#include "sentence/output_verbs.h"
#include "sentence/word_search.h"
#include "wording/measure.h"

namespace duban {

namespace {

using Words = std::u32string_view;

// Whatever it is compared with, it describes what is spoken of: 涉及3个以上部门的事项.
bool is_described(Words before) {
  constexpr Words heads[] = {U"涉及", U"具有", U"具备", U"满",   U"含",
                             U"剩余", U"其余", U"除",   U"连续", U"参照"};
  return ends_with_any(before, heads);
}

// 2022年共排查120处, 已整改118处, 反馈的23项问题.
bool is_past(const NumberInText& number) {
  constexpr Words signs[] = {U"年共",   U"反馈的", U"反馈问题", U"反馈意见",
                             U"指出的", U"发现的", U"移交的"};
  const Words before = number.before();
  return has_any(before, signs) || last_points(before, 8).find(U'已') != Words::npos;
}

// (含12个月)的县: what stands behind a short bracket.
Words without_bracket(Words rest) {
  constexpr std::size_t longest = 20;
  if (!rest.starts_with(U'(')) return rest;
  const std::size_t end = rest.substr(0, longest).find(U')');
  return end == rest.npos ? rest : rest.substr(end + 1);
}

// 由7个工作日压缩至3个工作日: where it comes from.
bool is_base(const NumberInText& number) {
  constexpr Words changes[] = {U"压缩", U"缩短", U"缩减", U"减少", U"减至", U"减为",
                               U"压减", U"降",   U"提高", U"提升", U"增",   U"上升",
                               U"扩",   U"放宽", U"调整", U"精简", U"延长", U"变"};
  const Words before = last_points(number.before(), 8);
  const bool from = before.find(U'由') != before.npos || before.find(U'从') != before.npos ||
                    before.ends_with(U"原来的") || before.ends_with(U"法定的");
  return from && has_any(number.rest().substr(0, 8), changes);
}

}  // namespace

bool is_mention(const NumberInText& number) {
  constexpr Words heads[] = {U"从",   U"围绕", U"聚焦", U"针对", U"对",   U"向",   U"以",   U"按照",
                             U"全市", U"全县", U"全省", U"全区", U"全国", U"现有", U"共有", U"下辖",
                             U"所辖", U"辖区", U"前",   U"其他", U"上述", U"以下", U"由",   U"的"};
  constexpr Words tails[] = {U"方面", U"领域", U"环节", U"阶段", U"步骤", U"层面", U"维度",
                             U"要素", U"关键", U"部分", U"原则", U"目标", U"时段", U"要求"};
  constexpr Words papers[] = {U"措施", U"政策", U"意见", U"举措", U"规定", U"条款"};
  constexpr Words partakers[] = {U"参加的", U"组成的", U"构成的", U"参与的"};
  constexpr Words followed[] = {U"落实", U"贯彻", U"执行", U"按照", U"对照", U"稳经济"};
  const Words before = number.before();
  const Words rest = number.rest();
  if (is_described(before)) return true;
  if (number.op() != "==") return false;
  if (number.counted.unit == U"%") return before.ends_with(U'前');
  if (ends_with_any(before, heads) || begins_with_any(rest, tails)) return true;
  if (has_any(rest.substr(0, 12), partakers)) return true;
  return is_past(number) || (begins_with_any(rest, papers) && has_any(before, followed));
}

bool is_description(const NumberInText& number) {
  if (is_base(number)) return true;
  const Words before = number.before();
  const Words rest = number.rest();
  if (rest.starts_with(U'后') || rest.starts_with(U"以后") || rest.starts_with(U"起")) return true;
  if (rest.starts_with(U'时') && !rest.starts_with(U"时限") && !rest.starts_with(U"时间"))
    return true;
  if (rest.starts_with(U'级') || rest.starts_with(U'型') || rest.starts_with(U'制')) return true;
  if (!without_bracket(rest).starts_with(U'的') || number.counted.unit == U"%") return false;
  return is_time(number.counted.unit) || !ends_with_any(before, output_verbs);
}

}  // namespace duban
