#include "commands/step_log.h"

#include <fmt/core.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

namespace duban {

namespace {

constexpr std::size_t most_bytes = 1 << 20;
constexpr std::size_t most_files = 5;

}  // namespace

StepLog::StepLog(const std::filesystem::path& file) {
  try {
    logger_ = std::make_shared<spdlog::logger>(
        "nightly", std::make_shared<spdlog::sinks::rotating_file_sink_st>(file.string(), most_bytes,
                                                                          most_files));
    logger_->flush_on(spdlog::level::info);
    logger_->set_error_handler(
        [this, file](const std::string&) { broken_ = fmt::format("无法写入“{}”", file.string()); });
  } catch (const spdlog::spdlog_ex&) {
    logger_.reset();
    broken_ = fmt::format("无法写入“{}”", file.string());
  }
}

StepLog::~StepLog() = default;

void StepLog::done(std::string_view step) {
  if (logger_) logger_->info("{}", step);
}

void StepLog::failed(std::string_view step, std::string_view why) {
  if (logger_) logger_->error("{}: {}", step, why);
}

}  // namespace duban
