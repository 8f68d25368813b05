#include "wording/simplified.h"

#include <opencc/SimpleConverter.hpp>

#include "base/text.h"
#include "tests/test.h"

namespace duban {

TEST_CASE("each traditional character gives way to the mainland's, phrases first") {
  CHECK(with_simplified_characters("各單位應於年底前報送總結。") == "各单位应于年底前报送总结。");
  CHECK(with_simplified_characters("乾燥、乾坤、瞭解、瞭望") == "干燥、乾坤、了解、瞭望");
  CHECK(with_simplified_characters("plain, 简体𠀋") == "plain, 简体𠀋");
  CHECK(with_simplified_characters("").empty());
}

TEST_CASE("all Chinese characters are simplified as OpenCC itself does it") {
  const opencc::SimpleConverter converter("t2s.json");
  for (char32_t point = 0x3400; point <= 0x9FFF; ++point) {
    const std::string character = to_utf8(std::u32string(1, point));
    for (const std::string& text : {character, character + "乾坤著作", "後" + character + "裡"})
      if (with_simplified_characters(text) != converter.Convert(text)) FAIL_CHECK(text);
  }
}

}  // namespace duban
