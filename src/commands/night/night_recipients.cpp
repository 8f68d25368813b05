#include "commands/night/night_recipients.h"

#include "base/text.h"
#include "commands/unit_directory.h"

#include <fmt/core.h>

#include <map>

namespace duban {

Problems settle_units(Channels& channels, const Office& office) {
  const PlanUnits units(office, office.journal.plans(office.horizon));
  Problems problems;
  std::map<std::string, std::string> written;  // by name
  for (Recipients& to : channels.to) {
    const std::string typed = to.unit;
    if (const auto name = units.name(typed)) {
      to.unit = *name;
    } else {
      problems.push_back(
          {"unknown-unit", Severity::advice, to.place,
           fmt::format("没有单位“{}”{},不会给它发文", typed, did_you_mean(typed, units.names()))});
    }
    const auto [other, fresh] = written.emplace(to.unit, typed);
    if (!fresh)
      throw Usage{to_string(
          Problem{"duplicate-unit", Severity::error, to.place,
                  fmt::format("“{}”和“{}”是同一个单位,有两个 [[to]]", other->second, typed)})};
  }
  return problems;
}

}  // namespace duban
