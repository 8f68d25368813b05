#include "delivery/send.h"

#include "delivery/mail.h"
#include "delivery/robot.h"

#include <fmt/core.h>

namespace duban {

namespace {

Sent not_sent(const Transferred& transferred) {
  return {false, transferred.reached, transferred.reason};
}

}  // namespace

Sent send_mail(const MailServer& server, const std::string& to, const OutMessage& message,
               std::int64_t queued, const Timeouts& timeouts) {
  const Transferred transferred = transfer_mail(
      {server.url, server.tls, server.user, server.password, server.from, to, server.ca_file},
      mail_bytes(server, to, message, queued), timeouts);
  if (!transferred.done) return not_sent(transferred);
  return {true, true, ""};
}

Sent send_to_robot(const Robot& robot, const OutMessage& message, std::int64_t now,
                   const Timeouts& timeouts) {
  const RobotRequest request = robot_request(robot, message, now);
  const Transferred transferred = post_json(request.url, request.body, robot.ca_file, timeouts);
  if (!transferred.done) return not_sent(transferred);
  if (transferred.code < 200 || transferred.code > 299)
    return {false, transferred.code < 500, fmt::format("机器人平台答复 HTTP {}", transferred.code)};
  const RobotAnswer verdict = judge_answer(robot.kind, transferred.answer);
  return {verdict.reason.empty(), !verdict.too_fast, verdict.reason};
}

}  // namespace duban
