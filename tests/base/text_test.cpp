#include "base/text.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("what is not UTF-8 is told apart from what is") {
  for (const char* good : {"", "abc", "督办", "𠮷", "\xEF\xBB\xBF"}) CHECK(is_utf8(good));
  // A lone continuation, an overlong slash, a surrogate, past U+10FFFF, cut short.
  for (const char* bad : {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE7\x9D"})
    CHECK_FALSE(is_utf8(bad));
}

TEST_CASE("a text is decoded from all that offices save") {
  CHECK(decode("\xEF\xBB\xBF督办") == "督办");
  CHECK(decode("督办") == "督办");
  CHECK(decode("\xB6\xBD\xB0\xEC") == "督办");  // GB18030
  CHECK_FALSE(decode("\xFF\xFF\xFF"));
}

TEST_CASE("code points and UTF-8 turn into each other") {
  for (const char* text : {"a督𠮷é", "", "２０２４年"}) CHECK(to_utf8(code_points(text)) == text);
  CHECK(length("a督𠮷") == 3);
}

TEST_CASE("blanks of both widths are trimmed") { CHECK(trim("　 a b\t　\r\n") == "a b"); }

TEST_CASE("a long text is cut by characters and says so") {
  CHECK(shorten("法治政府建设", 4) == "法治政…");
  CHECK(shorten("法治", 4) == "法治");
}

TEST_CASE("the nearest name is one slip away, a swap counting as one") {
  const std::vector<std::string> known = {"lead", "support", "evidence", "市司法局"};
  CHECK(nearest("laed", known) == "lead");
  CHECK(nearest("suport", known) == "support");
  CHECK(nearest("市司法据", known) == "市司法局");
  CHECK_FALSE(nearest("colour", known));
}

TEST_CASE("where no name is near, the shortest that the words are a part of is") {
  const std::vector<std::string> known = {"某省司法厅机关", "市司法局", "司法所长会议"};
  CHECK(nearest("司法", known) == "市司法局");
  CHECK_FALSE(nearest("司", known));
  CHECK_FALSE(nearest("公安", known));
}
