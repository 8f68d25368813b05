#include "commands/progress_line.h"

#include <fmt/core.h>

#include <ostream>

namespace duban {

constexpr std::size_t worth_showing = 50;

ProgressLine::ProgressLine(World& world, std::string what, std::size_t total)
    : world_(world),
      what_(std::move(what)),
      total_(total),
      shown_(world.watched && total >= worth_showing) {}

ProgressLine::~ProgressLine() {
  if (shown_) world_.err << "\r\x1B[K" << std::flush;
}

void ProgressLine::step() {
  if (!shown_) return;
  const std::lock_guard lock(writing_);
  const std::size_t before = done_++ * 100 / total_;
  if (const std::size_t now = done_ * 100 / total_; now != before)
    world_.err << fmt::format("\r{} {}%({}/{})", what_, now, done_, total_) << std::flush;
}

}  // namespace duban
