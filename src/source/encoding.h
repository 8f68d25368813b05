#pragma once

#include <string>
#include <string_view>

namespace duban {

// How offices save text.
enum class Encoding { utf8, gb18030, big5, utf16_little, utf16_big };

struct EncodedText {
  Encoding encoding = Encoding::utf8;
  std::size_t mark = 0;  // bytes of the byte-order mark in front
};

// By its mark and by what its bytes can be; Big5, which looks like GB18030, only where a web page
// says so.
EncodedText encoding_of(std::string_view bytes);

// The bytes of the character at `at`: 1 where they are no character (2 in UTF-16), never more than
// there are.  Needs: at < bytes.size().
std::size_t unit_length(Encoding encoding, std::string_view bytes, std::size_t at);

// The same number of characters in UTF-8; what is no character becomes U+FFFD.
std::string to_utf8(Encoding encoding, std::string_view bytes);

// The length that the first byte of a character in good UTF-8 announces.
inline std::size_t utf8_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace duban
