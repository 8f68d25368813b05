#pragma once

#include <filesystem>

namespace duban {

// A file beside the one that is wanted, which goes again unless it gets that one's name.
class Temporary {
 public:
  explicit Temporary(const std::filesystem::path& wanted);
  ~Temporary();
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;

  const std::filesystem::path& path() const { return path_; }
  // Replaces the wanted file, for good: the new name survives a power cut.  Throws Error.
  void keep();

 private:
  void flush_folder() const;

  std::filesystem::path path_;
  std::filesystem::path wanted_;
  bool kept_ = false;
};

}  // namespace duban
