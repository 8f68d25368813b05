#include "evidence/file_name.h"

#include <fmt/core.h>

#include "base/text.h"

namespace duban {

namespace {

constexpr std::size_t longest_name = 120;

// Control signs, and those that turn or hide the text around them.
bool is_unseen(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
         point == 0xFEFF || point == 0xAD;
}

// The beginning and, where it is short, the ending of a long name.
std::u32string cut(const std::u32string& name) {
  if (name.size() <= longest_name) return name;
  const std::size_t dot = name.rfind(U'.');
  if (dot == std::u32string::npos || name.size() - dot > 8) return name.substr(0, longest_name);
  const std::u32string ending = name.substr(dot);
  return name.substr(0, longest_name - ending.size()) + ending;
}

}  // namespace

std::string shown_file_name(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  if (!is_utf8(path)) return "文件";
  std::u32string name;
  for (const char32_t point : code_points(path))
    if (!is_unseen(point)) name.push_back(point);
  const std::size_t first = name.find_first_not_of(U". ");
  if (first == std::u32string::npos) return "文件";
  return to_utf8(cut(name.substr(first)));
}

std::string stem_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot));
}

std::string size_in_words(std::uintmax_t bytes) {
  if (bytes < 1024) return fmt::format("{} B", bytes);
  if (bytes < 1 << 20) return fmt::format("{} KB", (bytes + 1023) / 1024);
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1 << 20));
}

}  // namespace duban
