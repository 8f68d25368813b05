#include "reports/lists.h"

#include "reports/delay_words.h"
#include "reports/naming.h"
#include "reports/problem_words.h"

#include <fmt/core.h>

#include <cmath>

namespace duban {

namespace {

constexpr std::size_t most = 12;  // rows of a list on one page

using RowOf = std::vector<Cell> (*)(const FoundCase& found);

// The first rows of `list`, and how many more there are.
void add_list(Paper& paper, const std::string& name, Table table, const FoundList& list,
              RowOf row_of) {
  const std::size_t shown = std::min(most, list.size());
  for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(row_of(list[i]));
  paper.add(std::move(table));
  if (shown == list.size()) return;
  const FoundList rest(list.begin() + static_cast<std::ptrdiff_t>(shown), list.end());
  paper.say(fmt::format("另有{}项未列出，见督察报告所附台账。",
                        paper.count(name + "·未列出", rows_of(rest))));
}

std::string lead_of(const FoundCase& found) {
  return unit_name_or_unknown(found.in->plan, found.finding->unit);
}

// Whose the days are, where they are not all the unit's own: nobody is blamed for another's.
std::string days_words(const FoundCase& found) {
  const Item item = found.item();
  const Reason reason = explain(found.in->plan, found.in->status, item.index);
  if (std::all_of(reason.delays.begin(), reason.delays.end(),
                  [](const Delay& delay) { return delay.cause == Delay::Cause::own; }))
    return "";
  const std::string words = delay_words(item, reason);
  return words.empty() ? "" : "；其中" + words;
}

std::vector<Cell> late_row(const FoundCase& found) {
  const Finding& finding = *found.finding;
  const std::string days = finding.kind == FindingKind::overdue ? days_words(found) : "";
  return {cell(tint_of(finding.lamp), label_of(*found.in, finding)), cell(lead_of(found)),
          cell(in_chinese(*finding.due)), cell(std::to_string(finding.days_late)),
          cell(state_words(found) + days)};
}

std::vector<Cell> soon_row(const FoundCase& found) {
  const Finding& finding = *found.finding;
  const int left = *finding.due - found.in->status.as_of;
  return {cell(tint_of(finding.lamp), label_of(*found.in, finding)), cell(lead_of(found)),
          cell(in_chinese(*finding.due)), cell(std::to_string(left)),
          cell(fmt::format("{}%", std::lround(found.item().status().percent)))};
}

std::vector<Table::Column> columns(const char* days, const char* last, double share, bool number) {
  return {{"任务", 4, false},
          {"牵头单位", 1.6, false},
          {"时限", 1.8, false},
          {days, 1, true},
          {last, share, number}};
}

struct Waiting {
  Item item;
  std::vector<TaskIndex> before;
};

// Open measures with a hard predecessor that is not finished; the tightest day first.
std::vector<Waiting> waiting_in(const std::vector<Assessment>& plans) {
  std::vector<Waiting> list;
  for (const Item& item : measures_of(plans)) {
    if (!item.status().open()) continue;
    auto before = waiting_for(item.in->plan, item.in->status, item.index, Soft::no);
    if (!before.empty()) list.push_back({item, std::move(before)});
  }
  const auto due = [](const Waiting& w) {
    return w.item.in->status.schedule.tasks[w.item.index].latest_finish;
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const Waiting& a, const Waiting& b) { return due(a) < due(b); });
  return list;
}

std::string before_words(const Waiting& waiting) {
  std::string words;
  for (const TaskIndex task : waiting.before) {
    const TaskStatus& status = waiting.item.in->status.tasks[task];
    const std::string late = status.days_late > 0
                                 ? fmt::format("（逾期{}天）", status.days_late)
                                 : fmt::format("（{}%）", std::lround(status.percent));
    words += (words.empty() ? "" : "、") + waiting.item.in->plan.tasks[task].number + late;
  }
  return words;
}

std::vector<Cell> waiting_row(const Waiting& waiting) {
  const Item& item = waiting.item;
  const auto& status = item.in->status;
  return {cell(tint_of(item.lamp()), label_of(item)), cell(lead_name(item)),
          cell(before_words(waiting)),
          cell(in_chinese(status.schedule.tasks[item.index].latest_finish)),
          cell(in_chinese(status.forecast.finish[item.index]))};
}

}  // namespace

void add_late_list(Paper& paper) {
  FoundList late =
      found_in(paper.input().plans, [](const Finding& finding) { return is_late(finding); });
  if (late.empty())
    return paper.say(
        fmt::format("截至{}，未发现逾期或漏办事项。", in_chinese(paper.input().as_of)));
  std::stable_sort(late.begin(), late.end(), [](const FoundCase& a, const FoundCase& b) {
    return a.finding->days_late > b.finding->days_late;
  });
  paper.say(fmt::format("逾期和漏办事项共{}项。", paper.count("逾期和漏办事项", rows_of(late))));
  add_list(paper, "逾期和漏办事项", {"", columns("逾期天数", "现状", 3, false), {}}, late,
           late_row);
}

void add_due_soon_list(Paper& paper) {
  const int days = paper.input().rules.due_soon;
  FoundList soon = found_in(paper.input().plans, [](const Finding& finding) {
    return finding.kind == FindingKind::due_soon;
  });
  if (soon.empty()) return paper.say(fmt::format("今后{}日内没有到期事项。", days));
  std::stable_sort(soon.begin(), soon.end(), [](const FoundCase& a, const FoundCase& b) {
    return *a.finding->due < *b.finding->due;
  });
  paper.say(fmt::format("今后{}日内到期{}项。", days,
                        paper.count(fmt::format("{}日内到期", days), rows_of(soon))));
  add_list(paper, "临期事项", {"", columns("剩余天数", "进度", 1, true), {}}, soon, soon_row);
}

void add_waiting_list(Paper& paper) {
  const auto list = waiting_in(paper.input().plans);
  if (list.empty()) return paper.say("没有措施因前置任务未完成而等待。");
  Rows rows;
  for (const Waiting& waiting : list) rows.push_back(row_of(*waiting.item.in, waiting.item.index));
  const std::size_t shown = std::min(most, list.size());
  paper.say(fmt::format("有{}项措施正在等待前置任务完成{}。",
                        paper.count("等待前置任务的措施", rows),
                        shown < list.size() ? "，按最迟完成日列出最紧的若干项" : ""));
  Table table{"",
              {{"措施", 4, false},
               {"牵头单位", 1.6, false},
               {"正在等待", 2.4, false},
               {"最迟完成", 1.8, false},
               {"预计完成", 1.8, false}},
              {}};
  for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(waiting_row(list[i]));
  paper.add(std::move(table));
}

}  // namespace duban
