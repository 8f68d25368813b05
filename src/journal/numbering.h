#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "journal/database.h"
#include "stage/event.h"

namespace duban {

// The numbers that a plan's tasks have had, revision by revision.  A task's key is its number in
// the newest revision, or "NUMBER~REVISION" where that number passed to another task.
class Numbering {
 public:
  Numbering(Database& database, std::int64_t plan);

  bool plain() const { return steps_.empty(); }  // no task ever changed its number
  // The key of the task that the event was recorded for.
  std::string key_of(const Event& event) const;
  // The key of the task that had this number in that revision.
  std::string key_from(int revision, const std::string& number) const;
  // What the task was called in that revision; nothing where it had no number then.
  std::optional<std::string> number_in(int revision, const std::string& key) const;
  // Every number that the task may have had, its key first.
  std::vector<std::string> numbers_of(const std::string& key) const;

 private:
  // What one revision renumbered.
  struct Step {
    int revision = 0;
    std::string origin;  // of its plan-loaded event
    std::int64_t seq = 0;
    std::string at;
    std::map<std::string, std::string> forward;
    std::map<std::string, std::string> backward;
  };
  static bool came_before(const Event& event, const Step& step);
  static std::string onward(const Step& step, const std::string& number);
  static std::optional<std::string> back(const Step& step, const std::string& number);

  std::vector<Step> steps_;
};

// All events of one task and period of it, whatever number they were recorded under.
std::vector<Event> events_of(Database& database, const Numbering& numbering,
                             const std::string& plan, const std::string& key,
                             const std::string& period);

}  // namespace duban
