#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace duban {

std::size_t count_cores();

// Does work(worker, item) for each item from 0 to items - 1 on `workers` threads, which count from
// 0; one worker is the caller's own thread.  The first exception is thrown again when all are done.
void on_all_cores(std::size_t items, std::size_t workers,
                  const std::function<void(std::size_t worker, std::size_t item)>& work);

// The texts of the items, one behind the other, each added by write(item, text): in pieces, which
// are written on all cores.
std::string write_on_all_cores(
    std::size_t items, const std::function<void(std::size_t item, std::string& text)>& write);

}  // namespace duban
