#include "base/file.h"

#include "base/error.h"
#include "base/text.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace duban {

namespace fs = std::filesystem;

namespace {

// What the system says, for the reasons that people meet.
std::string reason_in_chinese(int number) {
  switch (number) {
    case ENOENT:
      return "文件或文件夹不存在";
    case EACCES:
    case EPERM:
    case EROFS:
      return "没有权限";
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return "磁盘已满";
    case EISDIR:
      return "是文件夹,不是文件";
    case ENOTDIR:
      return "路径中有一段不是文件夹";
    default:
      return std::strerror(number);
  }
}

[[noreturn]] void refuse(const char* what, const fs::path& path) {
  throw Error(fmt::format("{}“{}”:{}", what, path.string(), reason_in_chinese(errno)));
}

// An open file, closed when it goes.
class Handle {
 public:
  Handle(const fs::path& path, int flags, mode_t mode = 0666)
      : fd_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~Handle() {
    if (fd_ >= 0) ::close(fd_);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  int get() const { return fd_; }
  bool close() { return ::close(std::exchange(fd_, -1)) == 0; }

 private:
  int fd_;
};

bool write_all(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t n = ::write(fd, content.data(), content.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

void write_straight(const fs::path& path, std::string_view content) {
  Handle file(path, O_WRONLY);
  if (file.get() < 0 || !write_all(file.get(), content)) refuse("无法写入", path);
}

// Where a symbolic link points in the end, so that the link itself is never replaced.
fs::path target_of(const fs::path& path) {
  std::error_code unresolved;
  const fs::path target = fs::is_symlink(path) ? fs::weakly_canonical(path, unresolved) : path;
  return unresolved ? path : target;
}

}  // namespace

void make_folders(const fs::path& path) {
  std::error_code refused;
  fs::create_directories(path, refused);
  errno = refused.value();
  if (refused) refuse("无法建立文件夹", path);
}

void flush_folder(const fs::path& folder) {
  Handle handle(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY);
  if (handle.get() >= 0) ::fsync(handle.get());
}

std::string read_file(const fs::path& path) {
  Handle file(path, O_RDONLY);
  if (file.get() < 0) refuse("无法读取", path);
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) refuse("无法读取", path);
  std::string content;
  content.reserve(static_cast<std::size_t>(std::max<off_t>(info.st_size, 0)) + 1);
  char block[1 << 16];
  for (;;) {
    const ssize_t n = ::read(file.get(), block, sizeof block);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) refuse("无法读取", path);
    if (n == 0) return content;
    content.append(block, static_cast<std::size_t>(n));
  }
}

std::string read_text_file(const fs::path& path) {
  auto text = decode(read_file(path));
  if (!text)
    throw Error(fmt::format("“{}”不是文本文件(既非 UTF-8 也非 GB18030 编码)", path.string()));
  return std::move(*text);
}

void write_file(const fs::path& given, std::string_view content) {
  const fs::path path = target_of(given);
  struct stat info {};
  const bool exists = ::stat(path.c_str(), &info) == 0;
  if (exists && !S_ISREG(info.st_mode)) return write_straight(path, content);

  const fs::path temporary = fmt::format("{}.{}.tmp", path.string(), ::getpid());
  const mode_t mode = exists ? info.st_mode & 07777 : 0666;
  {
    Handle file(temporary, O_WRONLY | O_CREAT | O_TRUNC, mode);
    if (file.get() < 0) refuse("无法写入", path);
    if (!write_all(file.get(), content) || ::fsync(file.get()) != 0 || !file.close()) {
      const int reason = errno;
      ::unlink(temporary.c_str());
      errno = reason;
      refuse("无法写入", path);
    }
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const int reason = errno;
    ::unlink(temporary.c_str());
    errno = reason;
    refuse("无法写入", path);
  }
  flush_folder(path.parent_path());
}

}  // namespace duban
