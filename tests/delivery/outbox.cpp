#include "delivery/outbox.h"

#include "base/error.h"
#include "base/file.h"
#include "base/lock.h"
#include "delivery/backoff.h"
#include "tests/delivery/sending_office.h"
#include "tests/test.h"

using namespace sending;

TEST_CASE("a message goes once to each recipient, whatever is queued again") {
  const Server mail("plain");
  const Server robot("http", {yes});
  Office office(mail.address(), robot.address());
  office.to("市司法局", {"a@sfj.example", "b@sfj.example"}, {"main"});
  CHECK(summary(office.deliver({letter("o-1")})) == "3 sent, 0 waiting, 0 failed");
  CHECK(summary(office.deliver({letter("o-1"), letter("o-1")})) == "0 sent, 0 waiting, 0 failed");
  CHECK(summary(office.deliver({letter("o-2"), letter("o-1")})) == "3 sent, 0 waiting, 0 failed");
  CHECK(mail.received().size() == 4);
  CHECK(robot.received().size() == 2);
  CHECK(office.files("sent").size() == 6);
}

TEST_CASE("the morning summary goes to those who asked for it, and to nobody where none did") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  CHECK(summary(office.deliver({letter("m-1", "")})) == "0 sent, 0 waiting, 0 failed");
  office.channels.morning.mail = {"chief@fzb.example"};
  CHECK(summary(office.deliver({letter("m-2", "")})) == "1 sent, 0 waiting, 0 failed");
  CHECK(mail.received().at(0).find("RCPT TO:<chief@fzb.example>") != std::string::npos);
}

TEST_CASE("a unit without recipients is named once") {
  Office office(nobodys_address(), nobodys_address());
  office.to("市司法局", {});
  const auto outcome = office.deliver({letter("1"), letter("2"), letter("3", "市公安局")});
  CHECK(outcome.without_way == std::vector<std::string>{"市司法局", "市公安局"});
  CHECK(office.files().empty());
}

TEST_CASE("a robot that is ill and then well gets its message in the end") {
  const Server robot("http", {"500 x", R"(200 {"errcode":45009})", yes});
  Office office(nobodys_address(), robot.address());
  office.to("市司法局", {}, {"main"});
  const auto first = office.deliver({letter("o-1")});
  CHECK(summary(first) == "0 sent, 1 waiting, 0 failed");
  REQUIRE(first.undelivered.size() == 1);
  CHECK(first.undelivered[0].reason == "机器人平台答复 HTTP 500");
  CHECK(first.undelivered[0].channel == "机器人 main");
  CHECK(first.undelivered[0].tries == 1);
  CHECK(office.wait_and_deliver(59).undelivered.empty());  // not due yet
  CHECK(office.wait_and_deliver(1).undelivered.at(0).reason == "机器人拒收,错误码 45009:发送太快");
  CHECK(summary(office.wait_and_deliver(299)) == "0 sent, 1 waiting, 0 failed");
  CHECK(summary(office.wait_and_deliver(1)) == "1 sent, 0 waiting, 0 failed");
  CHECK(robot.received().size() == 3);
}

TEST_CASE("tries grow rarer, and after ten the message is given up and told") {
  Office office(nobodys_address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  auto outcome = office.deliver({letter("o-1")});
  for (const std::int64_t wait : delivery_waits) {
    CHECK(summary(outcome) == "0 sent, 1 waiting, 0 failed");
    CHECK(office.wait_and_deliver(wait - 1).undelivered.empty());
    outcome = office.wait_and_deliver(1);
  }
  CHECK(summary(outcome) == "0 sent, 0 waiting, 1 failed");
  CHECK(outcome.undelivered.at(0).given_up);
  CHECK(outcome.undelivered.at(0).tries == 10);
  CHECK(office.files().empty());
  CHECK(office.files("failed").size() == 1);
  CHECK(summary(office.deliver({letter("o-1")})) == "0 sent, 0 waiting, 0 failed");
}

TEST_CASE("a server that cannot be reached is tried once in a call, the others all the same") {
  const Server silent("silent");
  const Server robot("http", {yes});
  Office office(silent.address(), robot.address());
  office.to("市司法局", {"a@sfj.example"}, {"main"}).to("市公安局", {"a@gaj.example"}, {"main"});
  const auto outcome = office.deliver({letter("1"), letter("2", "市公安局")});
  CHECK(summary(outcome) == "2 sent, 2 waiting, 0 failed");
  CHECK(outcome.undelivered.size() == 1);
}

TEST_CASE("one mailbox that does not exist does not hold up the others") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"nobody@sfj.example", "a@sfj.example"});
  CHECK(summary(office.deliver({letter("1")})) == "1 sent, 1 waiting, 0 failed");
}

TEST_CASE("a robot is posted no more at a time than its platform takes in a minute") {
  const Server robot("http", {yes});
  Office office(nobodys_address(), robot.address());
  office.to("市司法局", {}, {"main"});
  office.pause = 700ms;
  std::vector<OutMessage> letters;
  for (int i = 0; i < 41; ++i) letters.push_back(letter("o-" + std::to_string(i)));
  const auto began = std::chrono::steady_clock::now();
  CHECK(summary(office.deliver(letters)) == "41 sent, 0 waiting, 0 failed");
  CHECK(std::chrono::steady_clock::now() - began >= 2 * office.pause);
  CHECK(robot.received().size() == 41);
}

TEST_CASE("a robot that is asked too fast is left alone for the rest of the call") {
  const Server robot("http", {R"(200 {"errcode":45009})", yes});
  Office office(nobodys_address(), robot.address());
  office.to("市司法局", {}, {"main"});
  CHECK(summary(office.deliver({letter("1"), letter("2")})) == "0 sent, 2 waiting, 0 failed");
  CHECK(robot.received().size() == 1);
}

TEST_CASE("a file that is none of ours is put aside and told") {
  Office office(nobodys_address(), nobodys_address());
  office.deliver({});
  for (const char* text : {"", "{", "[]", R"({"id":1})", "\xff"}) {
    write_file(office.outbox() / "x.json", text);
    const auto outcome = office.deliver({});
    CHECK(summary(outcome) == "0 sent, 0 waiting, 1 failed");
    CHECK(outcome.undelivered.at(0).given_up);
  }
}

TEST_CASE("a robot or mail server that is gone from the file is a failed try") {
  Office office(nobodys_address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"}, {"main"});
  fs::create_directories(office.outbox());
  {
    const FileLock other(office.outbox() / ".lock");
    office.deliver({letter("o-1")});
  }
  office.channels = {};
  const auto outcome = office.deliver({});
  CHECK(summary(outcome) == "0 sent, 2 waiting, 0 failed");
  for (const auto& left : outcome.undelivered) CHECK(left.reason.starts_with("收发文件里已没有"));
}

TEST_CASE("no file of the outbox holds a password or the address of a robot") {
  Office office(nobodys_address(), nobodys_address());
  office.channels.mail->user = "u";
  office.channels.mail->password = "geheim";
  office.channels.robots[0].secret = "geheim";
  office.to("市司法局", {"a@sfj.example"}, {"main"});
  office.deliver({letter("o-1")});
  CHECK(office.files().size() == 2);
  for (const fs::path& file : office.files()) {
    CHECK(read_file(file).find("geheim") == std::string::npos);
    CHECK(read_file(file).find("KEY") == std::string::npos);
  }
}

TEST_CASE("an outbox that cannot be made is an error, and so is a time that is none") {
  const TemporaryFolder folder;
  write_file(folder.path() / "file", "x");
  CHECK_THROWS_AS(deliver({}, {}, folder.path() / "file", "2024-07-01T08:00:00Z"), Error);
  CHECK_THROWS_AS(deliver({}, {}, folder.path() / "outbox", "2024-07-01"), Error);
}
