#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "delivery/message.h"

namespace duban {

// One message on its one way to one recipient, as a file of the outbox holds it.
struct OutboxEntry {
  OutMessage message;
  std::string channel;      // "mail:a@b" or "robot:id"
  std::int64_t queued = 0;  // times in seconds since 1970, in the file as UTC
  int tries = 0;
  std::int64_t next = 0;  // not tried before
  std::optional<std::int64_t> sent;
  std::string reason;  // of the last failure
};

std::string write_entry(const OutboxEntry& entry);  // JSON
// Nothing where the text is no such file.
std::optional<OutboxEntry> read_entry(std::string_view text);

// The same for the same message and way, whatever the message says.
std::string file_name(const OutboxEntry& entry);

// "邮件 a@b", "机器人 id": never an address of a robot.
std::string channel_in_chinese(std::string_view channel);

// "a@b" of "mail:a@b" where the prefix is "mail:".
std::optional<std::string> channel_target(std::string_view channel, std::string_view prefix);

}  // namespace duban
