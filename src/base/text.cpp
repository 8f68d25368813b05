#include "base/text.h"

#include <iconv.h>

#include <algorithm>

namespace duban {

// The length of the sequence that a lead byte opens; 0 for a byte that opens none.
static std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

// Needs: the lead byte opens a sequence of that size.
static char32_t point_of(std::string_view sequence) {
  const auto lead = static_cast<unsigned char>(sequence.front());
  char32_t point = sequence.size() == 1 ? lead : lead & (0x7Fu >> sequence.size());
  for (const char c : sequence.substr(1))
    point = (point << 6) | (static_cast<unsigned char>(c) & 0x3Fu);
  return point;
}

static bool is_sequence(std::string_view bytes) {
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};  // by size; less is overlong
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  if (!std::all_of(bytes.begin() + 1, bytes.end(), continues)) return false;
  const char32_t point = point_of(bytes);
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return point >= smallest[bytes.size()] && point <= 0x10FFFF && !surrogate;
}

bool is_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t size = sequence_length(static_cast<unsigned char>(bytes[i]));
    if (size == 0 || i + size > bytes.size()) return false;
    if (size > 1 && !is_sequence(bytes.substr(i, size))) return false;
    i += size;
  }
  return true;
}

static std::optional<std::string> from_gb18030(std::string_view bytes) {
  const iconv_t converter = iconv_open("UTF-8", "GB18030");
  if (converter == reinterpret_cast<iconv_t>(-1)) return {};
  std::string text(bytes.size() * 2 + 16, '\0');
  std::string input(bytes);
  char* from = input.data();
  char* to = text.data();
  std::size_t left = input.size();
  std::size_t room = text.size();
  const bool good = iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
  iconv_close(converter);
  if (!good) return {};
  text.resize(text.size() - room);
  return text;
}

std::optional<std::string> decode(std::string_view bytes) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  if (is_utf8(bytes)) return std::string(bytes);
  return from_gb18030(bytes);
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  points.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t size = std::max<std::size_t>(sequence_length(lead), 1);
    points.push_back(point_of(text.substr(i, size)));
    i += size;
  }
  return points;
}

static void append(std::string& text, char32_t point) {
  const auto byte = [&](char32_t value) { text.push_back(static_cast<char>(value)); };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xC0 | (point >> 6)), byte(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    byte(0xE0 | (point >> 12)), byte(0x80 | ((point >> 6) & 0x3F)), byte(0x80 | (point & 0x3F));
  } else {
    byte(0xF0 | (point >> 18)), byte(0x80 | ((point >> 12) & 0x3F));
    byte(0x80 | ((point >> 6) & 0x3F)), byte(0x80 | (point & 0x3F));
  }
}

std::string to_utf8(std::u32string_view points) {
  std::string text;
  for (const char32_t point : points) append(text, point);
  return text;
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view wide = "　";
  for (;;) {
    if (!text.empty() && std::string_view(" \t\r\n").find(text.front()) != text.npos) {
      text.remove_prefix(1);
    } else if (!text.empty() && std::string_view(" \t\r\n").find(text.back()) != text.npos) {
      text.remove_suffix(1);
    } else if (text.starts_with(wide)) {
      text.remove_prefix(wide.size());
    } else if (text.ends_with(wide)) {
      text.remove_suffix(wide.size());
    } else {
      return text;
    }
  }
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == text.npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) text += separator;
    text += part;
  }
  return text;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
  return join(split(text, from), to);
}

std::string shorten(std::string_view text, std::size_t most) {
  const std::u32string points = code_points(text);
  if (points.size() <= most) return std::string(text);
  return to_utf8(std::u32string_view(points).substr(0, most > 0 ? most - 1 : 0)) + "…";
}

}  // namespace duban
