#include "wording/measure.h"

#include <algorithm>
#include <iterator>

namespace duban {

namespace {

constexpr std::u32string_view magnitudes = U"十百千万亿";

// A measure before one that it begins.
constexpr std::u32string_view measures[] = {
    U"个工作日", U"工作日", U"个自然日", U"自然日",   U"个百分点", U"百分点",      U"个学时",
    U"学时",     U"课时",   U"个小时",   U"小时",     U"分钟",     U"秒",          U"个月",
    U"个",       U"家次",   U"家",       U"所",       U"场次",     U"场",          U"次",
    U"期",       U"名",     U"人次",     U"人",       U"件次",     U"件",          U"处",
    U"项次",     U"项",     U"条",       U"篇",       U"部",       U"册",          U"卷",
    U"份",       U"台",     U"套",       U"辆",       U"座",       U"栋",          U"户次",
    U"户",       U"村",     U"公里",     U"千米",     U"平方公里", U"平方米",      U"立方米",
    U"公顷",     U"米",     U"亩",       U"吨标准煤", U"吨",       U"千瓦时",      U"千瓦",
    U"万千瓦",   U"度电",   U"美元",     U"元",       U"天",       U"日",          U"周",
    U"星期",     U"年",     U"节课",     U"节",       U"门",       U"种",          U"大类",
    U"类",       U"批次",   U"批",       U"轮次",     U"轮",       U"届",          U"组",
    U"支",       U"只",     U"头",       U"株",       U"棵",       U"对",          U"周岁",
    U"岁",       U"倍",     U"%",        U"‰",        U"℃",        U"位",          U"例",
    U"起",       U"宗",     U"笔",       U"张",       U"块",       U"片",          U"艘",
    U"架",       U"线",     U"列",       U"站",       U"分",       U"遍",          U"回",
    U"级",       U"层",     U"档",       U"盏",       U"根",       U"口",          U"床",
    U"张床位",   U"标箱",   U"公斤",     U"立方",     U"兆瓦",     U"微克/立方米", U"毫克/升",
    U"字",       U"道",     U"瓶",       U"本",       U"幅",       U"间",          U"孔",
    U"班次",     U"班",     U"车次",     U"架次",     U"款",       U"员",          U"学分",
    U"刻",       U"点",     U"堂",       U"枚",       U"封",       U"副",          U"尾",
    U"面",       U"人份",   U"袋",       U"箱",       U"桌",       U"案"};

bool is_one_of(std::u32string_view unit, std::initializer_list<std::u32string_view> units) {
  return std::find(units.begin(), units.end(), unit) != units.end();
}

}  // namespace

std::u32string_view measure_at(std::u32string_view points) {
  std::size_t size = 0;
  while (size < points.size() && magnitudes.find(points[size]) != magnitudes.npos) ++size;
  std::size_t longest = 0;
  for (const std::u32string_view measure : measures)
    if (measure.size() > longest && points.substr(size).starts_with(measure))
      longest = measure.size();
  const bool bare = longest == 0 && (size == 0 || points[size - 1] < U'一');
  return bare ? std::u32string_view() : points.substr(0, size + longest);
}

bool needs_comparison(std::u32string_view unit) {
  return is_one_of(unit, {U"年", U"日", U"周", U"星期", U"小时", U"个小时", U"分钟", U"秒", U"点",
                          U"分", U"刻", U"线", U"本", U"道", U"级", U"层", U"口", U"字", U"间"});
}

bool is_time(std::u32string_view unit) {
  return is_one_of(unit, {U"天", U"日", U"个月", U"周", U"星期", U"小时", U"个小时", U"分钟", U"秒",
                          U"工作日", U"个工作日", U"自然日", U"个自然日"});
}

bool counts_events(std::u32string_view unit) {
  return is_one_of(unit, {U"次", U"期", U"场", U"批", U"轮", U"遍", U"回"});
}

bool is_money(std::u32string_view unit) { return unit.ends_with(U'元'); }

}  // namespace duban
