#include "delivery/secret_file.h"

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

#include <fmt/core.h>

namespace duban {

namespace fs = std::filesystem;

bool is_open_to_all(const fs::path& file) {
  std::error_code missing;
  const fs::perms rights = fs::status(file, missing).permissions();
  return !missing && (rights & (fs::perms::others_read | fs::perms::others_write)) != fs::perms{};
}

Secret read_secret(const fs::path& file) {
  if (is_open_to_all(file))
    return {"", fmt::format("“{}”人人可读,不能存放密码;请先运行 chmod 600", file.string())};
  try {
    const std::string content = read_file(file);
    const std::string line(trim(content));
    if (line.empty()) return {"", fmt::format("“{}”是空的", file.string())};
    for (const char letter : line)
      if (static_cast<unsigned char>(letter) < 0x20)
        return {"", fmt::format("“{}”应只有一行", file.string())};
    return {line, ""};
  } catch (const Error& error) {
    return {"", error.what()};
  }
}

}  // namespace duban
