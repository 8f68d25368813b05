#include "tests/delivery/server.h"

#include "base/child_process.h"
#include "base/file.h"
#include "tests/test.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

extern char** environ;

namespace fs = std::filesystem;

Server::Server(const std::string& kind, const std::vector<std::string>& answers) {
  std::string lines;
  for (const std::string& answer : answers) lines += answer + "\n";
  duban::write_file(folder_.path() / "answers", lines);
  if (kind == "tls" || kind == "starttls" || kind == "https") make_certificate();
  start(kind);
}

Server::~Server() {
  if (process_ <= 0) return;
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

void Server::make_certificate() const {
  const auto made = duban::run_program(
      {"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
       "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
       "-keyout", (folder_.path() / "key").string(), "-out", certificate()},
      "");
  INFO(made.errors);
  REQUIRE(made.status == 0);
}

void Server::start(const std::string& kind) {
  std::array<int, 2> ends{};
  REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
  std::vector<std::string> words = {"python3",     SOURCE_FOLDER "/tests/delivery/server.py",
                                    kind,          folder_.path().string(),
                                    certificate(), (folder_.path() / "key").string()};
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  const int failed =
      posix_spawnp(&process_, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  REQUIRE(failed == 0);
  std::string line;
  char letter = 0;
  while (read(ends[0], &letter, 1) == 1 && letter != '\n') line += letter;
  close(ends[0]);
  REQUIRE(!line.empty());
  port_ = std::stoi(line);
}

std::string Server::address() const { return "127.0.0.1:" + std::to_string(port_); }

std::vector<std::string> Server::received() const {
  std::vector<std::string> received;
  for (int i = 1; fs::exists(folder_.path() / std::to_string(i)); ++i)
    received.push_back(duban::read_file(folder_.path() / std::to_string(i)));
  return received;
}

std::string nobodys_address() {
  const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  REQUIRE(bind(made, reinterpret_cast<sockaddr*>(&address), length) == 0);
  REQUIRE(getsockname(made, reinterpret_cast<sockaddr*>(&address), &length) == 0);
  close(made);
  return "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}
