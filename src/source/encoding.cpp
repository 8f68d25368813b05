#include "source/encoding.h"

#include "base/error.h"
#include "base/text.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace duban {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u;
}

bool is_good_utf8(std::string_view bytes, std::size_t at) {
  const std::size_t size = utf8_length(bytes[at]);
  return at + size <= bytes.size() && is_utf8(bytes.substr(at, size));
}

// A character that is cut off or broken ends where its continuation bytes do.
std::size_t utf8_unit(std::string_view bytes, std::size_t at) {
  const std::size_t size = utf8_length(bytes[at]);
  if (is_good_utf8(bytes, at)) return size;
  std::size_t end = at + 1;
  while (end < at + size - 1 && (byte_at(bytes, end) & 0xC0u) == 0x80u) ++end;
  return end - at;
}

// Two bytes or four, told by the second one.
std::size_t gb18030_unit(std::string_view bytes, std::size_t at) {
  const auto leads = [&](std::size_t place) {
    const unsigned byte = byte_at(bytes, place);
    return byte >= 0x81 && byte <= 0xFE;
  };
  const auto digit = [&](std::size_t place) {
    const unsigned byte = byte_at(bytes, place);
    return byte >= 0x30 && byte <= 0x39;
  };
  if (!leads(at)) return 1;
  if (digit(at + 1)) return leads(at + 2) && digit(at + 3) ? 4 : 1;
  const unsigned second = byte_at(bytes, at + 1);
  return second >= 0x40 && second <= 0xFE && second != 0x7F ? 2 : 1;
}

std::size_t big5_unit(std::string_view bytes, std::size_t at) {
  const unsigned first = byte_at(bytes, at);
  const unsigned second = byte_at(bytes, at + 1);
  const bool pair = first >= 0x81 && first <= 0xFE &&
                    ((second >= 0x40 && second <= 0x7E) || (second >= 0xA1 && second <= 0xFE));
  return pair ? 2 : 1;
}

bool says_big5(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  for (const std::string_view words : {"charset=big5", "charset=\"big5", "charset=Big5",
                                       "charset=\"Big5", "charset=BIG5", "charset=\"BIG5"})
    if (head.find(words) != head.npos) return true;
  return false;
}

unsigned utf16_at(Encoding encoding, std::string_view bytes, std::size_t at) {
  const unsigned first = byte_at(bytes, at);
  const unsigned second = byte_at(bytes, at + 1);
  return encoding == Encoding::utf16_little ? second << 8 | first : first << 8 | second;
}

std::size_t utf16_unit(Encoding encoding, std::string_view bytes, std::size_t at) {
  const bool high = (utf16_at(encoding, bytes, at) & 0xFC00u) == 0xD800u;
  const bool low = (utf16_at(encoding, bytes, at + 2) & 0xFC00u) == 0xDC00u;
  return std::min<std::size_t>(high && low ? 4 : 2, bytes.size() - at);
}

const char* iconv_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::gb18030:
      return "GB18030";
    case Encoding::big5:
      return "CP950";
    case Encoding::utf16_little:
      return "UTF-16LE";
    case Encoding::utf16_big:
      return "UTF-16BE";
  }
  return "";
}

// Of a text that is not wholly good UTF-8: it is meant as UTF-8 where only its end is cut off, or
// where good characters outweigh bad bytes as they never do in GB18030.
bool mostly_utf8(std::string_view bytes) {
  std::size_t good = 0;
  std::size_t bad = 0;
  bool cut_only = true;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = utf8_unit(bytes, at);
    if (!is_good_utf8(bytes, at)) {
      ++bad;
      cut_only = cut_only && at + 3 >= bytes.size();
    } else if (size > 1) {
      ++good;
    }
    at += size;
  }
  return bad == 0 || (good > 0 && cut_only && good >= bad) || good > 20 * bad;
}

class Converter {
 public:
  explicit Converter(Encoding encoding) : handle_(iconv_open("UTF-8", iconv_name(encoding))) {
    if (handle_ == reinterpret_cast<iconv_t>(-1))
      throw Error(std::string("系统不支持字符编码") + iconv_name(encoding));
  }
  ~Converter() { iconv_close(handle_); }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  // Converts up to the first bad place; the count of bytes taken.
  std::size_t convert(std::string_view bytes, std::string& text) const {
    char* from = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    for (bool more = true; more && left > 0;) {
      std::array<char, 1 << 15> buffer;
      char* to = buffer.data();
      std::size_t room = buffer.size();
      more = iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1) &&
             errno == E2BIG;
      text.append(buffer.data(), buffer.size() - room);
    }
    return bytes.size() - left;
  }

 private:
  iconv_t handle_;
};

}  // namespace

EncodedText encoding_of(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3};
  if (bytes.starts_with("\xFF\xFE")) return {Encoding::utf16_little, 2};
  if (bytes.starts_with("\xFE\xFF")) return {Encoding::utf16_big, 2};
  if (is_utf8(bytes) || mostly_utf8(bytes)) return {Encoding::utf8, 0};
  return {says_big5(bytes) ? Encoding::big5 : Encoding::gb18030, 0};
}

std::size_t unit_length(Encoding encoding, std::string_view bytes, std::size_t at) {
  if (encoding == Encoding::utf8) return utf8_unit(bytes, at);
  if (encoding == Encoding::gb18030) return gb18030_unit(bytes, at);
  if (encoding == Encoding::big5) return big5_unit(bytes, at);
  return utf16_unit(encoding, bytes, at);
}

std::string to_utf8(Encoding encoding, std::string_view bytes) {
  const Converter converter(encoding);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size();) {
    at += converter.convert(bytes.substr(at), text);
    if (at >= bytes.size()) break;
    text += replacement;
    at += unit_length(encoding, bytes, at);
  }
  return text;
}

}  // namespace duban
