#include "base/scratch_folder.h"

#include "base/error.h"

#include <fmt/core.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <system_error>

namespace duban {

ScratchFolder::ScratchFolder() {
  std::error_code refused;
  const auto above = std::filesystem::temp_directory_path(refused);
  std::string name = ((refused ? "/tmp" : above) / "duban-XXXXXX").string();
  if (!::mkdtemp(name.data()))
    throw Error(fmt::format("无法在 {} 建立临时文件夹:{}", above.string(), std::strerror(errno)));
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace duban
