#pragma once

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <string>

namespace duban {

// Another process that runs `work` and tells what it did through a pipe, line by line.
class Child {
 public:
  using Tell = std::function<void(const std::string&)>;

  explicit Child(const std::function<void(const Tell&)>& work) {
    int ends[2];
    if (::pipe(ends) != 0) ::abort();
    pid_ = ::fork();
    if (pid_ == 0) {
      ::close(ends[0]);
      work([&](const std::string& line) {
        if (::write(ends[1], (line + "\n").data(), line.size() + 1) < 0) ::_exit(1);
      });
      ::_exit(0);  // no destructor of the test's process runs here
    }
    ::close(ends[1]);
    pipe_ = ends[0];
  }
  ~Child() { ::close(pipe_); }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  void kill() const { ::kill(pid_, SIGKILL); }
  // Until it has told so many lines, or ended.
  void hear(std::ptrdiff_t lines) {
    while (std::count(told_.begin(), told_.end(), '\n') < lines && listen()) {
    }
  }
  // All that it told until its end.
  std::string wait() {
    while (listen()) {
    }
    ::waitpid(pid_, nullptr, 0);
    return told_.substr(0, told_.rfind('\n') + 1);
  }

 private:
  bool listen() {
    char block[4096];
    const ssize_t n = ::read(pipe_, block, sizeof block);
    if (n > 0) told_.append(block, static_cast<std::size_t>(n));
    return n > 0;
  }

  pid_t pid_ = 0;
  int pipe_ = 0;
  std::string told_;
};

}  // namespace duban
