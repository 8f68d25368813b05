#include "journal/file_store.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/error.h"
#include "base/file.h"
#include "base/sha256.h"
#include "journal/temporary.h"

namespace duban {

namespace fs = std::filesystem;

namespace {

constexpr auto readable = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;

std::optional<std::string> content_of(const fs::path& path) {
  std::error_code failed;
  if (!fs::is_regular_file(path, failed)) return {};
  return read_file(path);
}

}  // namespace

FileStore::FileStore(const fs::path& database) : folder_(database.string() + ".files") {}

fs::path FileStore::path_of(std::string_view sha256) const {
  return folder_ / sha256.substr(0, 2) / sha256.substr(2);
}

// Both folders' names are flushed too, so that the file is found after a power cut.
void FileStore::make_folder_of(const fs::path& file) const {
  std::error_code failed;
  fs::create_directories(file.parent_path(), failed);
  if (failed)
    throw Error(
        fmt::format("无法建立文件夹“{}”:{}", file.parent_path().string(), failed.message()));
  flush_folder(folder_.parent_path());
  flush_folder(folder_);
}

std::string FileStore::put(std::string_view content) const {
  const std::string hash = sha256(content);
  const fs::path path = path_of(hash);
  if (look(hash) == Found::whole) {
    // Whoever put it there may not have flushed it yet.
    make_folder_of(path);
    flush_folder(path.parent_path());
    return hash;
  }
  make_folder_of(path);
  Temporary temporary(path);
  write_file(temporary.path(), content);
  std::error_code ignored;  // some file systems have no permissions
  fs::permissions(temporary.path(), readable, ignored);
  temporary.keep();
  return hash;
}

FileStore::Found FileStore::look(std::string_view hash) const {
  const auto content = content_of(path_of(hash));
  if (!content) return Found::missing;
  return sha256(*content) == hash ? Found::whole : Found::changed;
}

bool FileStore::link_from(const FileStore& other, std::string_view hash) const {
  const fs::path from = other.path_of(hash);
  const fs::path to = path_of(hash);
  std::error_code failed;
  const auto size = fs::file_size(from, failed);
  if (failed) return false;
  if (fs::file_size(to, failed) == size && !failed) return true;
  make_folder_of(to);
  fs::remove(to, failed);
  fs::create_hard_link(from, to, failed);
  if (failed) return copy_from(other, hash);
  flush_folder(to.parent_path());
  return true;
}

bool FileStore::copy_from(const FileStore& other, std::string_view hash) const {
  const auto content = content_of(other.path_of(hash));
  if (!content || sha256(*content) != hash) return false;
  put(*content);
  return true;
}

std::vector<fs::path> FileStore::all() const {
  std::vector<fs::path> files;
  std::error_code absent;
  for (auto it = fs::recursive_directory_iterator(folder_, absent);
       it != fs::recursive_directory_iterator(); it.increment(absent))
    if (!it->is_directory()) files.push_back(it->path());
  std::sort(files.begin(), files.end());
  return files;
}

FileStore::Total FileStore::total() const {
  Total total;
  for (const fs::path& file : all()) {
    std::error_code gone;
    const auto size = fs::file_size(file, gone);
    if (gone) continue;
    ++total.files;
    total.bytes += size;
  }
  return total;
}

}  // namespace duban
