#include "graph/link_ends.h"

#include <fmt/core.h>

namespace duban {

static bool leaves_finish(LinkType type) { return type == LinkType::FS || type == LinkType::FF; }
static bool enters_start(LinkType type) { return type == LinkType::FS || type == LinkType::SS; }

Vertex source_of(const Link& link) {
  return leaves_finish(link.type) ? finish_of(link.from) : start_of(link.from);
}

Vertex target_of(const Link& link, TaskIndex task) {
  return enters_start(link.type) ? start_of(task) : finish_of(task);
}

std::optional<Problem> summary_link_problem(const Plan& plan, TaskIndex task, const Link& link) {
  const Task& from = plan.tasks[link.from];
  const Task& to = plan.tasks[task];
  const Place place{plan.file, link.line};
  if (!from.leaf && !leaves_finish(link.type))
    return Problem{"summary-link", Severity::error, place,
                   fmt::format("“{}”有下级任务,别的任务只能等它完成(FS、FF),不能用 {}", from.number,
                               to_string(link.type))};
  if (!to.leaf && !enters_start(link.type))
    return Problem{"summary-link", Severity::error, place,
                   fmt::format("“{}”有下级任务,前置只能约束它的开始(FS、SS),不能用 {}", to.number,
                               to_string(link.type))};
  return {};
}

}  // namespace duban
