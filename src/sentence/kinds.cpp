#include "sentence/kinds.h"

#include "sentence/word_table.h"

namespace duban {

namespace {

const WordTable bans = {"严禁",     "不得",     "禁止", "坚决防止",
                        "坚决杜绝", "坚决避免", "不准", "不允许"};
// 不得少于8次 is a target, and 禁止类 a name.
const WordTable no_bans = {"不得少于", "不得低于", "不得超过", "不得晚于", "不得高于",
                           "不得迟于", "不得多于", "禁止类",   "禁止性"};
const WordTable recurrences = {"定期",     "按季",     "按月",   "按年",   "逐年",   "逐月",
                               "逐季",     "年度报告", "月通报", "季通报", "年报",   "季度通报",
                               "年度述职", "一季度一", "半年一", "一年一", "一月一", "年度考核",
                               "每日",     "每天",     "每逢"};
const WordTable every = {"每"};
// What may stand between 每 and its unit: 每两年, 每半个月.
const WordTable numerals = {"一", "二", "两", "三", "四", "五", "六", "半", "个",
                            "1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9"};
const WordTable units = {"年", "月", "季", "周", "学期", "学年", "旬"};
const WordTable no_recurrences = {"不定期"};
const WordTable standing = {"动态管理", "动态调整", "动态更新", "动态监测", "常态化",  "长期坚持",
                            "常抓不懈", "日常监管", "日常管理", "动态监管", "动态完善"};
// Ends of what tells the moment a duty arises.
const WordTable moments = {"前，",   "前,",    "时，",   "时,",    "后，",
                           "后,",    "过程中", "之日起", "的，应", "的，要",
                           "的，须", "的，依", "的,应",  "的,要",  "的,依"};
const WordTable occasions = {"作出", "制定", "出台", "起草", "决策", "审议", "收到",
                             "受理", "发现", "发生", "变更", "提交", "办理", "接到",
                             "实施", "签订", "立案", "修改", "修订", "开展", "遇有"};
const WordTable commas = {"，", ","};
const WordTable workdays = {"后5", "后3", "后1", "后2", "后7", "后十", "后三", "后五", "后10"};

bool forbids(std::string_view text) {
  for (At at = bans.find(text); at.from != at.to; at = bans.find(text, at.to))
    if (no_bans.at(text, at.from).to == at.from) return true;
  return false;
}

// 每年, 每两年, 每半个月; not 每个部门, 每次.
bool says_every(std::string_view text) {
  for (At at = every.find(text); at.from != at.to; at = every.find(text, at.to)) {
    std::size_t behind = at.to;
    while (numerals.at(text, behind).to != behind) behind = numerals.at(text, behind).to;
    if (units.at(text, behind).to != behind) return true;
  }
  return false;
}

bool recurs(std::string_view text) {
  if (says_every(text)) return true;
  for (At at = recurrences.find(text); at.from != at.to; at = recurrences.find(text, at.to))
    if (at.from < 3 || !no_recurrences.begins(text.substr(at.from - 3))) return true;
  return false;
}

// 作出重大决策前，…: an occasion and, behind it, the word that makes a moment of it.
bool is_triggered(std::string_view text) {
  const At occasion = occasions.find(text);
  if (occasion.from == occasion.to) return false;
  const At moment = moments.find(text, occasion.to);
  const At comma = commas.find(text, occasion.to);
  if (moment.from != moment.to && moment.from <= comma.from) return true;
  return workdays.in(text.substr(occasion.to));
}

}  // namespace

TaskKind kind_of_duty(std::string_view text) {
  if (forbids(text)) return TaskKind::prohibition;
  if (recurs(text)) return TaskKind::recurring;
  if (is_triggered(text)) return TaskKind::triggered;
  if (standing.in(text)) return TaskKind::ongoing;
  return TaskKind::milestone;
}

}  // namespace duban
