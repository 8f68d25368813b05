#include "document/length.h"

#include "document/build.h"
#include "tests/test.h"

using namespace duban;

static std::size_t long_is(const std::string& words) { return length_of({paragraph(words)}); }

TEST_CASE("a Han character or sign counts one, a Latin word or a number one, a blank none") {
  CHECK(long_is("") == 0);
  CHECK(long_is("法治政府。") == 5);
  CHECK(long_is("法 治　政府") == 4);
  CHECK(long_is("2024年7月1日") == 6);
  CHECK(long_is("进度67.0%，见 plan A") == 7);
  CHECK(long_is("“甲”—乙") == 5);
}

TEST_CASE("a number that goes on in the next run is one") {
  CHECK(length_of({paragraph({Text{"20"}, bold("24年")})}) == 2);
}

TEST_CASE("headings and lists count, tables do not") {
  CHECK(length_of({heading(1, "一、总体"), bullets({"甲", "乙丙"}),
                   Table{"表", {{"列", 1, false}}, {{cell("很长的文字")}}}}) == 7);
}
