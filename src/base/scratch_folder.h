#pragma once

#include <filesystem>

namespace duban {

// A folder of one's own under the system's temporary folder, gone with all in it when this is.
class ScratchFolder {
 public:
  ScratchFolder();  // throws Error where it cannot be made
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace duban
