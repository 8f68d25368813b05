#include "exchange/cell_values.h"

#include "tests/test.h"

using namespace duban;

namespace {

SheetCell typed(std::string text) {
  SheetCell cell;
  cell.kind = SheetCell::Kind::text;
  cell.text = std::move(text);
  return cell;
}

SheetCell number(double value, bool percent = false) {
  SheetCell cell;
  cell.kind = SheetCell::Kind::number;
  cell.number = value;
  cell.text = std::to_string(static_cast<long>(value));
  cell.percent = percent;
  return cell;
}

}  // namespace

TEST_CASE("A day is read however people type it") {
  for (const char* words :
       {"2024-07-01", "2024-7-1", "2024/7/1", "2024.7.1", "2024年7月1日", "２０２４年７月１日",
        "20240701", " 2024-07-01 00:00:00", "2024年7月1号"}) {
    INFO(words);
    CHECK(day_of(typed(words)) == Day(2024, 7, 1));
  }
  CHECK(day_of(number(45474)) == Day(2024, 7, 1));     // the serial number of that day
  CHECK(day_of(number(20240701)) == Day(2024, 7, 1));  // typed as a number
}

TEST_CASE("What is no day of the calendar is none") {
  for (const char* words : {"2024-02-30", "2024年7月", "7月1日", "尽快", "2024-7-1-2", "20241301",
                            "1", "2024", "12024-7-1", "-2024-7-1"}) {
    INFO(words);
    CHECK_FALSE(day_of(typed(words)));
  }
  CHECK_FALSE(day_of(number(60)));
  CHECK_FALSE(day_of(number(2024)));
}

TEST_CASE("A percentage is a whole number from 0 to 100") {
  CHECK(percent_of(number(60)) == 60);
  CHECK(percent_of(number(0.6, true)) == 60);
  CHECK(percent_of(typed("60%")) == 60);
  CHECK(percent_of(typed("６０％")) == 60);
  CHECK(percent_of(typed(" 0 ")) == 0);
  for (const char* words : {"六成", "60-70", "101", "-1", "60.5", "%", "60%左右"}) {
    INFO(words);
    CHECK_FALSE(percent_of(typed(words)));
  }
  SheetCell share = number(0);
  share.number = 0.6;  // not shown as a percentage: 60% or less than one?
  CHECK_FALSE(percent_of(share));
}

TEST_CASE("The apostrophe that keeps a text from running is not part of it") {
  CHECK(text_of(typed("'=1+1")) == "=1+1");
  CHECK(text_of(typed("'quoted'")) == "'quoted'");
  CHECK(text_of(typed("'-")) == "-");
}

TEST_CASE("Headers are the same whatever their blanks and brackets") {
  CHECK(header_of("编码（勿改）") == header_of("编码 (勿改)"));
  CHECK(header_of("实际\n进度") == header_of("实际进度"));
  CHECK(header_of("实际进度") != header_of("序时进度"));
}
