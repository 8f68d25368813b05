#include "docx/package.h"

#include "base/error.h"

#include <fmt/core.h>
#include <zip.h>

#include <memory>

namespace duban {

namespace {

constexpr zip_uint16_t midnight = 0;
constexpr zip_uint16_t first_of_1980 = 1 << 5 | 1;  // the first day that ZIP can say

[[noreturn]] void refuse() { throw Error("无法写出文件包:内存不足"); }

void add_part(zip_t* archive, const PackagePart& part) {
  zip_source_t* const source =
      zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
  if (!source) refuse();
  const zip_int64_t index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    refuse();
  }
  const auto at = static_cast<zip_uint64_t>(index);
  zip_file_set_dostime(archive, at, midnight, first_of_1980, 0);
  zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 6);
}

std::string content_of(zip_source_t* source) {
  if (zip_source_open(source) != 0) refuse();
  zip_source_seek(source, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (read != static_cast<zip_int64_t>(bytes.size())) refuse();
  return bytes;
}

}  // namespace

std::string zipped_package(const std::vector<PackagePart>& parts) {
  const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> buffer(
      zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
  if (!buffer) refuse();
  zip_source_keep(buffer.get());  // the archive gives up its own share when it is closed
  zip_t* const archive = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr);
  if (!archive) refuse();
  for (const PackagePart& part : parts) add_part(archive, part);
  if (zip_close(archive) != 0) {
    zip_discard(archive);
    refuse();
  }
  return content_of(buffer.get());
}

}  // namespace duban
