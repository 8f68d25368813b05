#include "docx/package.h"

#include <fmt/core.h>
#include <zip.h>

#include <array>
#include <memory>

namespace duban {

namespace {

constexpr std::size_t most_bytes = 64 << 20;  // of all parts, unpacked: a letterhead has far less
constexpr zip_int64_t most_parts = 2000;

using Archive = std::unique_ptr<zip_t, void (*)(zip_t*)>;

[[noreturn]] void damaged() {
  throw PackageFault{"unreadable-file", "模板不是docx文件或已损坏；请用Word或WPS另存为docx"};
}

[[noreturn]] void too_large() {
  throw PackageFault{"too-large",
                     fmt::format("模板解压后超过{}兆字节，不像公文模板", most_bytes >> 20)};
}

Archive opened(const std::string& bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!archive && source) zip_source_free(source);
  zip_error_fini(&error);
  if (!archive) damaged();
  return {archive, zip_discard};
}

// A bomb may declare less than it holds: what is really unpacked is counted.
std::string unpacked(zip_t* archive, zip_uint64_t index, std::size_t room) {
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive, index, 0),
                                                               zip_fclose);
  if (!file) damaged();
  std::string content;
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const zip_int64_t count = zip_fread(file.get(), buffer.data(), buffer.size());
    if (count < 0) damaged();
    if (count == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(count));
    if (content.size() > room) too_large();
  }
}

}  // namespace

std::vector<PackagePart> unzipped_package(const std::string& bytes) {
  const Archive archive = opened(bytes);
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  if (count > most_parts) too_large();
  std::vector<PackagePart> parts;
  std::size_t room = most_bytes;
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
    const char* const name = zip_get_name(archive.get(), i, 0);
    if (!name) damaged();
    if (std::string_view(name).ends_with('/')) continue;  // a folder
    parts.push_back({name, unpacked(archive.get(), i, room)});
    room -= parts.back().content.size();
  }
  return parts;
}

}  // namespace duban
