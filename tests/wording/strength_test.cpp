#include "tests/test.h"
#include "wording/deadline.h"

using namespace duban;

// The Ganzhou plan was issued on this day.
static const WordingContext context{Day(2022, 3, 10), 0};

TEST_CASE("the strength of a deadline is that of the words around it") {
  const struct {
    const char* words;
    Strength strength;
  } table[] = {
      {"2024年底前", Strength::must},
      {"力争2024年底前", Strength::aim},
      {"争取明年上半年", Strength::aim},
      {"拟于2024年实现全覆盖", Strength::aim},
      {"2024年底前力争建成", Strength::aim},
      {"力争三年内", Strength::aim},
      {"力争2024年、确保2025年底前完成", Strength::must},
      {"探索2024年底前建立", Strength::explore},
      {"鼓励每年开展一次", Strength::encourage},
      {"支持长期坚持", Strength::encourage},
      {"2024年底前出台支持政策", Strength::must},
      {"完善鼓励措施，2024年底前完成", Strength::must},
      {"力争作出重大决策前", Strength::aim},
  };
  for (const auto& row : table) {
    INFO(row.words);
    const auto deadline = read_deadline(row.words, context);
    REQUIRE(deadline);
    CHECK(static_cast<int>(deadline->strength) == static_cast<int>(row.strength));
  }
}
