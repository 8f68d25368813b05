#include "tests/test.h"
#include "wording/deadline.h"

using namespace duban;

// The Ganzhou plan was issued on this day.
static const WordingContext context{Day(2022, 3, 10), 0};

TEST_CASE("words that only look like a time are no deadline") {
  for (const char* words : {"",
                            "24小时",
                            "12345热线",
                            "二期",
                            "（二期）",
                            "五年规划",
                            "五年立法规划",
                            "三项制度",
                            "三年行动",
                            "三年行动计划",
                            "到2035年基本建成法治赣州",
                            "2035年远景目标",
                            "展望2035年",
                            "2026年中小学招生",
                            "2021年中央经济工作会议",
                            "有效期五年",
                            "有效期至2025年12月31日",
                            "今年以来",
                            "近三年",
                            "过去三年",
                            "连续3年",
                            "毕业5年内",
                            "“十四五”规划",
                            "十四五规划",
                            "上年度",
                            "去年底前",
                            "定期",
                            "定期开展",
                            "及时",
                            "适时",
                            "赣府发〔2022〕3号",
                            "2022年3月10日印发",
                            "2022年工作要点",
                            "《法治政府建设实施方案（2021—2025年）》",
                            "年度考核",
                            "2024年度考核",
                            "按年度计划推进",
                            "目前",
                            "2月30日前",
                            "2024年13月",
                            "每年5元提高至10元",
                            "逐月缴纳12个月",
                            "“羲和”逐日",
                            "每个乡镇",
                            "每年春节前",
                            "持续推进法治政府建设",
                            "一事一议",
                            "十四五前三年"}) {
    INFO(words);
    CHECK_FALSE(read_deadline(words, context));
  }
}

TEST_CASE("a far year without a vision is a deadline like any other") {
  CHECK(read_deadline("到2035年", context)->last == Day(2035, 12, 31));
}

TEST_CASE("bytes that are no text are read as nothing") {
  for (const char* words : {"\xff\xfe", "\xe5\xb9", "2024\xe5\xb9", "\xf0\x9f"}) {
    CHECK_FALSE(read_deadline(words, context));
  }
}
