#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "delivery/channels.h"
#include "delivery/message.h"

namespace duban {

// What one robot is posted.
struct RobotRequest {
  std::string url;
  std::string body;  // JSON
};

// Signed for `now`, in seconds since 1970: DingTalk in the address, Feishu in the body.  A text
// longer than the robot takes is cut and says so; nothing in it acts as markup.
RobotRequest robot_request(const Robot& robot, const OutMessage& message, std::int64_t now);

// DingTalk: HMAC-SHA256 with the secret over "milliseconds\nsecret", base64.
std::string dingtalk_signature(std::string_view milliseconds, std::string_view secret);
// Feishu: the same words are the key, and nothing is signed with it.
std::string feishu_signature(std::string_view seconds, std::string_view secret);

// What a robot's answer means.
struct RobotAnswer {
  std::string reason;  // "" = it took the message; else why not, in Chinese, without a word of the
                       // answer itself, which may repeat the address
  bool too_fast = false;  // it takes nothing at all for a while
};
RobotAnswer judge_answer(RobotKind kind, std::string_view answer);

}  // namespace duban
