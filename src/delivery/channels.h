#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace duban {

// The mail server that takes the office's mail.
struct MailServer {
  std::string url;   // smtps://host:port (TLS from the start) or smtp://host:port (STARTTLS)
  bool tls = true;   // false only where the server is this machine itself
  std::string user;  // "" = without signing in
  std::string password;
  std::string from;
  std::string from_name;
  std::string ca_file;  // of an office's own authority; "" = those of the system
};

enum class RobotKind { dingtalk, wecom, feishu };

// A group's robot: whoever knows its address may write to the group.
struct Robot {
  std::string id;
  RobotKind kind = RobotKind::dingtalk;
  std::string url;
  std::string secret;  // "" = unsigned
  std::string ca_file;
};

// Who gets the papers of a unit, or the morning summary.
struct Recipients {
  std::string unit;
  std::vector<std::string> mail;
  std::vector<std::string> robots;  // by id
  Place place = {};                 // of the unit's name
};

// Everything that `--delivery FILE` says.
struct Channels {
  std::optional<MailServer> mail;
  std::vector<Robot> robots;
  std::vector<Recipients> to;
  Recipients morning;

  const Robot* robot(std::string_view id) const;
};

// Paths in the text are relative to the folder of `file`.  Reads the files with passwords.
Result<Channels> read_channels(std::string_view text, const std::filesystem::path& file);
// Throws Error where the file cannot be read.  Robots' addresses are keys: a file that has some
// and that everybody may read is a problem.
Result<Channels> load_channels(const std::filesystem::path& file);

}  // namespace duban
