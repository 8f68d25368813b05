#include "sentence/word_table.h"

#include <set>

#include "tests/test.h"

namespace duban {

TEST_CASE("the longest of the words at a place is found") {
  const WordTable words = {"方案", "方", "方案草案", "A级", "率"};
  CHECK(words.at("方案草案", 0).to == std::string_view("方案草案").size());
  CHECK(words.at("方案稿", 0).to == std::string_view("方案").size());
  CHECK(words.at("方圆", 0).to == std::string_view("方").size());
  CHECK(words.at("面", 0).to == 0);
  CHECK(words.find("定级为A级").from == std::string_view("定级为").size());
  CHECK(words.ends("合格率"));
  CHECK_FALSE(words.ends("率先"));
  CHECK_FALSE(words.in("面案"));
  CHECK_FALSE(WordTable().in("方案"));
}

TEST_CASE("every word of a text is visited, also one within another") {
  const WordTable words = {"方案", "方", "案", "率"};
  std::multiset<std::string_view> found;
  words.each_in("两个方案，一个案", [&](std::string_view word) { found.insert(word); });
  CHECK(found == std::multiset<std::string_view>{"方案", "方", "案", "案"});
}

}  // namespace duban
