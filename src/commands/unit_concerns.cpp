#include "commands/unit_concerns.h"

#include "commands/inspections/rectify_steps.h"
#include "stage/slice.h"

namespace duban {

// To look again at what is kept up for good (长期坚持) is the office's own duty: no letter tells a
// unit of it.
std::vector<Concern> concerns_of_units(const Assessment& on) {
  std::vector<Concern> concerns = concerns_of(on);
  if (is_rectify_plan(on.plan))
    std::erase_if(concerns, [&](const Concern& concern) {
      return class_of(on.plan, on.plan.find(concern.number)) == RectifyClass::lasting &&
             !concern.period.empty() && unit_of_part(concern.period).empty();
    });
  return concerns;
}

}  // namespace duban
