#include "delivery/robot.h"

#include "base/json.h"
#include "tests/test.h"

using namespace duban;

static Robot robot(RobotKind kind, const std::string& secret = "") {
  return {"r", kind, "https://robot.example/send?access_token=t", secret, ""};
}

static OutMessage letter(const std::string& text) { return {"1", "市司法局", "提醒函", text, ""}; }

// The expected values come from `printf … | openssl dgst -sha256 -hmac … -binary | base64`.
TEST_CASE("DingTalk's signature is over milliseconds and secret") {
  CHECK(dingtalk_signature("1577262236757", "this is secret") ==
        "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=");
}

TEST_CASE("Feishu's signature has the same words as its key and signs nothing") {
  CHECK(feishu_signature("1599360473", "demo") == "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
}

TEST_CASE("a signed request to DingTalk carries time and signature in its address") {
  const auto request = robot_request(robot(RobotKind::dingtalk, "s"), letter("x"), 1719820805);
  CHECK(request.url.starts_with(
      "https://robot.example/send?access_token=t&timestamp=1719820805000&sign="));
  const std::string sign = request.url.substr(request.url.find("&sign=") + 6);
  CHECK(sign.find_first_of("+/=") == std::string::npos);
  CHECK(robot_request(robot(RobotKind::dingtalk), letter("x"), 1).url ==
        "https://robot.example/send?access_token=t");
}

TEST_CASE("each robot gets the body of its own platform") {
  const auto body = [](RobotKind kind, const std::string& secret = "") {
    return robot_request(robot(kind, secret), letter("甲\n乙"), 1599360473).body;
  };
  CHECK(body(RobotKind::dingtalk) ==
        R"({"msgtype":"markdown","markdown":{"title":"提醒函","text":"### 提醒函\n\n甲  \n乙"}})");
  CHECK(body(RobotKind::wecom) ==
        R"({"msgtype":"markdown","markdown":{"content":"**提醒函**\n甲\n乙"}})");
  CHECK(body(RobotKind::feishu, "demo") ==
        R"({"timestamp":"1599360473","sign":"l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=",)"
        R"("msg_type":"post","content":{"post":{"zh_cn":{"title":"提醒函","content":)"
        R"([[{"tag":"text","text":"甲"}],[{"tag":"text","text":"乙"}]]}}}})");
  CHECK(body(RobotKind::feishu).starts_with(R"({"msg_type":"post")"));
}

TEST_CASE("nothing in a text acts as markup or calls anybody") {
  for (const RobotKind kind : {RobotKind::dingtalk, RobotKind::wecom}) {
    const auto body =
        robot_request(robot(kind), letter("<@all> [a](http://x) **b** `c` &lt;"), 1).body;
    for (const char* sign : {"<", "[a]", "**b", "`", "&"})
      CHECK(body.find(sign) == std::string::npos);
    CHECK(body.find("＜@all＞ ［a］(http://x) ＊＊b") != std::string::npos);
  }
}

TEST_CASE("a text that is too long is cut between letters, and says so") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += i % 40 == 39 ? "\n" : "督\"";
  const std::pair<RobotKind, std::size_t> most[] = {
      {RobotKind::wecom, 4096}, {RobotKind::dingtalk, 20000}, {RobotKind::feishu, 20480}};
  for (const auto& [kind, bytes] : most) {
    const std::string body = robot_request(robot(kind), letter(text), 1).body;
    CHECK(body.size() <= bytes);
    CHECK(body.size() > bytes - 400);
    CHECK(body.find("以下略") != std::string::npos);
    CHECK(body.find("\xEF\xBF\xBD") == std::string::npos);
    CHECK(Json::accept(body));
  }
  CHECK(robot_request(robot(RobotKind::wecom), letter("短"), 1).body.find("以下略") ==
        std::string::npos);
}

TEST_CASE("bytes that are no text do not end the program") {
  CHECK(Json::accept(robot_request(robot(RobotKind::dingtalk), letter("\xff\xfe甲\xe7"), 1).body));
  CHECK(Json::accept(
      robot_request(robot(RobotKind::wecom), letter(std::string(9000, '\x80')), 1).body));
}

static std::string refusal(RobotKind kind, const std::string& answer) {
  return judge_answer(kind, answer).reason;
}

TEST_CASE("an answer is taken only when its code says so") {
  CHECK(refusal(RobotKind::dingtalk, R"({"errcode":0,"errmsg":"ok"})").empty());
  CHECK(refusal(RobotKind::wecom, R"({"errcode":0,"errmsg":"ok"})").empty());
  CHECK(refusal(RobotKind::feishu, R"({"code":0,"data":{},"msg":"success"})").empty());
  CHECK(refusal(RobotKind::feishu, R"({"StatusCode":0,"StatusMessage":"success"})").empty());
}

TEST_CASE("a refusal gives the code and its meaning and nothing of the answer's own words") {
  CHECK(refusal(RobotKind::dingtalk, R"({"errcode":310000,"errmsg":"token t not allowed"})") ==
        "机器人拒收,错误码 310000:安全设置不符(关键词、加签或 IP 地址段)");
  CHECK(refusal(RobotKind::feishu, R"({"code":19021,"msg":"t"})") ==
        "机器人拒收,错误码 19021:签名不符或本机时钟不准");
  CHECK(refusal(RobotKind::wecom, R"({"errcode":7})") ==
        "机器人拒收,错误码 7:请查该平台的错误码说明");
}

TEST_CASE("an answer that is cut off, garbage or another platform's is no success") {
  for (const char* answer :
       {"", "{", R"({"errcode":0)", "null", "[]", "0", "\xff", "<html>ok</html>",
        R"({"errcode":"0"})", R"({"errcode":null})", R"({"code":0})"})
    CHECK(refusal(RobotKind::dingtalk, answer) == "机器人的答复无法识别");
  CHECK(refusal(RobotKind::feishu, R"({"errcode":0})") == "机器人的答复无法识别");
  CHECK(refusal(RobotKind::wecom, std::string(100000, '[')) == "机器人的答复无法识别");
}

TEST_CASE("a platform that is asked too fast says so") {
  CHECK(judge_answer(RobotKind::wecom, R"({"errcode":45009})").too_fast);
  CHECK_FALSE(judge_answer(RobotKind::wecom, R"({"errcode":93000})").too_fast);
  CHECK_FALSE(judge_answer(RobotKind::wecom, R"({"errcode":0})").too_fast);
}
