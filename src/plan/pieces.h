#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace duban {

// A part of a file's text that is TOML of its own.
struct Piece {
  std::string_view text;
  int lines_before = 0;
};

// Cuts a plan file before lines that begin with [[task]]: first what stands before the tasks, then
// pieces of about `size` bytes.  The whole in one piece where it is no longer than two of them, or
// holds a quote of three, within which such a line would be no table.
std::vector<Piece> cut_at_tasks(std::string_view text, std::size_t size);

}  // namespace duban
