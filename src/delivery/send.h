#pragma once

#include <cstdint>
#include <string>

#include "delivery/channels.h"
#include "delivery/message.h"
#include "delivery/transfer.h"

namespace duban {

// What became of one message on one way.
struct Sent {
  bool ok = false;
  bool reached = true;  // false: the next message to the same server would fare no better now
  std::string reason;   // in Chinese, without passwords, keys or addresses of robots
};

// `queued` is the mail's own date; both times in seconds since 1970.
Sent send_mail(const MailServer& server, const std::string& to, const OutMessage& message,
               std::int64_t queued, const Timeouts& timeouts);
Sent send_to_robot(const Robot& robot, const OutMessage& message, std::int64_t now,
                   const Timeouts& timeouts);

}  // namespace duban
