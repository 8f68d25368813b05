#include "commands/papers/score_plans.h"

#include "night/issued.h"

#include <fmt/core.h>

namespace duban {

namespace {

constexpr Day first_of_days(1, 1, 1);
constexpr Day last_of_days(9999, 12, 31);

// A correction may move a day, so that days are only looked at once all are applied.
std::vector<Event> events_of(const Office& office, const Plan& plan) {
  std::vector<Event> events;
  const auto add = [&](const std::string& number) {
    office.journal.each_event({plan.id, number, {last_of_days, office.horizon.known_on}},
                              [&](const Event& event) {
                                events.push_back(event);
                                // It may have been recorded under a former number.
                                if (!number.empty()) events.back().task = number;
                              });
  };
  if (office.journal.revisions(plan.id).size() <= 1) return add(""), events;
  for (const Task& task : plan.tasks) add(task.number);
  return events;
}

Window window_of(const Office& office, const Arguments& arguments) {
  const Day to = office.horizon.as_of;
  const Day from = arguments.day("--from").value_or(Day(to.year(), 1, 1));
  if (from > to)
    throw Usage{fmt::format("--from {}晚于截至日{}", in_chinese(from), in_chinese(to))};
  return {from, to};
}

}  // namespace

std::vector<NightPaper> issued_papers(const Office& office) {
  std::vector<NightPaper> papers;
  for (const Event& event : office.journal.office_events(EventKind::letter_issued, first_of_days,
                                                         office.horizon.as_of)) {
    if (office.horizon.known_on && recorded_on(event) > *office.horizon.known_on) continue;
    if (auto paper = read_paper(event)) papers.push_back(std::move(*paper));
  }
  return papers;
}

ScoreBoard score_plans(const Office& office, const Arguments& arguments,
                       const std::vector<Assessment>& plans, const Rules& rules) {
  const Window window = window_of(office, arguments);
  std::vector<std::vector<TaskRecord>> records;
  for (const Assessment& in : plans)
    records.push_back(records_of(in.plan, events_of(office, in.plan), window.to));
  return score_units({plans, records, issued_papers(office), rules, office.calendar, window});
}

ScoreBoard ranking_scores(const Office& office, const Arguments& arguments,
                          const std::vector<Assessment>& plans) {
  const ScoreRules& scores = office.rules.scores;
  if (!scores.enabled)
    throw Usage{
        fmt::format("规则“{}”没有启用计分,不作排名。启用:在规则文件的 [scores] 写 enabled = "
                    "true{},再用 --rules 指定;只想看看结果:duban rules try 规则文件",
                    office.rules.id, scores.lines.empty() ? "、写上 [[score]] 计分项" : "")};
  return score_plans(office, arguments, plans, office.rules);
}

}  // namespace duban
