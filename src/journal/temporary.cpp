#include "journal/temporary.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include "base/error.h"

namespace duban {

namespace fs = std::filesystem;

Temporary::Temporary(const fs::path& wanted)
    : path_(fmt::format("{}.{}.tmp", wanted.string(), ::getpid())), wanted_(wanted) {}

Temporary::~Temporary() {
  std::error_code ignored;
  if (!kept_) fs::remove(path_, ignored);
}

void Temporary::keep() {
  std::error_code failed;
  fs::rename(path_, wanted_, failed);
  if (failed) throw Error(fmt::format("无法写入“{}”:{}", wanted_.string(), failed.message()));
  kept_ = true;
  flush_folder();
}

// Where a folder cannot be flushed, the file system needs no flushing.
void Temporary::flush_folder() const {
  const fs::path folder = wanted_.has_parent_path() ? wanted_.parent_path() : fs::path(".");
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  ::fsync(handle);
  ::close(handle);
}

}  // namespace duban
