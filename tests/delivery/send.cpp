#include "delivery/send.h"

#include "tests/delivery/server.h"
#include "tests/test.h"

using namespace duban;
using namespace std::chrono_literals;

namespace {

const OutMessage letter{"o1-17", "市司法局", "提醒函", "正文", "<p>正文</p>"};
constexpr Timeouts brief{2000ms, 2000ms};
constexpr Timeouts hasty{300ms, 300ms};

MailServer mail_server(const std::string& url, bool tls = true) {
  MailServer server;
  server.url = url;
  server.tls = tls;
  server.from = "duban@fzb.example";
  server.user = "duban";
  server.password = "geheim";
  return server;
}

Sent send(const MailServer& server, const std::string& to = "a@sfj.example",
          const Timeouts& timeouts = brief) {
  return send_mail(server, to, letter, 1719820805, timeouts);
}

// No line tells a password, a key or an address of a robot.
bool is_discreet(const Sent& sent) {
  return sent.reason.find("geheim") == std::string::npos &&
         sent.reason.find("KEY") == std::string::npos &&
         sent.reason.find("127.0.0.1") == std::string::npos;
}

Robot robot_at(const std::string& address) {
  return {"main", RobotKind::dingtalk, "http://" + address + "/robot/send?access_token=KEY",
          "geheim", ""};
}

Sent send(const Robot& robot, const Timeouts& timeouts = brief) {
  return send_to_robot(robot, letter, 1719820805, timeouts);
}

}  // namespace

TEST_CASE("a mail reaches a server whole") {
  const Server server("plain");
  const Sent sent = send(mail_server("smtp://" + server.address(), false));
  INFO(sent.reason);
  CHECK(sent.ok);
  const auto received = server.received();
  REQUIRE(received.size() == 1);
  CHECK(received[0].find("AUTH PLAIN") != std::string::npos);
  CHECK(received[0].find("MAIL FROM:<duban@fzb.example>") != std::string::npos);
  CHECK(received[0].find("RCPT TO:<a@sfj.example>") != std::string::npos);
  CHECK(received[0].find("Date: Mon, 01 Jul 2024 16:00:05 +0800\r\n") != std::string::npos);
  CHECK(received[0].find("Subject: =?UTF-8?B?5o+Q6YaS5Ye9?=\r\n") != std::string::npos);
}

TEST_CASE("a mail goes encrypted, from the start or by STARTTLS") {
  for (const auto& [kind, scheme] : {std::pair{"tls", "smtps://"}, {"starttls", "smtp://"}}) {
    const Server server(kind);
    MailServer office = mail_server(scheme + server.address());
    office.ca_file = server.certificate();
    const Sent sent = send(office);
    INFO(sent.reason);
    CHECK(sent.ok);
    CHECK(server.received().size() == 1);
  }
}

TEST_CASE("a server whose certificate nobody vouches for gets nothing") {
  for (const auto& [kind, scheme] : {std::pair{"tls", "smtps://"}, {"starttls", "smtp://"}}) {
    const Server server(kind);
    const Sent sent = send(mail_server(scheme + server.address()));
    CHECK_FALSE(sent.ok);
    CHECK_FALSE(sent.reached);
    CHECK(sent.reason == "服务器的证书不可信");
    CHECK(server.received().empty());
  }
}

TEST_CASE("a server without STARTTLS gets neither mail nor password") {
  const Server server("plain");
  const Sent sent = send(mail_server("smtp://" + server.address()));
  CHECK_FALSE(sent.ok);
  CHECK(sent.reason == "服务器不支持加密(STARTTLS),没有发送");
  CHECK(server.received().empty());
}

TEST_CASE("a mailbox that does not exist concerns this mail alone") {
  const Server server("plain");
  const Sent sent = send(mail_server("smtp://" + server.address(), false), "nobody@sfj.example");
  CHECK_FALSE(sent.ok);
  CHECK(sent.reached);
  CHECK(sent.reason == "服务器拒收,答复码 550");
}

TEST_CASE("a refused password is told without the password") {
  const Server server("refuse");
  const Sent sent = send(mail_server("smtp://" + server.address(), false));
  CHECK_FALSE(sent.ok);
  CHECK_FALSE(sent.reached);
  CHECK(sent.reason == "服务器不接受用户或密码,答复码 535");
}

TEST_CASE("a server that is not there, is silent or talks nonsense is told, in time") {
  const Sent away = send(mail_server("smtp://" + nobodys_address(), false));
  CHECK(away.reason == "连不上服务器");
  CHECK_FALSE(away.reached);
  const Server silent("silent");
  const Sent waited = send(mail_server("smtp://" + silent.address(), false), "a@b.example", hasty);
  CHECK(waited.reason == "服务器没有在限定时间内答复");
  CHECK_FALSE(waited.reached);
  const Server garbage("garbage");
  const Sent mumbled = send(mail_server("smtp://" + garbage.address(), false));
  CHECK_FALSE(mumbled.ok);
  CHECK(is_discreet(mumbled));
}

TEST_CASE("a robot's platform gets a signed request") {
  const Server server("http", {R"(200 {"errcode":0,"errmsg":"ok"})"});
  const Sent sent = send(robot_at(server.address()));
  INFO(sent.reason);
  CHECK(sent.ok);
  const auto received = server.received();
  REQUIRE(received.size() == 1);
  CHECK(received[0].starts_with("POST /robot/send?access_token=KEY&timestamp=1719820805000&sign="));
  CHECK(received[0].find("Content-Type: application/json; charset=utf-8\r\n") != std::string::npos);
  CHECK(received[0].ends_with(
      R"({"msgtype":"markdown","markdown":{"title":"提醒函","text":"### 提醒函\n\n正文"}})"));
}

TEST_CASE("a platform whose certificate nobody vouches for learns no address") {
  const Server server("https", {R"(200 {"errcode":0})"});
  Robot robot = robot_at(server.address());
  robot.url.replace(0, 4, "https");
  const Sent refused = send(robot);
  CHECK(refused.reason == "服务器的证书不可信");
  CHECK_FALSE(refused.reached);
  CHECK(server.received().empty());
  robot.ca_file = server.certificate();
  CHECK(send(robot).ok);
  robot.ca_file = server.certificate() + ".missing";
  CHECK(send(robot).reason == "读不了证书文件 ca_file");
  CHECK(server.received().size() == 1);
}

TEST_CASE("what a platform answers instead of yes is told, without its words") {
  const std::pair<const char*, const char*> answers[] = {
      {R"(500 KEY)", "机器人平台答复 HTTP 500"},
      {R"(302 KEY)", "机器人平台答复 HTTP 302"},
      {R"(200 KEY)", "机器人的答复无法识别"},
      {R"(200 {"errcode":0)", "机器人的答复无法识别"},
      {R"(200 {"errcode":310000,"errmsg":"KEY"})",
       "机器人拒收,错误码 310000:安全设置不符(关键词、加签或 IP 地址段)"}};
  for (const auto& [answer, reason] : answers) {
    const Server server("http", {answer});
    const Sent sent = send(robot_at(server.address()));
    CHECK_FALSE(sent.ok);
    CHECK(sent.reason == reason);
  }
}

TEST_CASE("an answer without end is cut off") {
  const Server server("http", {"200 " + std::string(200000, 'x')});
  const Sent sent = send(robot_at(server.address()));
  CHECK_FALSE(sent.ok);
  CHECK(sent.reason == "服务器的答复过长");
}

TEST_CASE("a platform that is not there, is silent or talks nonsense is told, in time") {
  CHECK(send(robot_at(nobodys_address())).reason == "连不上服务器");
  const Server silent("silent");
  CHECK(send(robot_at(silent.address()), hasty).reason == "服务器没有在限定时间内答复");
  const Server garbage("garbage");
  const Sent mumbled = send(robot_at(garbage.address()));
  CHECK_FALSE(mumbled.ok);
  CHECK(is_discreet(mumbled));
}
