#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "delivery/outbox.h"
#include "delivery/utc.h"
#include "tests/delivery/server.h"

namespace sending {

using namespace duban;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

inline constexpr const char* yes = R"(200 {"errcode":0})";
inline constexpr std::int64_t start = 1719820800;  // 2024-07-01 08:00 UTC

inline OutMessage letter(const std::string& id, const std::string& unit = "市司法局") {
  return {id, unit, "提醒函", "正文 " + id, ""};
}

// An office with an outbox, a mail server, one robot, and its own clock.
class Office {
 public:
  Office(const std::string& mail_address, const std::string& robot_address) {
    MailServer& mail = channels.mail.emplace();
    mail.url = "smtp://" + mail_address;
    mail.tls = false;
    mail.from = "duban@fzb.example";
    channels.robots.push_back(
        {"main", RobotKind::wecom, "http://" + robot_address + "/KEY", "", ""});
  }

  Office& to(const std::string& unit, std::vector<std::string> mail,
             std::vector<std::string> robots = {}) {
    channels.to.push_back({unit, std::move(mail), std::move(robots)});
    return *this;
  }

  DeliveryOutcome deliver(const std::vector<OutMessage>& messages) {
    return duban::deliver(channels, messages, outbox(), to_utc(now), {2000ms, 2000ms, pause});
  }
  DeliveryOutcome wait_and_deliver(std::int64_t seconds) {
    now += seconds;
    return deliver({});
  }

  fs::path outbox() const { return folder_.path() / "outbox"; }
  std::vector<fs::path> files(const std::string& stage = "") const {
    std::vector<fs::path> files;
    for (const auto& item : fs::directory_iterator(outbox() / stage))
      if (item.path().extension() == ".json") files.push_back(item.path());
    return files;
  }

  Channels channels;
  std::int64_t now = start;
  std::chrono::milliseconds pause = 1ms;

 private:
  TemporaryFolder folder_;
};

inline std::string summary(const DeliveryOutcome& outcome) {
  return std::to_string(outcome.sent) + " sent, " + std::to_string(outcome.waiting) + " waiting, " +
         std::to_string(outcome.failed) + " failed";
}

}  // namespace sending
