#include <fmt/core.h>

#include <set>

#include "journal/events.h"
#include "journal/numbering.h"
#include "journal/state_rows.h"
#include "journal/verify.h"

namespace duban {

namespace {

struct PlanName {
  std::int64_t key;
  std::string name;
};

std::vector<PlanName> all_plans(Database& database) {
  std::vector<PlanName> plans;
  Rows rows = database.query("SELECT id, name FROM plan ORDER BY id");
  while (rows.next()) plans.push_back({rows.long_whole(0), rows.string(1)});
  return plans;
}

// One plan's states against its events.
class Comparison {
 public:
  Comparison(Database& database, PlanName plan, Problems& problems)
      : database_(database),
        plan_(std::move(plan)),
        numbering_(database, plan_.key),
        problems_(problems) {}

  void run() {
    Rows states = database_.query("SELECT * FROM state WHERE plan = ?", plan_.key);
    while (states.next()) compare(states);
    Rows tasks = database_.query(
        "SELECT DISTINCT task, period FROM event WHERE plan = ? AND task <> ''", plan_.name);
    while (tasks.next()) expect_state(tasks.string(0), tasks.string(1));
  }

 private:
  void compare(const Rows& rows) {
    const auto events =
        events_of(database_, numbering_, plan_.name, rows.string(1), rows.string(2));
    if (events.empty() || fold(events) != read_state(rows, 4)) {
      complain(rows.text(1), "的现状与其记录不符");
    }
  }

  void expect_state(const std::string& number, const std::string& period) {
    std::set<std::string> keys;
    if (numbering_.plain()) {
      keys.insert(number);
    } else {
      for (const Event& event : events_recorded_as(database_, plan_.name, number, period)) {
        keys.insert(numbering_.key_of(event));
      }
    }
    for (const std::string& key : keys) {
      if (!find_state(database_, plan_.key, key, period)) complain(key, "有记录而没有现状");
    }
  }

  void complain(std::string_view task, std::string_view what) {
    duban::complain(problems_, database_, "broken-state",
                    fmt::format("任务 {}/{} {}", plan_.name, task, what));
  }

  Database& database_;
  PlanName plan_;
  Numbering numbering_;
  Problems& problems_;
};

}  // namespace

void verify_states(Database& database, Problems& problems) {
  for (PlanName& plan : all_plans(database)) {
    Comparison(database, std::move(plan), problems).run();
  }
  Rows strays = database.query(
      "SELECT DISTINCT plan FROM event WHERE task <> '' AND plan NOT IN (SELECT name FROM plan)");
  while (strays.next()) {
    complain(problems, database, "broken-state",
             fmt::format("方案 {} 有记录而没有登记", strays.text(0)));
  }
}

}  // namespace duban
