#include "formats/plain.h"

#include "formats/cells.h"
#include "formats/wrap.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("broken bytes and control characters are replaced, one for one") {
  CHECK(plain("甲\xFF乙") == "甲\uFFFD乙");
  CHECK(plain("\xE4\xB8") == "\uFFFD\uFFFD");
  CHECK(plain("\xC0\x80x") == "\uFFFD\uFFFDx");
  CHECK(plain("a\x1b[31mb\x7f") == "a\uFFFD[31mb\uFFFD");
  CHECK(plain(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(plain("a\u202Eb\u2066c\uFFFE") == "a\uFFFDb\uFFFDc\uFFFD");
}

TEST_CASE("line breaks become blanks, or stay as newlines") {
  CHECK(plain("a\r\nb\tc\rd\u2028e") == "a b c d e");
  CHECK(plain_lines("a\r\nb\tc\rd") == "a\nb\tc\nd");
}

TEST_CASE("a Han character takes two cells and a combining mark none") {
  CHECK(cells("市司法局") == 8);
  CHECK(cells("14.1（A）") == 9);
  CHECK(cells("e\u0301") == 1);
  CHECK(cells("𠮷") == 2);
}

TEST_CASE("a label is cut to its room and marked") {
  CHECK(fit("法治政府", 4) == "法治政府");
  CHECK(fit("法治政府建设", 4) == "法治政…");
  CHECK(fit("法治", 0) == "…");
}

TEST_CASE("lines break between Han characters, at blanks, and before no closing mark") {
  CHECK(wrap("", 10) == std::vector<std::string>{""});
  CHECK(wrap("法治政府建设", 4) == std::vector<std::string>{"法治", "政府", "建设"});
  CHECK(wrap("one two three", 7) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap("依法行政，甲", 8) == std::vector<std::string>{"依法行", "政，甲"});
  CHECK(wrap("见《条例》", 4) == std::vector<std::string>{"见", "《条", "例》"});
}

TEST_CASE("a word longer than a line is broken where the line ends") {
  CHECK(wrap("abcdefgh", 3) == std::vector<std::string>{"abc", "def", "gh"});
  CHECK(wrap("，，，，", 4) == std::vector<std::string>{"，，", "，，"});
  CHECK(wrap("甲乙", 1) == std::vector<std::string>{"甲", "乙"});
}
