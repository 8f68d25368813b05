#include "tests/test.h"
#include "wording/deadline.h"

using namespace duban;

namespace {

const WordingContext context{Day(2022, 3, 10), 0};

std::string rrule_of(const char* words) {
  const auto deadline = read_deadline(words, context);
  if (!deadline || !deadline->recurrence) return "";
  return to_rrule(*deadline->recurrence);
}

}  // namespace

TEST_CASE("how often a duty returns is read as a rule of iCalendar") {
  const struct {
    const char* words;
    const char* rrule;
  } table[] = {
      {"每年", "FREQ=YEARLY"},
      {"每半年", "FREQ=MONTHLY;INTERVAL=6"},
      {"每学期", "FREQ=MONTHLY;INTERVAL=6"},
      {"每季度", "FREQ=MONTHLY;INTERVAL=3"},
      {"每個季度", "FREQ=MONTHLY;INTERVAL=3"},
      {"每3个月", "FREQ=MONTHLY;INTERVAL=3"},
      {"每月", "FREQ=MONTHLY"},
      {"每两个月", "FREQ=MONTHLY;INTERVAL=2"},
      {"每半月", "FREQ=MONTHLY;BYMONTHDAY=15,-1"},
      {"每周", "FREQ=WEEKLY"},
      {"双周会商", "FREQ=WEEKLY;INTERVAL=2"},
      {"每日", "FREQ=DAILY"},
      {"每兩年", "FREQ=YEARLY;INTERVAL=2"},
      {"每三年", "FREQ=YEARLY;INTERVAL=3"},
      {"逐年", "FREQ=YEARLY"},
      {"按季", "FREQ=MONTHLY;INTERVAL=3"},
      {"一年一评", "FREQ=YEARLY"},
      {"五年一评估", "FREQ=YEARLY;INTERVAL=5"},
      {"半年一次", "FREQ=MONTHLY;INTERVAL=6"},
      {"一月一调度", "FREQ=MONTHLY"},
      {"月调度", "FREQ=MONTHLY"},
      {"季通报", "FREQ=MONTHLY;INTERVAL=3"},
      {"年考核", "FREQ=YEARLY"},
      {"每年一季度", "FREQ=YEARLY;BYMONTH=3"},
      {"每年上半年", "FREQ=YEARLY;BYMONTH=6"},
      {"每年2月底前", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"},
      {"每年4月1日前", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"},
      {"每年的3月1日之前", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1"},
      {"每年1月前", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"},
      {"每年底前", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"},
      {"每年7月至8月", "FREQ=YEARLY;BYMONTH=7,8"},
      {"每年10月1日至12月31日", "FREQ=YEARLY;BYMONTH=10,11,12"},
      {"每年7月1日至7月15日", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=15"},
      {"每年3月、9月", "FREQ=YEARLY;BYMONTH=3,9"},
      {"每年国庆节前", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1"},
      {"每月10日前", "FREQ=MONTHLY;BYMONTHDAY=10"},
      {"每月底前", "FREQ=MONTHLY;BYMONTHDAY=-1"},
      {"每季度末", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"},
      {"每季度首月10日前", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10"},
      {"每季度结束后10日内", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10"},
      {"每周五前", "FREQ=WEEKLY;BYDAY=FR"},
      {"每周五次", "FREQ=WEEKLY"},
      {"每年两期以上", "FREQ=YEARLY"},
      {"每季度至少1次", "FREQ=MONTHLY;INTERVAL=3"},
      {"各级政府领导班子每年应当举办两期以上法治专题讲座", "FREQ=YEARLY"},
      {"编制目录并于每年一季度向社会公布", "FREQ=YEARLY;BYMONTH=3"},
  };
  for (const auto& row : table) {
    INFO(row.words);
    CHECK(rrule_of(row.words) == row.rrule);
  }
}

TEST_CASE("a recurrence remembers the day from which it holds") {
  for (const char* words :
       {"2020年起，每年1月底前", "自2020年起每年1月底前", "2020年1月1日起，每年1月底前"}) {
    INFO(words);
    const auto deadline = read_deadline(words, context);
    REQUIRE(deadline);
    REQUIRE(deadline->recurrence);
    CHECK(deadline->recurrence->from == Day(2020, 1, 1));
    CHECK(deadline->recurrence->months == std::vector<int>{1});
    CHECK(deadline->recurrence->day == -1);
  }
  CHECK(read_deadline("2024年每季度", context)->recurrence->from == Day(2024, 1, 1));
}

TEST_CASE("a rule of iCalendar printed is the same recurrence read") {
  for (const char* words : {"每年",
                            "每半年",
                            "每季度",
                            "每月",
                            "每5个月",
                            "每半月",
                            "每两周",
                            "每周日",
                            "每日",
                            "每两年",
                            "每年2月底前",
                            "每年4月1日前",
                            "每年7月至8月",
                            "每年11月至次年3月",
                            "每年3月、9月",
                            "每季度末",
                            "每季度末月25日前",
                            "每半年第3个月",
                            "每月10日前",
                            "每月底前",
                            "每年一季度"}) {
    INFO(words);
    const auto recurrence = read_deadline(words, context)->recurrence;
    REQUIRE(recurrence);
    CHECK(parse_rrule(to_rrule(*recurrence)) == *recurrence);
  }
}

TEST_CASE("a rule that no recurrence says is not read") {
  for (const char* rule :
       {"", "FREQ=HOURLY", "FREQ=YEARLY;COUNT=3", "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYMONTH=", "FREQ=MONTHLY;BYMONTHDAY=1,2", "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;INTERVAL=0", "INTERVAL=2", "FREQ"}) {
    INFO(rule);
    CHECK_FALSE(parse_rrule(rule));
  }
}
