#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "delivery/channels.h"
#include "delivery/message.h"

namespace duban {

// A mail as it goes over the wire: the same message to the same address is the same bytes, so that
// a mailbox that got it twice shows it once.  `queued` in seconds since 1970.
std::string mail_bytes(const MailServer& server, std::string_view to, const OutMessage& message,
                       std::int64_t queued);

// A header's value: ASCII as it is, anything else in encoded words (RFC 2047) on lines of at most
// 75 characters.  Line ends and other control characters become blanks.
std::string header_value(std::string_view text);

// "<…@host>", made from the message's id and the sender's host alone.
std::string message_id(const OutMessage& message, std::string_view from);

}  // namespace duban
