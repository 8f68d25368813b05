#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "burden/entry.h"
#include "findings/rules.h"
#include "stage/event.h"

namespace duban {

// Who is meant, as the plans have it.
struct UnitDirectory {
  // The name of the unit that answers for a task (or for its own part of it, by the period); "" =
  // nobody is known to.
  std::function<std::string(const std::string& plan, const std::string& task,
                            const std::string& period)>
      answering;
  // The name of a unit that an event writes by id, alias or name; the word itself where unknown.
  std::function<std::string(const std::string& plan, const std::string& unit)> name;
  // How often the task is reported on by its own or its upper tasks' word; nothing = as the rules
  // have it.  Empty = no task says so.
  std::function<std::optional<Cycle>(const std::string& plan, const std::string& task)> cycle = {};
};

// All that the events tell of what units were asked for and of what they told unasked, by day, then
// by the order of recording.  Corrected events count as corrected, withdrawn ones do not.  Reports
// are held against the task's reporting cycle, else the rules'; without one nothing counts as
// answered.
std::vector<BurdenEntry> burden_of(std::vector<Event> events, const UnitDirectory& units,
                                   const Rules& rules);

// Which events say anything of it: the others need not be read.
bool tells_burden(EventKind kind);

}  // namespace duban
