#pragma once

#include <string_view>
#include <vector>

namespace duban {

// A file of the source tree that is compiled in, e.g. "plans/holidays/2024.toml".
struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};

// In the order of their names.
const std::vector<EmbeddedFile>& embedded_files();

}  // namespace duban
