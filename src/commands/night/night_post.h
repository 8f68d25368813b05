#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/command.h"
#include "delivery/outbox.h"
#include "document/document.h"
#include "night/escalate.h"

namespace duban {

// The night's papers on their way to the units, where the office gave a delivery file.
class NightPost {
 public:
  // Papers older than a week as of `today` are not sent: nobody who catches up months of nights
  // means to flood the units with letters that nobody needs any more.
  NightPost(Channels channels, std::filesystem::path outbox, std::string now, Day today);

  // A paper goes to its unit, one for all (通报) to each unit that it names.
  void add(const NightPaper& paper, const std::string& event, const Document& letter);
  void add_morning(Day night, const std::string& origin, const Document& morning);

  // Sends all that is due; what was not taken, a line each.
  std::vector<std::string> send();

  // What a person should know beside: how many were sent, units without recipients, papers too old.
  std::vector<std::string> remarks() const;

 private:
  bool is_too_old(Day night) const { return night + 7 < today_; }
  void put(const std::vector<OutMessage>& messages);

  Channels channels_;
  std::filesystem::path outbox_;
  std::string now_;
  Day today_;
  int sent_ = 0;
  int too_old_ = 0;
  std::vector<std::string> without_way_;
};

// What --delivery names; nothing where it is not given.  Throws Usage with all that is wrong.
std::optional<Channels> channels_of(const Arguments& arguments);

}  // namespace duban
