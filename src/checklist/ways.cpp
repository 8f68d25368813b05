#include "checklist/ways.h"

#include <algorithm>
#include <array>

namespace duban {

namespace {

// What can be seen standing there.
constexpr std::array<std::string_view, 19> seen_on_the_spot = {
    "平台", "系统", "中心", "场所", "大厅", "站点",   "窗口",   "设备", "装备", "阵地",
    "公示", "公开", "公告", "基地", "设施", "服务站", "监测点", "队伍", "试点"};

// Conduct and service, which those concerned know best.
constexpr std::array<std::string_view, 17> known_to_people = {
    "群众", "企业", "服务", "投诉", "举报", "满意", "调解", "老年", "当事人",
    "执法", "商会", "信访", "听取", "营商", "涉企", "收费", "检查"};

template <std::size_t n>
bool names_any(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != text.npos; });
}

}  // namespace

std::string_view in_chinese(CheckWay way) {
  constexpr std::array<std::string_view, 4> names = {"听", "查", "看", "访"};
  return names[static_cast<std::size_t>(way)];
}

std::string_view how_to_do(CheckWay way) {
  constexpr std::array<std::string_view, 4> words = {"听取汇报", "查阅资料", "实地查看",
                                                     "走访询问"};
  return words[static_cast<std::size_t>(way)];
}

std::vector<CheckWay> ways_for(const Task& task, bool owes_explanation) {
  std::vector<CheckWay> ways;
  if (owes_explanation) ways.push_back(CheckWay::hear);
  ways.push_back(CheckWay::papers);
  if (names_any(task.title, seen_on_the_spot)) ways.push_back(CheckWay::see);
  if (task.kind == TaskKind::prohibition || names_any(task.title, known_to_people))
    ways.push_back(CheckWay::ask);
  return ways;
}

}  // namespace duban
