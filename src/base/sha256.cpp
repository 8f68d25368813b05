#include "base/sha256.h"

#include <openssl/sha.h>

namespace duban {

std::array<unsigned char, 32> sha256_digest(std::string_view bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  return digest;
}

std::string sha256(std::string_view bytes) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : sha256_digest(bytes))
    text += {digits[byte >> 4], digits[byte & 15]};
  return text;
}

}  // namespace duban
