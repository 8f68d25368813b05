#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "plan/plan.h"
#include "stage/event.h"
#include "stage/stage.h"

namespace duban {

// Which events count: what was true by `as_of`, of what had been recorded by `known_on`.
struct Horizon {
  Day as_of;
  std::optional<Day> known_on;  // none = all that is recorded
};

// One period of a recurring duty, as events leave it.
struct PeriodState {
  TaskIndex task = no_task;
  std::string period;
  TaskState state;
};

// What events say of one plan's tasks.
struct PlanStates {
  std::vector<TaskState> tasks;      // by TaskIndex; drafted where nothing was recorded
  std::vector<PeriodState> periods;  // by task, then period
};

// An event still to be recorded; the journal gives it origin, seq, id, at, prev and hash.
struct NewEvent {
  std::string plan;
  std::string task;
  std::string period;
  EventKind kind = EventKind::noted;
  Day on;
  std::string by;
  std::string unit;
  std::string body = "{}";
};

// Which events `log` lists.
struct EventFilter {
  std::string plan;
  std::string task;
  Horizon horizon{Day(9999, 12, 31), {}};
};

// What `load` did with a plan.
struct Loaded {
  int revision = 0;        // 1 for the first
  bool unchanged = false;  // the same content as the revision in force: nothing was added
};

// A revision of a plan, as `log` and `show` tell it.
struct Revision {
  int number = 0;
  Day from;              // in force from
  std::string sha256;    // of all that it says, lines and file names apart
  std::string recorded;  // UTC
};

// The store: every event ever recorded in one SQLite file, and what they come to.  Every call that
// writes is one transaction: when it returns, a power cut loses nothing of it; when it throws
// (Error, the disk refused), nothing of it is there.  Two writers wait for each other.
class Journal {
 public:
  // read: sees the store as it was at the first look, whatever others write meanwhile.  create:
  // makes the file where there is none.  Throws Error.
  enum class Mode { read, write, create };
  Journal(const std::filesystem::path& file, Mode mode);
  ~Journal();
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;

  // Ids of the plans known within the horizon, in order.
  std::vector<std::string> plans(const Horizon& horizon) const;
  // The revision in force; nothing where the plan was not loaded by then.  Without `detail`
  // (evidence, basis, source, guess) for steps that judge all tasks.
  enum class Detail { none, all };
  std::optional<Plan> plan(const std::string& id, const Horizon& horizon,
                           Detail detail = Detail::all) const;
  // One task of it by number, without its links, and one task's state: as quick in a plan of a
  // million tasks as in any.
  std::optional<Task> task(const std::string& plan, const std::string& number,
                           const Horizon& horizon) const;
  TaskState state(const std::string& plan, const std::string& task, const std::string& period,
                  const Horizon& horizon) const;
  std::vector<Revision> revisions(const std::string& id) const;
  // Folded states of the plan's tasks; only tasks with events past the horizon are replayed.
  PlanStates states(const Plan& plan, const Horizon& horizon) const;

  // Puts the plan, or its next revision, in the store, in force from `on`.  `at` is now in UTC.
  // Renumbered tasks keep their events (as compare() finds them).
  Loaded load(const Plan& plan, Day on, const std::string& by, const std::string& at);
  // Records the events, all or none, and refolds their tasks.
  std::vector<Event> append(const std::vector<NewEvent>& events, const std::string& at);
  // The same, leaving out those whose content (plan, task, period, kind, on, by, unit, body) is
  // already there; returns the added ones.
  std::vector<Event> append_new(const std::vector<NewEvent>& events, const std::string& at);

  void each_event(const EventFilter& filter, const std::function<void(const Event&)>& visit) const;
  std::optional<Event> event(const std::string& id) const;
  // The hash of the last event recorded by `known_on`; "" for an empty journal.
  std::string head(const std::optional<Day>& known_on = {}) const;
  std::string origin() const;

  // Walks every chain, rebuilds every derived table and compares; what is wrong, first event first.
  Problems verify() const;
  // A whole copy while others write; throws Error where it cannot be made.
  void backup(const std::filesystem::path& to) const;

 private:
  class Store;
  std::unique_ptr<Store> store_;
};

// Copies a backup into a new file and verifies it; throws Error where `to` exists or the copy does
// not verify.
void restore(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace duban
