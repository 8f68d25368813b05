#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace duban {

// A tag's name as a number, without regard to case.
constexpr std::uint64_t html_name(std::string_view name) {
  std::uint64_t key = 14695981039346656037u;  // FNV-1a
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    key = (key ^ static_cast<unsigned char>(lower)) * 1099511628211u;
  }
  return key;
}

// A name known when the program is built.
struct HtmlName {
  std::uint64_t key;
  consteval HtmlName(const char* name) : key(html_name(name)) {}  // for lists of literals
};

inline bool is_one_of(std::uint64_t name, std::initializer_list<HtmlName> names) {
  for (const HtmlName& each : names)
    if (each.key == name) return true;
  return false;
}

}  // namespace duban
