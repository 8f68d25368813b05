#include "delivery/channels.h"

#include "base/file.h"
#include "base/text.h"
#include "tests/temporary_folder.h"
#include "tests/test.h"

using namespace duban;
namespace fs = std::filesystem;

namespace {

// A folder with the files that the texts name.
class Desk {
 public:
  Desk() {
    put("password", "geheim-eins\n", fs::perms::owner_read);
    put("secret", "SEC-geheim\n", fs::perms::owner_read);
    put("open", "geheim-offen\n", fs::perms::owner_read | fs::perms::others_read);
    put("two-lines", "a\nb\n", fs::perms::owner_read);
    put("empty", "\n", fs::perms::owner_read);
    put("ca.pem", "x", fs::perms::owner_read);
  }

  void put(const std::string& name, const std::string& text, fs::perms rights) const {
    write_file(folder_.path() / name, text);
    fs::permissions(folder_.path() / name, rights);
  }
  fs::path path(const std::string& name) const { return folder_.path() / name; }

  Result<Channels> read(const std::string& text) const {
    return read_channels(text, path("delivery.toml"));
  }

  // "line rule", one a problem; with the messages for looking into.
  std::string problems(const std::string& text) {
    std::string list;
    messages_.clear();
    for (const Problem& problem : read(text).problems) {
      list += (list.empty() ? "" : ", ") + std::to_string(problem.place.line) + " " + problem.rule;
      messages_ += problem.message + "\n";
    }
    return list;
  }
  const std::string& messages() const { return messages_; }

 private:
  TemporaryFolder folder_;
  std::string messages_;
};

constexpr const char* whole = R"(schema = 1
[mail]
server = "smtps://mail.example:465"
user = "duban"
password_file = "password"
from = "duban@fzb.example"
from_name = "法治办"
ca_file = "ca.pem"
[[robot]]
id = "main"
kind = "dingtalk"
url = "https://oapi.example/robot/send?access_token=GEHEIM-KEY"
secret_file = "secret"
[[to]]
unit = "市司法局"
mail = ["a@sfj.example", "b@sfj.example"]
robots = "main"
[morning]
robots = ["main"]
)";

}  // namespace

TEST_CASE("a whole file is read with the passwords that it names") {
  const auto channels = Desk().read(whole);
  REQUIRE(channels);
  REQUIRE(channels->mail);
  CHECK(channels->mail->password == "geheim-eins");
  CHECK(channels->mail->tls);
  CHECK(channels->mail->ca_file.ends_with("/ca.pem"));
  REQUIRE(channels->robot("main"));
  CHECK(channels->robot("main")->secret == "SEC-geheim");
  CHECK(channels->robot("main")->kind == RobotKind::dingtalk);
  CHECK(channels->to.at(0).mail == std::vector<std::string>{"a@sfj.example", "b@sfj.example"});
  CHECK(channels->to.at(0).robots == std::vector<std::string>{"main"});
  CHECK(channels->morning.robots == std::vector<std::string>{"main"});
  CHECK(channels->robot("other") == nullptr);
}

TEST_CASE("all that is wrong is told at once, each at its line") {
  Desk desk;
  CHECK(desk.problems(R"(schema = 1
colour = "red"
[mail]
server = "mail.example"
from = "fzb"
password = "x"
[[robot]]
id = "main"
kind = "slack"
url = 7
[[to]]
unit = "市司法局"
mail = "a@b@c"
robots = ["mian", "main"]
)") == "2 unknown-field, 4 syntax, 5 syntax, 6 unknown-field, 9 syntax, 10 syntax, 13 syntax, "
       "14 unknown-robot");
  CHECK(desk.messages().find("是否为“main”?") != std::string::npos);
}

TEST_CASE("what is missing is told") {
  Desk desk;
  CHECK(desk.problems("[mail]\n[[robot]]\n[[to]]\n") ==
        "1 syntax, 1 syntax, 1 syntax, 2 syntax, 2 syntax, 2 syntax, 3 syntax");
  CHECK(desk.problems("schema = 1\n[[to]]\nunit = \"a\"\nmail = [\"a@b.example\"]\n") ==
        "4 syntax");
  CHECK(desk.messages() == "没有 [mail],发不了邮件\n");
  CHECK(desk.problems("schema = 1\n").empty());
}

TEST_CASE("names are given once") {
  Desk desk;
  const std::string robot =
      "[[robot]]\nid = \"r\"\nkind = \"wecom\"\nurl = \"https://a.example/\"\n";
  CHECK(desk.problems("schema = 1\n" + robot + robot +
                      "[[to]]\nunit = \"a\"\n[[to]]\nunit = \"a\"\n") ==
        "7 duplicate-robot, 13 duplicate-unit");
}

TEST_CASE("mail goes out encrypted unless the server is this machine and the file says so") {
  Desk desk;
  const auto server = [&](const std::string& lines) {
    return desk.problems("schema = 1\n[mail]\nfrom = \"a@b.example\"\nserver = " + lines);
  };
  CHECK(server("\"smtp://mail.example:587\"\n").empty());
  CHECK(server("\"smtp://127.0.0.1:25\"\ntls = \"none\"\n").empty());
  CHECK(server("\"smtp://mail.example:25\"\ntls = \"none\"\n") == "5 syntax");
  CHECK(server("\"smtp://127.0.0.1.example:25\"\ntls = \"none\"\n") == "5 syntax");
  CHECK(server("\"smtps://127.0.0.1:465\"\ntls = \"none\"\n") == "5 syntax");
  CHECK(server("\"smtps://mail.example:465\"\ntls = \"off\"\n") == "5 syntax");
  for (const char* wrong : {"http://mail.example", "smtp://mail.example/x", "smtp://", "file:///x"})
    CHECK(server("\"" + std::string(wrong) + "\"\n") == "4 syntax");
  CHECK(server("\"smtp://user:geheim@mail.example\"\n") == "4 syntax");
  CHECK(desk.messages().find("geheim") == std::string::npos);
}

TEST_CASE("robots are reached over https, or on this machine") {
  Desk desk;
  const auto robot = [&](const std::string& url) {
    return desk.problems("schema = 1\n[[robot]]\nid = \"r\"\nkind = \"feishu\"\nurl = \"" + url +
                         "\"\n");
  };
  CHECK(robot("https://open.example/hook/GEHEIM").empty());
  CHECK(robot("http://127.0.0.1:8000/hook").empty());
  for (const char* wrong : {"http://open.example/hook/GEHEIM", "file:///etc/GEHEIM", "GEHEIM",
                            "https://u:GEHEIM@a.example/", "http://127.0.0.1@GEHEIM.example/"}) {
    CHECK(robot(wrong) == "5 syntax");
    CHECK(desk.messages().find("GEHEIM") == std::string::npos);
  }
}

TEST_CASE("a password that everybody may read is refused, and never shown") {
  Desk desk;
  const auto password = [&](const std::string& file) {
    return desk.problems(
        "schema = 1\n[mail]\nserver = \"smtps://m.example\"\nfrom = \"a@b.example\"\n"
        "user = \"u\"\npassword_file = \"" +
        file + "\"\n");
  };
  CHECK(password("password").empty());
  for (const char* file : {"open", "missing", "two-lines", "empty", "."}) {
    CHECK(password(file) == "6 unreadable-secret");
    CHECK(desk.messages().find("geheim") == std::string::npos);
  }
  CHECK(password("open") == "6 unreadable-secret");
  CHECK(desk.messages().find("chmod 600") != std::string::npos);
}

TEST_CASE("user and password go together, and WeCom's robots have no secret") {
  Desk desk;
  CHECK(desk.problems("schema = 1\n[mail]\nserver = \"smtps://m.example\"\n"
                      "from = \"a@b.example\"\nuser = \"u\"\n") == "5 syntax");
  CHECK(desk.problems("schema = 1\n[[robot]]\nid = \"r\"\nkind = \"wecom\"\n"
                      "url = \"https://a.example\"\nsecret_file = \"secret\"\n") == "6 syntax");
}

TEST_CASE("addresses that could end a line or a field are none") {
  Desk desk;
  for (const char* address :
       {"a b@c", "a@b>", "<a@b", "@b", "a@", "a@b\\r\\nRCPT TO:x", "a,b@c", "督办@b.example", ""})
    CHECK(desk.problems("schema = 1\n[mail]\nserver = \"smtps://m.example\"\n"
                        "from = \"a@b.example\"\n[morning]\nmail = [\"" +
                        std::string(address) + "\"]\n") == "6 syntax");
}

TEST_CASE("a file with robots' addresses is not for everybody") {
  const Desk desk;
  desk.put("delivery.toml", whole, fs::perms::owner_read | fs::perms::others_read);
  const auto open = load_channels(desk.path("delivery.toml"));
  REQUIRE_FALSE(open);
  CHECK(open.problems.at(0).rule == "unreadable-secret");
  fs::permissions(desk.path("delivery.toml"), fs::perms::owner_read);
  CHECK(load_channels(desk.path("delivery.toml")));
}

TEST_CASE("the example in plans is right but for the files that each office makes itself") {
  const std::string file = SOURCE_FOLDER "/plans/delivery.example.toml";
  for (const Problem& problem : read_channels(read_file(file), file).problems)
    CHECK(problem.rule == "unreadable-secret");
}
