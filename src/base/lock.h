#pragma once

#include <filesystem>

namespace duban {

// Holds a lock file for as long as it lives; the system lets it go when the process ends, however
// it ends.  The file itself stays.
class FileLock {
 public:
  enum class Wait { no, yes };
  // With `yes`, waits until it has it.  Throws Error where the file cannot be made.
  explicit FileLock(const std::filesystem::path& path, Wait wait = Wait::no);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

  // Whether this process has it; false where another one does.
  bool held() const { return held_; }

 private:
  int file_ = -1;
  bool held_ = false;
};

}  // namespace duban
