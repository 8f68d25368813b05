// What only the leader or the office can decide.
#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "reports/figures.h"
#include "reports/meeting/lists.h"
#include "reports/naming.h"
#include "reports/problem_words.h"
#include "stage/body.h"

namespace duban {

namespace {

constexpr std::size_t shown = 6;

struct Decision {
  const char* what;
  bool (*waits)(const TaskState& state);
  std::string (*tell)(const Item& item);
  const char* asked;
};

std::string day_of(const Item& item, const std::optional<Day>& day) {
  return day ? short_day(*day, item.in->status.as_of) : "";
}

std::string extension_words(const Item& item) {
  const auto& due = item.status().due;
  return fmt::format("{}申请延至{}{}", day_of(item, item.state().extension_asked_on),
                     day_of(item, item.state().extension_asked),
                     due ? fmt::format("（现时限{}）", day_of(item, due)) : "");
}

std::string submitted_words(const Item& item) {
  return fmt::format("{}申请办结，已等待{}天", day_of(item, item.state().submitted),
                     item.in->status.as_of - *item.state().submitted);
}

std::string refused_words(const Item& item) {
  return fmt::format("{}退回交办", day_of(item, item.state().refused));
}

const Decision decisions[] = {
    {"延期申请", [](const TaskState& state) { return state.extension_asked.has_value(); },
     extension_words, "是否同意延期"},
    {"待审核", [](const TaskState& state) { return state.submitted.has_value(); }, submitted_words,
     "办结或退回"},
    {"退回交办", [](const TaskState& state) { return state.refused.has_value(); }, refused_words,
     "改派或重新交办"},
};

void add_rows(const std::vector<Assessment>& plans, const Decision& decision, Table& table,
              Rows& rows) {
  for (const Item& item : measures_of(plans)) {
    if (!decision.waits(item.state())) continue;
    rows.push_back(row_of(*item.in, item.index));
    table.rows.push_back({cell(decision.what), cell(label_of(item)), cell(lead_name(item)),
                          cell(decision.tell(item)), cell(decision.asked)});
  }
}

struct PlanFault {
  FindingKind kind;
  const char* what;
  const char* asked;
};
constexpr PlanFault plan_faults[] = {
    {FindingKind::infeasible_deadline, "按工期测算无法按时完成",
     "调整时限、压缩工期或改变前后衔接"},
    {FindingKind::no_lead, "没有牵头单位", "明确牵头单位"},
};

std::string fault_line(Paper& paper, const PlanFault& fault) {
  constexpr std::size_t most = 8;
  const FoundList list = found_in(paper.input().plans, [&](const Finding& finding) {
    return finding.kind == fault.kind && finding.task != no_task;
  });
  if (list.empty()) return {};
  std::vector<std::string> numbers;
  for (const FoundCase& found : list)
    if (numbers.size() < most) numbers.push_back(found.item().task().number);
  return fmt::format("{}的措施{}项（{}{}），请会议研究{}。", fault.what,
                     paper.count(std::string("会议·") + fault.what, rows_of(list)),
                     join(numbers, "、"), list.size() > most ? "等" : "", fault.asked);
}

}  // namespace

void add_meeting_decisions(Paper& paper, const MeetingInput& input, MeetingLists& lists) {
  Table table{"提请会议决定的事项",
              {{"事项", 1.2, false},
               {"措施", 4, false},
               {"牵头单位", 1.8, false},
               {"情况", 3, false},
               {"请决定", 1.8, false}},
              {}};
  Rows all;
  for (const Decision& decision : decisions) add_rows(input.report.plans, decision, table, all);
  std::vector<std::string> lines;
  for (const PlanFault& fault : plan_faults)
    if (std::string line = fault_line(paper, fault); !line.empty())
      lines.push_back(std::move(line));
  if (all.empty() && lines.empty()) return paper.say("没有等待会议决定的事项。");
  if (!all.empty()) {
    paper.say(fmt::format("等待决定的事项{}件。", paper.count("会议·等待决定", all)));
    lists.add(table, shown);
  }
  if (!lines.empty()) paper.add(bullets(lines));
}

}  // namespace duban
