#include "delivery/outbox_lock.h"

#include "base/error.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

namespace duban {

OutboxLock::OutboxLock(const std::filesystem::path& file)
    : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  if (fd_ < 0) throw Error(fmt::format("无法打开“{}”", file.string()));
  held_ = ::flock(fd_, LOCK_EX | LOCK_NB) == 0;
}

OutboxLock::~OutboxLock() { ::close(fd_); }

}  // namespace duban
