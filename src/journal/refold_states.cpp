#include "journal/refold_states.h"

#include <vector>

#include "journal/numbering.h"
#include "journal/state_rows.h"

namespace duban {

namespace {

struct Folded {
  std::int64_t key;
  std::string plan, task, period;
  int position;
};

std::vector<Folded> all_states(Database& database) {
  std::vector<Folded> states;
  Rows rows = database.query(
      "SELECT plan.id, plan.name, state.task, state.period, state.position FROM state "
      "JOIN plan ON plan.id = state.plan ORDER BY plan.id, state.task, state.period");
  while (rows.next())
    states.push_back(
        {rows.long_whole(0), rows.string(1), rows.string(2), rows.string(3), rows.whole(4)});
  return states;
}

}  // namespace

void refold_states(Database& database) {
  std::optional<Numbering> numbering;
  std::int64_t of = 0;
  for (const Folded& state : all_states(database)) {
    if (!numbering || of != state.key) numbering.emplace(database, of = state.key);
    StateRow row{state.position,
                 fold(events_of(database, *numbering, state.plan, state.task, state.period))};
    put_state(database, state.key, state.task, state.period, row);
  }
}

}  // namespace duban
