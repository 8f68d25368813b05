#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sentence/sentence.h"
#include "wording/quantity.h"

namespace duban {

struct FoundTarget {
  Quantity quantity;
  At at;  // the qualifier with the number and its unit: 不少于2次, 95%以上, 压缩至60个工作日以内,
          // 全覆盖
};

// What a task's text promises in figures: outputs, coverage, frequency, time limits to be met. Not:
// money to be paid out as subsidies, tax and loan terms, thresholds of eligibility, scores, floor
// areas, ages, names (三项制度, 十四五, 24小时自助), phone numbers, dates.
std::vector<FoundTarget> find_targets(std::string_view text);

// A figure of what has been done, as annual reports give it: 办理行政复议案件46件 → 46 件 of
// 办理行政复议案件.
struct FoundFigure {
  std::string name;  // what it counts, from the words before it
  double value = 0;
  std::string unit;       // with 万, 亿 in it
  std::string qualifier;  // 余, 近, 约, 以上, 多; "" = exact
  At at;                  // the number with qualifier and unit
};

std::vector<FoundFigure> find_figures(std::string_view text);

}  // namespace duban
