#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duban {

// The files handed in with a store's events, beside it in DATABASE.files/ab/cdef…: each content
// once under its SHA-256, read-only.  Content is only ever added.
class FileStore {
 public:
  explicit FileStore(const std::filesystem::path& database);

  // Needs: a SHA-256 as StoredFile has it, here and below.
  std::filesystem::path path_of(std::string_view sha256) const;
  // Keeps the content and returns its hash; once it returns, a power cut loses nothing of it.  A
  // damaged file of that hash is mended.  Throws Error where the disk refuses.
  std::string put(std::string_view content) const;

  enum class Found { whole, missing, changed };
  Found look(std::string_view sha256) const;  // reads all of it

  // Takes the file over from another store: a hard link where the disks allow, else a copy.  False
  // where it is not there, or not what its name says.  Throws Error where the disk refuses.
  bool link_from(const FileStore& other, std::string_view sha256) const;
  // The same, always a copy of its own.
  bool copy_from(const FileStore& other, std::string_view sha256) const;

  // Every file below the folder, in order; also what does not belong there.
  std::vector<std::filesystem::path> all() const;
  struct Total {
    std::size_t files = 0;
    std::uintmax_t bytes = 0;
  };
  Total total() const;

 private:
  void make_folder_of(const std::filesystem::path& file) const;

  std::filesystem::path folder_;
};

}  // namespace duban
