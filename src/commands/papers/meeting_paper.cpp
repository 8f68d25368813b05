#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "commands/papers/paper.h"
#include "commands/papers/report_kinds.h"
#include "commands/plan_events.h"
#include "reports/meeting/meeting.h"

namespace duban {

namespace {

// The plan as it stood on another day; none where it was not loaded by then.
std::optional<Assessment> assess_on(Office& office, const std::string& plan, Day day) {
  const Day today = office.horizon.as_of;
  office.horizon.as_of = day;
  std::optional<Assessment> then;
  if (office.journal.plan(plan, office.horizon)) then = assess_plan(office, plan);
  office.horizon.as_of = today;
  return then;
}

std::vector<Event> events_since(const Office& office, const Plan& plan, Day from) {
  std::vector<Event> events = plan_events(office, plan);
  std::erase_if(events, [&](const Event& event) { return event.on <= from; });
  return events;
}

}  // namespace

ReportWriter meeting_paper(Office& office, const Arguments& arguments) {
  const auto from = arguments.day("--from");
  const Day today = office.horizon.as_of;
  if (!from) throw Usage{"请用 --from 说明上次会议是哪一天"};
  if (*from > today)
    throw Usage{fmt::format("--from {}晚于截至日{}", in_chinese(*from), in_chinese(today))};
  const Day next = arguments.day("--next").value_or(today + std::max(today - *from, 1));
  if (next < today)
    throw Usage{fmt::format("--next {}早于截至日{}", in_chinese(next), in_chinese(today))};
  const auto report = std::make_shared<ReportInput>(
      paper_input(office, arguments, chosen_plans(office, arguments)));
  const auto input = std::make_shared<MeetingInput>(MeetingInput{*report, {}, {}, next});
  for (const Assessment& in : report->plans) {
    input->before.push_back(assess_on(office, in.plan.id, *from));
    input->events.push_back(events_since(office, in.plan, *from));
  }
  return [report, input](const IssueMark& mark) {
    set_mark(*report, mark);
    return meeting_report(*input);
  };
}

}  // namespace duban
