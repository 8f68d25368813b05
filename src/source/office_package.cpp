#include "source/office_package.h"

#include "source/refusal.h"

#include <fmt/core.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace duban {

namespace {

[[noreturn]] void damaged() {
  throw Refusal("unreadable-file", "文件已损坏或不完整，无法打开；请用Office或WPS打开后另存一份");
}

}  // namespace

OfficePackage::OfficePackage(std::string_view bytes, const SourceLimits& limits) : limits_(limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source) archive_ = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (!archive_ && source) zip_source_free(source);
  zip_error_fini(&error);
  if (!archive_) damaged();
}

OfficePackage::~OfficePackage() { zip_discard(archive_); }

std::optional<std::string> OfficePackage::part(const std::string& name) const {
  const zip_int64_t index = zip_name_locate(archive_, name.c_str(), ZIP_FL_NOCASE);
  if (index < 0) return {};
  zip_stat_t facts;
  zip_stat_init(&facts);
  const auto place = static_cast<zip_uint64_t>(index);
  if (zip_stat_index(archive_, place, 0, &facts) != 0) damaged();
  if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
    throw Refusal("unreadable-file", "文件有密码保护；请去掉密码后再读入");
  return unpack(place, (facts.valid & ZIP_STAT_SIZE) != 0 ? facts.size : 0);
}

// A bomb may declare less than it holds, so both are held to the limit.
std::string OfficePackage::unpack(std::uint64_t index, std::uint64_t declared) const {
  const auto refuse = [&] {
    throw Refusal("too-large",
                  fmt::format("解压后超过{}兆字节，不像办公文件", limits_.unpacked_bytes >> 20));
  };
  if (declared > limits_.unpacked_bytes) refuse();
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive_, index, 0),
                                                               zip_fclose);
  if (!file) damaged();
  std::string content;
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const zip_int64_t count = zip_fread(file.get(), buffer.data(), buffer.size());
    if (count < 0) damaged();
    if (count == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(count));
    if (content.size() > limits_.unpacked_bytes) refuse();
  }
}

}  // namespace duban
