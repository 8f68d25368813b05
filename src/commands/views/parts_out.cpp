#include "commands/views/parts_out.h"

#include "status/parts.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

Json parts_json(const Assessment& on, TaskIndex task) {
  Json list = Json::array();
  for (const SupportPart& part : parts_of(on.plan, on.status.states, task))
    list.push_back({{"unit", part.unit},
                    {"name", on.plan.unit_name(part.unit)},
                    {"asked", part.asked},
                    {"stage", to_string(part.state.stage)},
                    {"percent", part.state.percent}});
  return list;
}

void write_parts(std::ostream& out, const Assessment& on, TaskIndex task) {
  for (const SupportPart& part : parts_of(on.plan, on.status.states, task))
    if (part.asked)
      out << fmt::format(
          "  配合 {}({},进度{}%)\n", on.plan.unit_name(part.unit),
          part.state.refused ? in_chinese(EventKind::refused) : in_chinese(part.state.stage),
          part.state.percent);
}

}  // namespace duban
