#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog {
class logger;
}

namespace duban {

// What an engineer reads when a night went wrong: one line a step, in English, in a file that is
// rotated at 1 MB and kept five times.  A log that cannot be written stops nothing, and is told.
class StepLog {
 public:
  explicit StepLog(const std::filesystem::path& file);
  ~StepLog();
  StepLog(const StepLog&) = delete;
  StepLog& operator=(const StepLog&) = delete;

  void done(std::string_view step);
  void failed(std::string_view step, std::string_view why);

  // Why nothing is written; "" where it is.
  const std::string& broken() const { return broken_; }

 private:
  std::shared_ptr<spdlog::logger> logger_;  // none where the file cannot be opened
  std::string broken_;
};

}  // namespace duban
