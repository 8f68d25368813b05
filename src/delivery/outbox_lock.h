#pragma once

#include <filesystem>

namespace duban {

// Held by the one process that sends from an outbox; the system lets go of it when that one ends.
class OutboxLock {
 public:
  // Does not wait.  Throws Error where the file cannot be opened.
  explicit OutboxLock(const std::filesystem::path& file);
  ~OutboxLock();
  OutboxLock(const OutboxLock&) = delete;
  OutboxLock& operator=(const OutboxLock&) = delete;

  bool held() const { return held_; }

 private:
  int fd_ = -1;
  bool held_ = false;
};

}  // namespace duban
