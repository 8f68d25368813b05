#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "journal/file_store.h"
#include "journal/horizon.h"
#include "journal/new_event.h"
#include "journal/revision.h"
#include "journal/seen_finding.h"
#include "journal/store_mode.h"
#include "plan/plan.h"
#include "stage/event.h"
#include "stage/stage.h"

namespace duban {

// The store: every event ever recorded in one SQLite file, and what they come to.  Every call that
// writes is one transaction: when it returns, a power cut loses nothing of it; when it throws
// (Error, the disk refused), nothing of it is there.  Two writers wait for each other.
class Journal {
 public:
  using Mode = StoreMode;
  Journal(const std::filesystem::path& file, Mode mode);
  ~Journal();
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;

  // Ids of the plans known within the horizon, in order.
  std::vector<std::string> plans(const Horizon& horizon) const;
  // Ids of the plans that name a clause of this one as the basis of a task, in any revision.
  std::vector<std::string> plans_based_on(const std::string& plan) const;
  using Detail = PlanDetail;
  // The revision in force; nothing where the plan was not loaded by then.  Steps that judge all
  // tasks read it without detail.
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

  // Records what `decide` makes of the store as it stands: nobody else records in between, so that
  // two who number papers at once never take the same number.  `decide` reads through this journal.
  std::vector<Event> append_decided(const std::function<std::vector<NewEvent>()>& decide,
                                    const std::string& at);

  void each_event(const EventFilter& filter, const std::function<void(const Event&)>& visit) const;
  std::optional<Event> event(const std::string& id) const;
  // Events of that kind that are of no task (papers, checks), true in [first, last], in order of
  // their days.
  std::vector<Event> office_events(EventKind kind, Day first, Day last) const;

  // What the last night saw; by plan, task, period, kind, unit.
  std::vector<SeenFinding> seen_findings() const;
  // Records that the night was checked and what it saw, in one transaction.
  Event record_night(const NewEvent& checked, const std::vector<SeenFinding>& seen,
                     const std::string& at);

  // The hash of the last event recorded by `known_on`; "" for an empty journal.
  std::string head(const std::optional<Day>& known_on = {}) const;
  // Of a store that is not made yet, none that lasts.
  std::string origin() const;

  // The files that events name.
  FileStore files() const;

  // Walks every chain, rebuilds every derived table and compares, and reads every file; what is
  // wrong, first event first.  Files that no event names are advice.
  Problems verify() const;
  // A whole copy while others write, with the files of its events beside it; throws Error where it
  // cannot be made.  Tells the files that were not there to be copied.
  Problems backup(const std::filesystem::path& to) const;

 private:
  class Store;
  std::unique_ptr<Store> store_;
};

// Whether the event is what its own hash says; `verify` walks the whole chain.
bool is_as_recorded(const Event& event);

// Copies a backup into a new file, with its files, and verifies it; throws Error where `to` exists
// or the copy's record does not verify.  Tells the files that are missing or changed.
Problems restore(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace duban
