#include "base/on_all_cores.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace duban {

std::size_t count_cores() { return std::max(1U, std::thread::hardware_concurrency()); }

void on_all_cores(std::size_t items, std::size_t workers,
                  const std::function<void(std::size_t, std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto run = [&](std::size_t worker) {
    try {
      for (std::size_t item = next++; item < items; item = next++) work(worker, item);
    } catch (...) {
      const std::lock_guard lock(failing);
      if (!failure) failure = std::current_exception();
      next = items;
    }
  };
  std::vector<std::thread> threads;
  try {
    for (std::size_t worker = 1; worker < std::min(workers, items); ++worker)
      threads.emplace_back(run, worker);
  } catch (const std::system_error&) {
    // The machine gives no more threads: those there are do it all.
  }
  run(0);
  for (std::thread& thread : threads) thread.join();
  if (failure) std::rethrow_exception(failure);
}

std::string write_on_all_cores(std::size_t items,
                               const std::function<void(std::size_t, std::string&)>& write) {
  constexpr std::size_t items_a_piece = 100;
  std::vector<std::string> pieces(items / items_a_piece + 1);
  on_all_cores(pieces.size(), count_cores(), [&](std::size_t, std::size_t piece) {
    const std::size_t end = std::min(items, (piece + 1) * items_a_piece);
    for (std::size_t item = piece * items_a_piece; item < end; ++item) write(item, pieces[piece]);
  });
  std::size_t size = 0;
  for (const std::string& piece : pieces) size += piece.size();
  std::string text;
  text.reserve(size);
  for (std::string& piece : pieces) text += std::exchange(piece, {});
  return text;
}

}  // namespace duban
