#include "base/file.h"
#include "base/lock.h"
#include "delivery/entry.h"
#include "tests/delivery/sending_office.h"
#include "tests/test.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <set>
#include <thread>

using namespace sending;

TEST_CASE("what was sent before a kill is not sent again") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  office.deliver({letter("o-1")});
  // Killed between the mark and the move.
  const fs::path sent = office.files("sent").at(0);
  fs::rename(sent, office.outbox() / sent.filename());
  CHECK(summary(office.deliver({letter("o-1")})) == "0 sent, 0 waiting, 0 failed");
  CHECK(office.files("sent").size() == 1);
  CHECK(mail.received().size() == 1);
}

TEST_CASE("a mail repeated after a kill has the same bytes") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  office.deliver({letter("o-1")});
  // Killed between the server's yes and the mark.
  auto entry = read_entry(read_file(office.files("sent").at(0)));
  REQUIRE(entry);
  entry->sent.reset();
  write_file(office.outbox() / file_name(*entry), write_entry(*entry));
  fs::remove(office.files("sent").at(0));
  CHECK(summary(office.wait_and_deliver(7200)) == "1 sent, 0 waiting, 0 failed");
  REQUIRE(mail.received().size() == 2);
  CHECK(mail.received()[0] == mail.received()[1]);
}

TEST_CASE("killed at any instant it loses nothing and repeats at most the mail under way") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  std::vector<OutMessage> letters;
  for (int i = 0; i < 30; ++i) letters.push_back(letter("o-" + std::to_string(i)));
  int kills = 0;
  for (const auto life : {2ms, 5ms, 9ms, 14ms, 20ms, 27ms, 35ms, 60ms}) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      office.deliver(letters);
      _exit(0);
    }
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    kills += WIFSIGNALED(status) ? 1 : 0;
  }
  CHECK(kills > 0);
  CHECK(office.deliver(letters).waiting == 0);
  CHECK(office.files("sent").size() == letters.size());
  const auto received = mail.received();
  CHECK(std::set<std::string>(received.begin(), received.end()).size() == letters.size());
  CHECK(received.size() <= letters.size() + static_cast<std::size_t>(kills));
}

TEST_CASE("two who send at once do not send twice") {
  const Server mail("plain");
  Office office(mail.address(), nobodys_address());
  office.to("市司法局", {"a@sfj.example"});
  fs::create_directories(office.outbox());
  {
    const FileLock other(office.outbox() / ".lock");
    REQUIRE(other.held());
    CHECK(office.deliver({letter("o-1")}).busy);
    CHECK(office.files().size() == 1);  // queued all the same
  }
  CHECK(summary(office.deliver({})) == "1 sent, 0 waiting, 0 failed");
}
