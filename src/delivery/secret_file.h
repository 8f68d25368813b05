#pragma once

#include <filesystem>
#include <string>

namespace duban {

// Whether people who are neither its owner nor of its group may read or change the file.
bool is_open_to_all(const std::filesystem::path& file);

// A password, or why there is none.
struct Secret {
  std::string value;
  std::string wrong;  // in Chinese; never holds the password
};

// The file's only line.
Secret read_secret(const std::filesystem::path& file);

}  // namespace duban
