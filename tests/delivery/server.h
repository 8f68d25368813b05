#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/temporary_folder.h"

// A server of tests/delivery/server.py, ended with the object.
class Server {
 public:
  // `answers` are those of a robots' platform: "200 {…}".
  explicit Server(const std::string& kind, const std::vector<std::string>& answers = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::string address() const;                // "127.0.0.1:PORT"
  std::vector<std::string> received() const;  // in order
  // Of a server with TLS: what vouches for it.
  std::string certificate() const { return (folder_.path() / "certificate").string(); }

 private:
  void make_certificate() const;
  void start(const std::string& kind);

  TemporaryFolder folder_;
  pid_t process_ = -1;
  int port_ = 0;
};

// A port of this machine where nobody listens.
std::string nobodys_address();
