#include "reports/causes.h"

#include "base/text.h"
#include "reports/faults.h"
#include "reports/naming.h"
#include "status/why.h"

#include <fmt/core.h>

#include <array>

namespace duban {

namespace {

constexpr std::array<Delay::Cause, 5> causes = {Delay::Cause::own, Delay::Cause::inherited,
                                                Delay::Cause::office, Delay::Cause::extension,
                                                Delay::Cause::suspended};

struct Explained {
  Item item;
  Reason reason;
};

// Measures that are late, longest first; what is only forecast to be late is told as a risk.
std::vector<Explained> late_ones(const Assessment& in) {
  std::vector<Explained> list;
  for (const Item& item : measures_of(in)) {
    if (!item.status().open() || item.status().days_late <= 0) continue;
    Reason reason = explain(in.plan, in.status, item.index);
    if (!reason.forecast && reason.days_late > 0) list.push_back({item, std::move(reason)});
  }
  std::stable_sort(list.begin(), list.end(), [](const Explained& a, const Explained& b) {
    return a.reason.days_late > b.reason.days_late;
  });
  return list;
}

int days_of(const Reason& reason, Delay::Cause cause) {
  int days = 0;
  for (const Delay& delay : reason.delays)
    if (delay.cause == cause) days += delay.days;
  return days;
}

std::string days_words(const Explained& late, Delay::Cause cause) {
  const int days = days_of(late.reason, cause);
  if (days == 0) return "—";
  if (cause != Delay::Cause::inherited) return std::to_string(days);
  std::vector<std::string> from;
  for (const Delay& delay : late.reason.delays)
    if (delay.cause == cause)
      from.push_back(
          fmt::format("{}（{}）", delay.days, late.item.in->plan.tasks[delay.task].number));
  return join(from, "、");
}

// All but those that are seldom and cost nobody a day here.
std::vector<Delay::Cause> columns_of(const std::vector<Explained>& list) {
  std::vector<Delay::Cause> told(causes.begin(), causes.end());
  if (std::none_of(list.begin(), list.end(), [](const Explained& late) {
        return days_of(late.reason, Delay::Cause::suspended) > 0;
      }))
    std::erase(told, Delay::Cause::suspended);
  return told;
}

Table delay_table(const std::vector<Explained>& list) {
  const auto told = columns_of(list);
  Table table{"逾期天数的构成（天）",
              {{"措施", 4, false}, {"牵头单位", 1.6, false}, {"逾期", 0.9, true}},
              {}};
  for (const Delay::Cause cause : told)
    table.columns.push_back({std::string(in_chinese(cause)), 1.3, true});
  for (const Explained& late : list) {
    std::vector<std::string> cells = {label_of(late.item), lead_name(late.item),
                                      std::to_string(late.reason.days_late)};
    for (const Delay::Cause cause : told) cells.push_back(days_words(late, cause));
    table.rows.push_back(row(cells));
  }
  return table;
}

void tell_delays(Paper& paper, const Assessment& in) {
  const auto list = late_ones(in);
  if (list.empty()) return paper.say("没有逾期未办结的措施。");
  Rows rows;
  int all = 0;
  std::array<int, causes.size()> sums{};
  for (const Explained& late : list) {
    rows.push_back(row_of(in, late.item.index));
    all += late.reason.days_late;
    for (std::size_t i = 0; i < causes.size(); ++i)
      sums.at(i) += days_of(late.reason, causes.at(i));
  }
  std::vector<std::string> shares;
  for (std::size_t i = 0; i < causes.size(); ++i)
    if (sums.at(i) > 0)
      shares.push_back(fmt::format(
          "{}{}天", in_chinese(causes.at(i)),
          paper.figure(paper.scoped(fmt::format("逾期天数·{}", in_chinese(causes.at(i))), in),
                       std::to_string(sums.at(i)), rows)));
  paper.say(fmt::format(
      "逾期未办结的{}项措施合计逾期{}天，其中{}。由前置任务造成的天数不计入本措施牵头单位。",
      paper.count(paper.scoped("逾期未办结措施", in), rows),
      paper.figure(paper.scoped("逾期天数合计", in), std::to_string(all), rows),
      join(shares, "、")));
  paper.add(delay_table(list));
}

// How many measures each unfinished one holds up: what to unblock first.
void tell_holdups(Paper& paper, const Assessment& in) {
  std::vector<Rows> held(in.plan.tasks.size());
  for (const Item& item : measures_of(in)) {
    if (!item.status().open()) continue;
    for (const TaskIndex before : waiting_for(in.plan, in.status, item.index, Soft::no))
      held[before].push_back(row_of(in, item.index));
  }
  std::vector<std::string> lines;
  for (TaskIndex i = 0; i < held.size(); ++i) {
    if (held[i].empty() || in.status.tasks[i].days_late <= 0) continue;
    lines.push_back(
        fmt::format("{}（{}）已逾期{}天，有{}项措施等待其完成。", quoted(Item{&in, i}),
                    lead_name({&in, i}), in.status.tasks[i].days_late,
                    paper.count(paper.scoped("等待·" + in.plan.tasks[i].number, in), held[i])));
  }
  if (!lines.empty()) paper.add(bullets(lines));
}

}  // namespace

void add_causes(Paper& paper, const Assessment& in) {
  const int level = paper.input().plans.size() > 1 ? 3 : 2;
  paper.head(level, "逾期的构成");
  tell_delays(paper, in);
  tell_holdups(paper, in);
  paper.head(level, "方案自身的问题");
  add_faults(paper, in);
}

}  // namespace duban
