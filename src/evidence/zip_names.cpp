#include "evidence/zip_names.h"

namespace duban {

namespace {

// Little-endian; 0 where it lies beyond the end.
std::size_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t value = 0;
  if (at > bytes.size() || bytes.size() - at < size) return 0;
  for (std::size_t i = size; i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

constexpr std::size_t end_size = 22;          // of the record at the end
constexpr std::size_t most_comment = 65'535;  // that may follow it
constexpr std::size_t entry_size = 46;        // of a directory entry before its name

std::size_t end_record(std::string_view bytes) {
  const std::size_t at = bytes.rfind("PK\x05\x06");
  const bool near_end = at != std::string_view::npos && bytes.size() - at >= end_size &&
                        bytes.size() - at <= end_size + most_comment;
  return near_end ? at : std::string_view::npos;
}

}  // namespace

// Source: PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16.
std::vector<std::string_view> zip_names(std::string_view bytes) {
  std::vector<std::string_view> names;
  if (!bytes.starts_with("PK\x03\x04")) return names;
  const std::size_t end = end_record(bytes);
  if (end == std::string_view::npos) return names;
  const std::size_t count = number(bytes, end + 10, 2);
  std::size_t at = number(bytes, end + 16, 4);
  for (std::size_t i = 0; i < count && at < end; ++i) {
    if (bytes.substr(at, 4) != "PK\x01\x02") break;
    const std::size_t length = number(bytes, at + 28, 2);
    if (at + entry_size + length > end) break;
    names.push_back(bytes.substr(at + entry_size, length));
    at += entry_size + length + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
  }
  return names;
}

}  // namespace duban
