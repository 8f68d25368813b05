#include "checklist/part.h"

#include "reports/naming.h"
#include "stage/slice.h"

#include <fmt/core.h>

#include <algorithm>

namespace duban {

namespace {

std::vector<const Finding*> findings_of_part(const Assessment& on, TaskIndex task,
                                             const std::string& unit) {
  std::vector<const Finding*> found;
  for (const Finding& finding : on.findings)
    if (finding.task == task && unit_of_part(finding.period) == unit) found.push_back(&finding);
  return found;
}

std::string state_of_part(const SupportPart& part) {
  const TaskState& state = part.state;
  if (is_done(state.stage) && !part.asked)
    return "整项已办结，本单位没有单独报过配合情况，查配合了什么、有无记录";
  if (is_done(state.stage))
    return fmt::format("配合部分{}已{}，复核是否真正做到",
                       state.closed ? in_chinese(*state.closed) : "", in_chinese(state.stage));
  if (state.submitted)
    return fmt::format("{}报配合部分办结，核实是否确已完成", in_chinese(*state.submitted));
  if (state.reported) return fmt::format("自报配合进度{}%，核实与实际是否相符", state.percent);
  return "未报过配合情况，查是否知道要配合什么、由谁在办";
}

}  // namespace

Lamp lamp_of_part(const Assessment& on, TaskIndex task, const SupportPart& part) {
  const auto found = findings_of_part(on, task, part.unit);
  if (!found.empty()) {
    const auto worst =
        std::max_element(found.begin(), found.end(),
                         [](const Finding* a, const Finding* b) { return a->lamp < b->lamp; });
    return (*worst)->lamp;
  }
  if (is_done(part.state.stage)) return Lamp::blue;
  return part.asked ? Lamp::green : Lamp::grey;
}

std::vector<std::string> points_of_part(const Assessment& on, TaskIndex task,
                                        const SupportPart& part) {
  const std::string lead = lead_name({&on, task});
  std::vector<std::string> points = {state_of_part(part)};
  for (const Finding* finding : findings_of_part(on, task, part.unit))
    points.push_back(
        fmt::format("{}{}：{}", in_chinese(*finding),
                    finding->since ? fmt::format("（自{}起）", in_chinese(*finding->since)) : "",
                    finding->reason));
  points.push_back(fmt::format("与牵头单位{}的分工、会商和材料往来有无记录", lead));
  return points;
}

std::vector<Event> events_of_slice(std::vector<Event> events, const std::string& unit) {
  // A correction is kept: it speaks of an event that is here or of none.
  std::erase_if(events, [&](const Event& event) {
    return event.kind != EventKind::corrected && unit_of_part(event.period) != unit;
  });
  return events;
}

}  // namespace duban
