#include "delivery/robot.h"

#include "base/base64.h"
#include "base/hmac.h"
#include "base/json.h"
#include "base/text.h"

#include <fmt/core.h>

#include <algorithm>
#include <functional>

namespace duban {

namespace {

// What the platforms take at most, in bytes of the whole request.  The platforms' own words:
// DingTalk 20000 bytes, WeCom 4096 bytes of markdown, Feishu 20 KB.
std::size_t most_bytes(RobotKind kind) {
  switch (kind) {
    case RobotKind::wecom:
      return 4096;
    case RobotKind::dingtalk:
      return 20000;
    case RobotKind::feishu:
      return 20 * 1024;
  }
  return 4096;
}

// Markdown's signs as their full-width twins: the platforms' dialects know no common way to escape.
std::string without_markup(std::string_view text) {
  constexpr std::string_view signs = "*_`[]<>#&~|!\\";
  constexpr std::u32string_view twins = U"＊＿｀［］＜＞＃＆～｜！＼";
  std::string plain;
  for (const char letter : text) {
    const std::size_t at = signs.find(letter);
    if (at == std::string_view::npos)
      plain += letter;
    else
      plain += to_utf8(twins.substr(at, 1));
  }
  return plain;
}

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json markdown_body(RobotKind kind, const std::string& subject, std::string_view text) {
  const std::string plain = without_markup(text);
  if (kind == RobotKind::wecom)
    return {{"msgtype", "markdown"},
            {"markdown", {{"content", fmt::format("**{}**\n{}", without_markup(subject), plain)}}}};
  // Two blanks before a line's end keep it a line.
  return {{"msgtype", "markdown"},
          {"markdown",
           {{"title", subject},
            {"text", fmt::format("### {}\n\n{}", without_markup(subject),
                                 replace_all(plain, "\n", "  \n"))}}}};
}

Json feishu_body(const std::string& subject, std::string_view text, const std::string& seconds,
                 const std::string& secret) {
  Json lines = Json::array();
  for (const std::string& line : split(text, "\n"))
    lines.push_back(Json::array({{{"tag", "text"}, {"text", line}}}));
  Json body;
  if (!secret.empty()) {
    body["timestamp"] = seconds;
    body["sign"] = feishu_signature(seconds, secret);
  }
  body["msg_type"] = "post";
  body["content"]["post"]["zh_cn"] = {{"title", subject}, {"content", std::move(lines)}};
  return body;
}

// The longest beginning of the text, in whole letters, that is at most `most` bytes long.
std::string_view beginning(std::string_view text, std::size_t most) {
  if (most >= text.size()) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

// What `build` makes of the text, which is cut until it is no longer than `most`.
std::string fitting(std::string_view text, std::size_t most,
                    const std::function<std::string(std::string_view)>& build) {
  constexpr std::string_view note = "\n……(消息过长,以下略;全文见公文)";
  std::string body = build(text);
  std::size_t room = text.size();
  while (body.size() > most && room > 0) {
    const std::size_t excess = std::min(room, std::max<std::size_t>(1, (body.size() - most) / 3));
    room = beginning(text, room - excess).size();
    body = build(std::string(text.substr(0, room)).append(note));
  }
  return body;
}

constexpr std::string_view too_fast = "发送太快";

// What the platforms' own lists of error codes say, for those that an office can meet.
std::string_view known_reason(RobotKind kind, std::int64_t code) {
  struct Known {
    RobotKind kind;
    std::int64_t code;
    std::string_view reason;
  };
  static constexpr Known known[] = {
      {RobotKind::dingtalk, 310000, "安全设置不符(关键词、加签或 IP 地址段)"},
      {RobotKind::dingtalk, 300001, "机器人地址无效"},
      {RobotKind::dingtalk, 300005, "机器人不存在"},
      {RobotKind::dingtalk, 130101, too_fast},
      {RobotKind::dingtalk, 400101, "机器人地址无效"},
      {RobotKind::dingtalk, 400102, "机器人已停用"},
      {RobotKind::dingtalk, 400106, "机器人不存在"},
      {RobotKind::dingtalk, 410100, too_fast},
      {RobotKind::wecom, 45009, too_fast},
      {RobotKind::wecom, 93000, "机器人地址无效或机器人已移出群"},
      {RobotKind::wecom, 40058, "消息过长或内容不合格式"},
      {RobotKind::feishu, 9499, "消息不合格式"},
      {RobotKind::feishu, 11232, too_fast},
      {RobotKind::feishu, 19001, "机器人地址无效"},
      {RobotKind::feishu, 19021, "签名不符或本机时钟不准"},
      {RobotKind::feishu, 19022, "本机地址不在白名单"},
      {RobotKind::feishu, 19024, "不含机器人要求的关键词"},
  };
  for (const Known& entry : known)
    if (entry.kind == kind && entry.code == code) return entry.reason;
  return "请查该平台的错误码说明";
}

// The answer's code under whichever name the platform gives it.
const Json* code_of(RobotKind kind, const Json& answer) {
  const auto named = [&](const char* name) -> const Json* {
    const auto found = answer.find(name);
    return found != answer.end() && found->is_number_integer() ? &*found : nullptr;
  };
  if (kind != RobotKind::feishu) return named("errcode");
  const Json* code = named("code");
  return code ? code : named("StatusCode");
}

}  // namespace

std::string dingtalk_signature(std::string_view milliseconds, std::string_view secret) {
  return base64(hmac_sha256(secret, fmt::format("{}\n{}", milliseconds, secret)));
}

std::string feishu_signature(std::string_view seconds, std::string_view secret) {
  return base64(hmac_sha256(fmt::format("{}\n{}", seconds, secret), ""));
}

RobotRequest robot_request(const Robot& robot, const OutMessage& message, std::int64_t now) {
  const std::string subject = shorten(message.subject, 100);
  const std::string seconds = std::to_string(now);
  RobotRequest request;
  request.url = robot.url;
  request.body = fitting(message.text, most_bytes(robot.kind), [&](std::string_view text) {
    return dump(robot.kind == RobotKind::feishu ? feishu_body(subject, text, seconds, robot.secret)
                                                : markdown_body(robot.kind, subject, text));
  });
  if (robot.kind == RobotKind::dingtalk && !robot.secret.empty()) {
    const std::string milliseconds = seconds + "000";
    const std::string sign = dingtalk_signature(milliseconds, robot.secret);
    const std::string escaped =
        replace_all(replace_all(replace_all(sign, "+", "%2B"), "/", "%2F"), "=", "%3D");
    request.url +=
        fmt::format("{}timestamp={}&sign={}", robot.url.find('?') == std::string::npos ? "?" : "&",
                    milliseconds, escaped);
  }
  return request;
}

RobotAnswer judge_answer(RobotKind kind, std::string_view answer) {
  const Json json = Json::parse(answer, nullptr, false);
  const Json* code = json.is_object() ? code_of(kind, json) : nullptr;
  if (!code) return {"机器人的答复无法识别"};
  const auto number = code->get<std::int64_t>();
  if (number == 0) return {};
  const std::string_view reason = known_reason(kind, number);
  return {fmt::format("机器人拒收,错误码 {}:{}", number, reason), reason == too_fast};
}

}  // namespace duban
