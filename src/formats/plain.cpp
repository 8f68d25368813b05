#include "formats/plain.h"

#include "base/text.h"

namespace duban {

constexpr char32_t replacement = U'\uFFFD';

// Each byte that belongs to no sequence becomes one replacement.
static std::u32string repaired(std::string_view bytes) {
  if (is_utf8(bytes)) return code_points(bytes);
  std::u32string points;
  while (!bytes.empty()) {
    std::size_t size = 1;
    while (size <= 4 && !is_utf8(bytes.substr(0, size))) ++size;
    points += size <= 4 ? code_points(bytes.substr(0, size)) : std::u32string(1, replacement);
    bytes.remove_prefix(size <= 4 ? std::min(size, bytes.size()) : 1);
  }
  return points;
}

static bool is_harmful(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

static bool is_break(char32_t c) { return c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029; }

// Whether a text is sure to have neither harmful characters nor breaks, going by its bytes: most
// texts are plain already.
static bool is_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF) {
      const bool full_width = text.substr(at).starts_with("\xEF\xBC");  // ，：；（）！
      if (!full_width) return false;
    }
    if (byte == 0xE2 && text.substr(at).starts_with("\xE2\x80")) {
      const auto last = static_cast<unsigned char>(text.substr(at, 3).back());
      if (last >= 0xA8 && last <= 0xAE) return false;  // breaks and directions
    }
    if (byte == 0xE2 && text.substr(at).starts_with("\xE2\x81")) return false;
  }
  return is_utf8(text);
}

std::string plain_lines(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::u32string points = repaired(text);
  std::u32string kept;
  kept.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool before_newline = i + 1 < points.size() && points[i + 1] == '\n';
    if (points[i] == '\r' && before_newline) continue;
    const char32_t c = points[i] == '\r' ? U'\n' : points[i];
    kept.push_back(is_harmful(c) && !is_break(c) ? replacement : c);
  }
  return to_utf8(kept);
}

std::string plain(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::u32string points = code_points(plain_lines(text));
  for (char32_t& c : points)
    if (is_break(c)) c = U' ';
  return to_utf8(points);
}

}  // namespace duban
