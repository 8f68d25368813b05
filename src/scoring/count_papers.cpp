#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "scoring/counters.h"

namespace duban {

namespace {

// What the paper tells the unit about its tasks that are counted.
std::vector<std::string> tasks_told(const UnitWork& unit, const NightPaper& paper) {
  std::vector<std::string> numbers;
  for (const PaperItem& item : paper.items) {
    if (item.concern.unit != unit.name) continue;
    const bool counted =
        std::any_of(unit.tasks.begin(), unit.tasks.end(), [&](const OwedTask& owed) {
          return owed.in->plan.id == item.concern.plan && owed.task().number == item.concern.number;
        });
    if (counted && std::find(numbers.begin(), numbers.end(), item.concern.number) == numbers.end())
      numbers.push_back(item.concern.number);
  }
  return numbers;
}

}  // namespace

// One paper is one case, however many tasks it tells.
void count_papers(const UnitWork& unit, const ScoreScope& scope, std::string_view tier,
                  Tally& tally) {
  tally.asked.push_back({unit.name, 1});
  for (const NightPaper& paper : scope.papers) {
    if (paper.tier != tier || !scope.window.holds(paper.night)) continue;
    const auto numbers = tasks_told(unit, paper);
    if (numbers.empty()) continue;
    const std::string name =
        fmt::format("{}年第{}号{}", paper.night.year(), paper.number, paper.paper);
    tally.misses.push_back(
        {name, name, fmt::format("{}发出,涉及{}", in_chinese(paper.night), join(numbers, "、")),
         1});
  }
}

}  // namespace duban
