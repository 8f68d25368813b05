// 存在的不足和原因: the worst cases by name, with what the unit said and what made it late.
#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "reports/annual/parts.h"
#include "reports/delay_words.h"
#include "reports/figures.h"
#include "reports/naming.h"
#include "reports/problem_words.h"
#include "reports/unit_words.h"

namespace duban {

namespace {

// A pace that only the plan's end bounds (估) is nobody's shortcoming.
FoundList shortcomings_in(const AnnualInput& input) {
  FoundList all = found_in(input.report.plans, [](const Finding& finding) {
    return is_late(finding) || finding.kind == FindingKind::behind_pace;
  });
  // A period is missed on the day after its own, and is the shortcoming of that day's year alone.
  std::erase_if(all, [&](const FoundCase& found) {
    const auto& due = found.finding->due;
    return !found.finding->period.empty() && due && (*due + 1).year() != input.year;
  });
  std::erase_if(all, [](const FoundCase& found) {
    const auto& due = found.item().status().own_due;
    const bool due_today = due == found.in->status.as_of;  // told on its own
    return found.finding->kind == FindingKind::behind_pace && (!due || due_today);
  });
  return all;
}

// One a task, longest late first.
FoundList worst(const AnnualInput& input) {
  FoundList all = shortcomings_in(input);
  std::stable_sort(all.begin(), all.end(), [](const FoundCase& a, const FoundCase& b) {
    return a.finding->days_late > b.finding->days_late;
  });
  std::set<std::pair<const Assessment*, TaskIndex>> told;
  std::erase_if(all, [&](const FoundCase& found) {
    return !told.insert({found.in, found.finding->task}).second;
  });
  return all;
}

std::string numbers_of_items(const Items& items) {
  constexpr std::size_t most = 10;
  std::vector<std::string> numbers;
  for (const Item& item : items)
    if (numbers.size() < most) numbers.push_back(item.task().number);
  return join(numbers, "、") + (items.size() > most ? "等" : "");
}

std::string in_brackets(const std::string& words) {
  return words.empty() ? "" : "（" + words + "）";
}

void tell(Paper& paper, const AnnualInput& input, const FoundCase& found) {
  const Item item = found.item();
  paper.head(2, fmt::format("{}{}未按要求推进", quoted(item),
                            in_brackets(period_name(found.finding->period))));
  const std::string own = problem_sentence(found);
  const UnitWords words = unit_words(events_of(input, *found.in), item.task().number,
                                     first_of_year(input), input.report.as_of);
  std::string said =
      fmt::format("{}牵头，{}。", unit_name_or_unknown(found.in->plan, found.finding->unit),
                  own.empty() ? found.finding->reason : own);
  if (!words.problem.empty())
    said += fmt::format("牵头单位反映：{}。", quoted_words(words.problem));
  const std::string cause =
      delay_words(item, explain(found.in->plan, found.in->status, item.index));
  said += cause.empty()
              ? fmt::format("原因：{}", to_fill_in("没有登记原因"))
              : fmt::format("逾期天数的构成：{}；具体原因：{}", cause,
                            words.problem.empty() ? to_fill_in("没有登记") : "见上述反映");
  paper.say(said + "。");
}

// Their day is the last one told of: nobody is late yet.
void tell_due_today(Paper& paper) {
  const Items due = those(measures_of(paper.input().plans), [&](const Item& item) {
    return item.status().open() && item.status().own_due == paper.input().as_of;
  });
  if (due.empty()) return;
  paper.say(fmt::format("另有{}项措施时限为{}当日，尚未办结：{}。",
                        paper.count("时限为截至日当日", rows_of(due)),
                        in_chinese(paper.input().as_of), numbers_of_items(due)));
}

// Measures that nobody answers for, a cause of its own.
void tell_plan_faults(Paper& paper) {
  const FoundList list = found_in(paper.input().plans, [](const Finding& finding) {
    return finding.kind == FindingKind::no_lead;
  });
  if (list.empty()) return;
  paper.head(2, "部分措施责任主体不明确");
  paper.say(fmt::format("方案中有{}项措施没有写明牵头单位，主要原因是分工没有随方案明确到单位。",
                        paper.count("没有牵头单位的措施", rows_of(list))));
}

}  // namespace

void add_annual_shortcomings(Paper& paper, const AnnualInput& input) {
  constexpr std::size_t most = 6;
  const FoundList all = worst(input);
  if (all.empty())
    paper.say(
        fmt::format("截至{}，没有逾期、漏办或进度滞后的措施。", in_chinese(paper.input().as_of)));
  else
    paper.say(fmt::format("截至{}，逾期、漏办或进度滞后的措施有{}项，最突出的是：",
                          in_chinese(paper.input().as_of),
                          paper.count("逾期、漏办或进度滞后", rows_of(all))));
  if (all.empty()) tell_due_today(paper);
  for (std::size_t i = 0; i < std::min(most, all.size()); ++i) tell(paper, input, all[i]);
  if (!all.empty()) tell_due_today(paper);
  tell_plan_faults(paper);
  paper.head(2, "工作质量和能力方面的不足");
  paper.say(to_fill_in("登记簿以外的不足及其原因，如执法质量、队伍能力、制度执行"));
}

}  // namespace duban
