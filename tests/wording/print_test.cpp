#include "tests/test.h"
#include "wording/deadline.h"

using namespace duban;

namespace {

const WordingContext context{Day(2022, 3, 10), 0};

// Reads words, prints what they mean, reads that again; blank the words, which may differ.
void check_round_trip(const std::string& words) {
  INFO(words);
  auto deadline = read_deadline(words, context);
  REQUIRE(deadline);
  const std::string printed = print_deadline(*deadline);
  INFO(printed);
  auto again = read_deadline(printed, context);
  REQUIRE(again);
  deadline->words = again->words = "";
  CHECK(*again == *deadline);
}

// In every strength.
void check_all(const std::string& words) {
  for (const char* strength : {"", "力争", "探索", "鼓励"}) check_round_trip(strength + words);
}

std::string number(int value) { return std::to_string(value); }

}  // namespace

TEST_CASE("fixed dates of ten years are printed as they are read") {
  const char* edges[] = {"底前",     "初",       "初前",       "",       "前",     "起",
                         "内",       "年中前",   "全年",       "上半年", "下半年", "上半年前",
                         "下半年末", "前三季度", "前两季度末", "春节前", "国庆节", "到中秋节"};
  for (int year = 2021; year <= 2030; ++year) {
    const std::string said = number(year) + "年";
    for (const char* edge : edges) check_all(said + edge);
    for (const char* quarter : {"一", "二", "三", "四"})
      for (const char* edge : {"季度", "季度末", "季度前", "季度起"})
        check_all(said + quarter + edge);
    check_all(said + "1月至" + number(year + 1) + "年2月");
    check_all("到" + said + "初");
  }
}

TEST_CASE("months and days of ten years are printed as they are read") {
  const char* edges[] = {"",       "底前",   "前",     "初",     "初前",   "上旬",   "中旬", "下旬",
                         "上旬前", "中旬前", "下旬前", "中下旬", "上中旬", "10日前", "20日", "起"};
  for (int year = 2021; year <= 2030; ++year)
    for (int month = 1; month <= 12; ++month) {
      const std::string said = number(year) + "年" + number(month) + "月";
      for (const char* edge : edges) check_all(said + edge);
      check_all("到" + said + "初");
      check_all("到" + said + "中旬");
    }
}

TEST_CASE("every recurrence is printed as it is read") {
  const std::string cycles[] = {"每年",          "每两年",         "每5年",
                                "每半年",        "每季度",         "每月",
                                "每2个月",       "每4个月",        "每半月",
                                "每周",          "每两周",         "每日",
                                "每3日",         "每周三",         "每周日",
                                "每月底前",      "每季度末",       "每半年末",
                                "每季度第2个月", "每季度首月底前", "每半年第3个月5日前"};
  for (const char* from : {"", "自2023年起，", "2024年7月起"})
    for (const std::string& cycle : cycles) check_all(from + cycle);
  for (int month = 1; month <= 12; ++month) {
    const std::string said = "每年" + number(month) + "月";
    for (const char* edge : {"", "底前", "前", "1日前", "28日", "上旬", "中旬前"})
      check_all(said + edge);
    for (int last = 1; last <= 12; ++last)
      if (last != month) check_all(said + "至" + number(last) + "月");
  }
  for (int day = 1; day <= 31; ++day) check_all("每月" + number(day) + "日前");
}

TEST_CASE("lengths of time, events, plans and ongoing duties are printed as they are read") {
  for (int count = 1; count <= 40; ++count)
    for (const char* unit : {"日", "个工作日", "周", "个月", "年"})
      for (const char* from : {"印发之日起", "自收到申请之日起", "变更后", ""})
        check_all(from + number(count) + unit + "内");
  for (const char* words :
       {"作出重大决策前", "汛期前", "变更后", "长期坚持", "持续推进", "十四五期间", "“十三五”末",
        "十五五前", "自印发之日起", "2021—2025年", "3-5月", "自印发之日起至2023年12月31日"})
    check_all(words);
}

TEST_CASE("a day that was given as a day is printed in words") {
  Deadline deadline;
  deadline.last = Day(2024, 12, 31);
  deadline.rule = "date";
  CHECK(print_deadline(deadline) == "2024年12月31日前");
}

TEST_CASE("official words are what an official paper would write") {
  const struct {
    const char* words;
    const char* printed;
  } table[] = {{"到二〇二四年", "2024年底前"},          {"2025年之前", "2025年前"},
               {"每年的四月一日以前", "每年4月1日前"},  {"一季一通报", "每季度"},
               {"力争三年内", "力争自印发之日起3年内"}, {"在作出重大决策之前", "作出重大决策前"},
               {"“十五五”期末", "“十五五”期末"}};
  for (const auto& row : table)
    CHECK(print_deadline(*read_deadline(row.words, context)) == row.printed);
}
