#include "document/build.h"

#include "document/tint.h"
#include "tests/test.h"

using namespace duban;

static std::vector<std::string> numbered_words(const std::vector<int>& levels) {
  Document document;
  for (const int level : levels) document.blocks.emplace_back(heading(level, "x"));
  number_headings(document);
  std::vector<std::string> words;
  for (const Block& block : document.blocks) words.push_back(std::get<Heading>(block).words);
  return words;
}

TEST_CASE("headings are numbered by level, anew under each heading above") {
  CHECK(numbered_words({1, 2, 3, 3, 2, 3, 1, 2}) ==
        std::vector<std::string>{"一、x", "（一）x", "1.x", "2.x", "（二）x", "1.x", "二、x",
                                 "（一）x"});
}

TEST_CASE("the eleventh and the twentieth heading have proper numerals") {
  const auto words = numbered_words(std::vector<int>(21, 1));
  CHECK(words[9] == "十、x");
  CHECK(words[10] == "十一、x");
  CHECK(words[19] == "二十、x");
  CHECK(words[20] == "二十一、x");
}

TEST_CASE("a level beyond the three counts as the nearest one") {
  CHECK(numbered_words({0, 9}) == std::vector<std::string>{"一、x", "1.x"});
}

TEST_CASE("only headings are numbered") {
  Document document;
  document.blocks = {paragraph("a"), heading(1, "b"), bullets({"c"})};
  number_headings(document);
  CHECK(std::get<Paragraph>(document.blocks[0]).runs[0].words == "a");
  CHECK(std::get<Heading>(document.blocks[1]).words == "一、b");
}

TEST_CASE("each tint but none has a word in both languages") {
  CHECK(in_chinese(Tint::red) == "红");
  CHECK(to_string(Tint::blue) == "blue");
  CHECK(in_chinese(Tint::none).empty());
}
