#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "commands/night/night_post.h"
#include "commands/office.h"
#include "commands/step_log.h"
#include "night/summary.h"

namespace duban {

// One night: check, compare with the night before, issue papers, write them, back up, sum up.  A
// step that fails is named in the summary and does not stop the others.  Whatever instant it is
// killed at, the same night run again issues nothing twice and writes what is missing.
class NightRun {
 public:
  // `folder` gets one folder a night, and the backups.  Without `post` nothing is sent.
  NightRun(Office& office, std::string now, std::filesystem::path folder, StepLog& log,
           NightPost* post);

  enum class Newest { no, yes };
  // The summary as it was written; its `failed` names the steps that could not be done.  Nights
  // that are caught up see the same store: the newest one's backup holds them all, and only its
  // summary is sent.
  NightSummary run(Day night, Newest newest);

 private:
  void step(const char* name, NightSummary& summary, const std::function<void()>& work);
  std::vector<Concern> check(NightSummary& summary) const;
  void issue(const std::vector<Concern>& concerns, NightSummary& summary);
  void write_papers(const NightSummary& summary) const;
  void write_summary(const NightSummary& summary) const;
  void back_up(Day night) const;
  void post_papers(const NightSummary& summary) const;
  void post_morning(const NightSummary& summary) const;
  void send(NightSummary& summary);
  void record(const NightSummary& summary);

  Office& office_;
  std::string now_;
  std::filesystem::path folder_;
  StepLog& log_;
  NightPost* post_;
  std::vector<Event> events_;  // of the night's papers, by their position
};

}  // namespace duban
