#include "wording/numeral.h"

#include "tests/test.h"

using namespace duban;

TEST_CASE("a numeral is read in every form that official papers use") {
  const struct {
    const char* words;
    int value;
  } table[] = {{"2024", 2024},     {"二〇二四", 2024}, {"二○二四", 2024}, {"二零二四", 2024},
               {"２０２４", 2024}, {"2 0 2 4", 2024},  {"十", 10},        {"十一", 11},
               {"二十三", 23},     {"廿三", 23},       {"廿", 20},        {"卅", 30},
               {"一百二十", 120},  {"一百零五", 105},  {"三千", 3000},    {"一千零二十四", 1024},
               {"两", 2},          {"两百", 200},      {"兩", 2},         {"九十", 90},
               {"零", 0},          {"0", 0},           {"007", 7},        {"一千二百三十四", 1234}};
  for (const auto& row : table) {
    INFO(row.words);
    CHECK(read_number(row.words) == row.value);
  }
}

TEST_CASE("words that are not one whole numeral are none") {
  for (const char* words : {"", "年", "2024年", "第3", "二十三个", "3.5", "-3", "十四五"}) {
    INFO(words);
    CHECK_FALSE(read_number(words));
  }
}

TEST_CASE("only digits written place by place are counted as digits") {
  CHECK(read_numeral(U"2024年")->digits == 4);
  CHECK(read_numeral(U"二〇二四年")->digits == 4);
  CHECK(read_numeral(U"二十四年")->digits == 0);
  CHECK(read_numeral(U"二十四年")->length == 3);
}

TEST_CASE("a telephone number is a numeral that overflows nothing") {
  CHECK(read_numeral(U"99999999999999999999")->length == 20);
  CHECK(read_numeral(U"九九九九九九九九九九九九")->length == 9);
}
