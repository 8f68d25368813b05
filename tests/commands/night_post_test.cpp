#include "base/file.h"
#include "base/text.h"
#include "commands/run.h"
#include "tests/commands/words.h"
#include "tests/delivery/server.h"
#include "tests/test.h"

#include <ctime>
#include <sstream>

using namespace duban;
namespace fs = std::filesystem;

namespace {

constexpr const char* plan = R"(schema = 1

[plan]
id = "p"
title = "示例方案"
issued = 2024-01-01
period = { start = 2024-01-01, end = 2024-12-31 }

[[unit]]
id = "sfj"
name = "市司法局"

[[unit]]
id = "czj"
name = "市财政局"

[[task]]
number = "1"
title = "印发执法监督办法"
due = "2024年3月底前"
lead = "sfj"

[[task]]
number = "2"
title = "落实执法监督经费"
due = "2024年3月底前"
lead = "czj"
)";

constexpr std::time_t morning_of_2024_03_02 = 1709339400;  // 08:30 in Beijing

// An office with one plan that has just been dispatched; its letters are due.
class Office {
 public:
  Office() {
    write_file(folder_.path() / "plan.toml", plan);
    REQUIRE(call("load " + path("plan.toml")) == 0);
    REQUIRE(call("dispatch --all") == 0);
  }

  int call(const std::string& line) {
    auto words = words_of(line);
    words.insert(words.begin(), "--db=" + path("duban.db"));
    std::istringstream in;
    std::ostringstream out;
    const int status = run(words, in, out, out, now);
    said = out.str();
    UNSCOPED_INFO(line << "\n" << said);
    return status;
  }
  int nightly() { return call("nightly --delivery " + path("delivery.toml")); }

  // Mail goes to 市司法局 and, in the morning, to the chief.
  void send_through(const std::string& address) {
    write_file(path("delivery.toml"), "schema = 1\n[mail]\nserver = \"smtp://" + address +
                                          "\"\ntls = \"none\"\nfrom = \"duban@fzb.example\"\n"
                                          "[[to]]\nunit = \"市司法局\"\nmail = \"a@sfj.example\"\n"
                                          "[morning]\nmail = \"chief@fzb.example\"\n");
  }
  std::string path(const std::string& name) const { return (folder_.path() / name).string(); }

  std::time_t now = morning_of_2024_03_02;
  std::string said;

 private:
  TemporaryFolder folder_;
};

// To whom each mail went, in order.
std::string recipients(const Server& server) {
  std::string list;
  for (const std::string& mail : server.received()) {
    const std::size_t at = mail.find("RCPT TO:<") + 9;
    list += (list.empty() ? "" : " ") + mail.substr(at, mail.find('>', at) - at);
  }
  return list;
}

}  // namespace

TEST_CASE("without a delivery file the night sends nothing") {
  Office office;
  CHECK(office.call("nightly") == 0);
  CHECK_FALSE(fs::exists(office.path("duban.nights/outbox")));
}

TEST_CASE("each paper of the night goes to its unit once, and the summary to those who asked") {
  const Server server("plain");
  Office office;
  office.send_through(server.address());
  CHECK(office.nightly() == 0);
  CHECK(recipients(server) == "a@sfj.example chief@fzb.example");
  CHECK(office.said.find("收发文件没有写明收件人的单位:市财政局\n") != std::string::npos);
  CHECK(office.nightly() == 0);
  CHECK(server.received().size() == 2);
}

TEST_CASE("a server that is away makes the night say so, and a later run sends the letters") {
  Office office;
  office.send_through(nobodys_address());
  CHECK(office.nightly() == 2);
  CHECK(office.said.find("关于“印发执法监督办法”的提醒函致市司法局(邮件 "
                         "a@sfj.example):连不上服务器;第1次未成,将再试\n") != std::string::npos);
  CHECK(read_file(office.path("duban.nights/2024-03-02/早报.md")).find("连不上服务器") !=
        std::string::npos);
  CHECK(office.nightly() == 0);  // not due yet

  const Server server("plain");
  office.send_through(server.address());
  office.now += 600;
  CHECK(office.nightly() == 0);
  CHECK(office.said.find("已发出2件\n") != std::string::npos);
  CHECK(recipients(server) == "a@sfj.example chief@fzb.example");
  CHECK(office.call("verify") == 0);
}

TEST_CASE("letters of nights that are caught up go out, but none that is older than a week") {
  const Server server("plain");
  Office office;
  office.send_through(server.address());
  office.now += 5 * 86400;
  CHECK(office.call("nightly --from 2024-03-02 --delivery " + office.path("delivery.toml")) == 0);
  CHECK(recipients(server) == "a@sfj.example chief@fzb.example");

  const Server late("plain");
  Office slow;
  slow.send_through(late.address());
  slow.now += 20 * 86400;
  CHECK(slow.call("nightly --from 2024-03-02 --delivery " + slow.path("delivery.toml")) == 0);
  CHECK(slow.said.find("件七日以前的公文没有发送\n") != std::string::npos);
  CHECK(recipients(late).ends_with("chief@fzb.example"));
}

TEST_CASE("a delivery file that is wrong is told before anything is done") {
  Office office;
  write_file(office.path("delivery.toml"), "schema = 1\ncolour = 1\n[mail]\n");
  CHECK(office.nightly() == 1);
  CHECK(office.said.find("delivery.toml:2: unknown-field") != std::string::npos);
  CHECK(office.said.find("delivery.toml:3: syntax") != std::string::npos);
  CHECK_FALSE(fs::exists(office.path("duban.nights")));
  CHECK(office.call("nightly --delivery " + office.path("missing.toml")) == 2);
}
