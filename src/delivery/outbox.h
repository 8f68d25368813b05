#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "delivery/channels.h"
#include "delivery/message.h"
#include "delivery/transfer.h"

namespace duban {

// A message that was not taken, or that nobody can be sent.
struct Undelivered {
  std::string id;
  std::string subject;  // "" where the outbox's file could not be read
  std::string unit;
  std::string channel;  // in Chinese; "" where the unit has none
  std::string reason;   // in Chinese, without secrets
  int tries = 0;
  bool given_up = false;
};

struct DeliveryOutcome {
  int sent = 0;                          // now
  int waiting = 0;                       // in the outbox, to be tried later
  int failed = 0;                        // given up now
  std::vector<Undelivered> undelivered;  // tried now and not taken
  std::vector<std::string> without_way;  // units that the file names no recipient for
  bool busy = false;                     // another process is sending; what waits is its work
};

// Puts the messages into the outbox, a file for each message and recipient; nothing is sent yet.  A
// message goes to each recipient once: the same id again does nothing, also after it was sent or
// given up.  `now` is UTC.  Returns the units that the channels name no recipient for.  Throws
// Error where the disk refuses.
std::vector<std::string> put_in_outbox(const Channels& channels,
                                       const std::vector<OutMessage>& messages,
                                       const std::filesystem::path& outbox, const std::string& now);

// Puts the messages into the outbox and sends all that is due there:
//
//   outbox/*.json ──taken──▶ outbox/sent/
//                 ──too many tries──▶ outbox/failed/
//
// A kill at any instant loses nothing and repeats at most the one mail under way, with the same
// Message-ID.  A server that cannot be reached is left alone for the rest of the call.
DeliveryOutcome deliver(const Channels& channels, const std::vector<OutMessage>& messages,
                        const std::filesystem::path& outbox, const std::string& now,
                        const Timeouts& timeouts = {});

}  // namespace duban
