#include "delivery/utc.h"
#include "tests/test.h"

using namespace duban;

TEST_CASE("times are read and written in one form") {
  CHECK(utc_seconds("1970-01-01T00:00:00Z") == 0);
  CHECK(utc_seconds("2024-07-01T08:00:05Z") == 1719820805);
  CHECK(to_utc(1719820805) == "2024-07-01T08:00:05Z");
  CHECK(mail_date(1719820805) == "Mon, 01 Jul 2024 16:00:05 +0800");
}

TEST_CASE("anything else is no time") {
  for (const char* text : {"", "2024-07-01", "2024-02-30T08:00:00Z", "2024-07-01T24:00:00Z",
                           "2024-07-01T08:60:00Z", "2024-07-01T08:00:00+", "2024-07-01 08:00:00Z",
                           "2024-07-01T0a:00:00Z", "2024-07-01T-1:00:00Z"})
    CHECK_FALSE(utc_seconds(text).has_value());
}
