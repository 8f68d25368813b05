#include "base/lock.h"

#include "base/error.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace duban {

FileLock::FileLock(const std::filesystem::path& path, Wait wait)
    : file_(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
  if (file_ < 0)
    throw Error(fmt::format("无法建立锁文件“{}”:{}", path.string(), std::strerror(errno)));
  held_ = ::flock(file_, wait == Wait::yes ? LOCK_EX : LOCK_EX | LOCK_NB) == 0;
}

FileLock::~FileLock() { ::close(file_); }

}  // namespace duban
