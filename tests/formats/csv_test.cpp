#include "formats/csv.h"

#include "tests/test.h"

using namespace duban;

static std::string csv_of(const std::string& cell) {
  const std::string csv = to_csv({"h"}, {{cell}});
  REQUIRE(csv.starts_with("\xEF\xBB\xBFh\r\n"));
  REQUIRE(csv.ends_with("\r\n"));
  return csv.substr(6, csv.size() - 8);
}

TEST_CASE("a sheet in CSV, whole") {
  CHECK(to_csv({"编号", "事项"}, {{"14.1", "a,b"}, {"14.2", "说\"好\""}}) ==
        "\xEF\xBB\xBF编号,事项\r\n14.1,\"a,b\"\r\n14.2,\"说\"\"好\"\"\"\r\n");
  CHECK(to_csv({}, {}) == "\xEF\xBB\xBF\r\n");
}

TEST_CASE("a line break in a cell is quoted") { CHECK(csv_of("a\r\nb") == "\"a\nb\""); }

TEST_CASE("what a spreadsheet would run gets an apostrophe") {
  for (const char* bad : {"=1+1", "+SUM(A1)", "-3天", "@x", "＝1", "＋1", "－1", "＠x", "-", "+-3",
                          "-1-2", "-3.", "\tx"})
    CHECK(csv_of(bad) == "'" + std::string(bad));
  CHECK(csv_of("\n=1") == "\"'\n=1\"");
  CHECK(csv_of("=HYPERLINK(\"http://x\")") == "\"'=HYPERLINK(\"\"http://x\"\")\"");
}

TEST_CASE("numbers and ordinary words stay as they are") {
  for (const char* good : {"-3", "+2.5%", "-0.5", "14.1", "a=b", "2024-12-31", "", "'x", " =1"})
    CHECK(csv_of(good) == good);
}
