#include "base/child_process.h"

#include "base/error.h"

#include <fmt/core.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace duban {

namespace {

[[noreturn]] void refuse(const std::string& program, int error) {
  const std::string why = error == ENOENT ? "没有找到该程序" : std::strerror(error);
  throw Error(fmt::format("无法运行程序“{}”：{}", program, why));
}

// One direction between us and the child.
class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0)
      throw Error(fmt::format("无法建立管道：{}", std::strerror(errno)));
  }
  ~Pipe() { close_end(0), close_end(1); }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_reading() { close_end(0); }
  void close_writing() { close_end(1); }

 private:
  void close_end(std::size_t end) {
    if (ends_.at(end) >= 0) close(ends_.at(end));
    ends_.at(end) = -1;
  }
  std::array<int, 2> ends_{-1, -1};
};

// A child that stops reading must not end us: its broken pipe is an error of write() only.
class IgnoreBrokenPipe {
 public:
  IgnoreBrokenPipe() { former_ = std::signal(SIGPIPE, SIG_IGN); }
  ~IgnoreBrokenPipe() { std::signal(SIGPIPE, former_); }
  IgnoreBrokenPipe(const IgnoreBrokenPipe&) = delete;
  IgnoreBrokenPipe& operator=(const IgnoreBrokenPipe&) = delete;

 private:
  void (*former_)(int) = SIG_DFL;
};

// Limits of a process that has just begun.
void limit(pid_t process, int what, std::size_t most) {
  if (most == 0) return;
  const rlimit both = {most, most};
  prlimit(process, static_cast<__rlimit_resource>(what), &both, nullptr);
}

class Child {
 public:
  Child(const std::vector<std::string>& command, const ProgramLimits& limits) : limits_(limits) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in_.reading(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out_.writing(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, error_.writing(), STDERR_FILENO);
    const int failed =
        posix_spawnp(&process_, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) refuse(command[0], failed);
    limit(process_, RLIMIT_CPU, limits.processor_seconds);
    limit(process_, RLIMIT_AS, limits.memory_bytes);
    in_.close_reading(), out_.close_writing(), error_.close_writing();
    fcntl(in_.writing(), F_SETFL, O_NONBLOCK);
  }

  Finished finished(std::string_view input) {
    const IgnoreBrokenPipe ignored;
    Finished result;
    std::size_t written = 0;
    bool out_open = true;
    bool error_open = true;
    while (out_open || error_open) {
      std::array<pollfd, 3> ends = {{{in_.writing(), POLLOUT, 0},
                                     {out_open ? out_.reading() : -1, POLLIN, 0},
                                     {error_open ? error_.reading() : -1, POLLIN, 0}}};
      if (poll(ends.data(), ends.size(), -1) < 0 && errno != EINTR) break;
      if (ends[0].revents != 0) feed(input, written);
      if (ends[1].revents != 0) out_open = drain(out_.reading(), result.output);
      if (ends[2].revents != 0) error_open = drain(error_.reading(), result.errors);
      if (overruns(result)) {
        result.overrun = true;
        kill(process_, SIGKILL);
        break;
      }
    }
    result.status = wait();
    return result;
  }

 private:
  bool overruns(const Finished& result) const {
    return limits_.output_bytes > 0 &&
           result.output.size() + result.errors.size() > limits_.output_bytes;
  }

  // Writes what the pipe takes; closes it when all is written or nobody reads.
  void feed(std::string_view input, std::size_t& written) {
    const auto count = write(in_.writing(), input.data() + written, input.size() - written);
    if (count > 0) written += static_cast<std::size_t>(count);
    const bool broken = count < 0 && errno != EAGAIN && errno != EINTR;
    if (broken || written == input.size()) in_.close_writing();
  }

  // False at the end.
  static bool drain(int end, std::string& text) {
    std::array<char, 65536> buffer;
    const auto count = read(end, buffer.data(), buffer.size());
    if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && errno == EINTR);
  }

  int wait() const {
    int status = 0;
    while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  Pipe in_;
  Pipe out_;
  Pipe error_;
  ProgramLimits limits_;
  pid_t process_ = -1;
};

}  // namespace

Finished run_program(const std::vector<std::string>& command, std::string_view input,
                     const ProgramLimits& limits) {
  return Child(command, limits).finished(input);
}

}  // namespace duban
