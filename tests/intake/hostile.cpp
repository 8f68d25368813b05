// What nobody would call a paper: read to its end or refused, quickly, and never a crash.  The
// sizes leave the checked build a second or two.
#include <random>

#include "intake/draft.h"
#include "tests/test.h"

namespace duban {

namespace {

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  all.reserve(count * text.size());
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

// The tasks read, or the reason why not.
struct Outcome {
  std::size_t tasks = 0;
  std::string refusal;
};

Outcome outcome_of(std::string bytes) {
  const auto source = read_source(std::move(bytes), "文件");
  if (source) return {make_draft(*source).tasks.size(), ""};
  REQUIRE(source.problems.size() == 1);
  CHECK(source.problems[0].message.find_first_of("\x80\xE4\xE5\xE6\xE7\xE8\xE9") !=
        std::string::npos);  // Chinese
  return {0, source.problems[0].rule};
}

std::string numbered(std::size_t count, const std::string& behind) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += std::to_string(i % 300 + 1) + behind;
  return text;
}

}  // namespace

TEST_CASE("tables nested without end are refused") {
  CHECK(outcome_of(times(1'000'000, "<table>")).refusal == "too-large");
}

TEST_CASE("a line without end is refused or read") {
  CHECK(outcome_of(std::string(20'000'000, 'a')).refusal == "too-large");
  CHECK(outcome_of("一、" + times(20'000, "建立台账，")).tasks > 0);
  CHECK(outcome_of("一、" + times(10'000, "建立台账。")).tasks > 0);
  CHECK(outcome_of("一、" + times(3'000, "每年5月底前完成不少于3次培训，")).tasks > 0);
  CHECK(outcome_of("一、建立台账。（责任单位：" + times(20'000, "市司法局、") + "）").tasks > 0);
  outcome_of(times(100'000, "1"));
  outcome_of(times(10'000, "二〇二四年"));
  outcome_of(times(20'000, "一是"));
  outcome_of(times(20'000, "（一）"));
  outcome_of(times(20'000, "、"));
}

TEST_CASE("random bytes are refused or read") {
  std::mt19937 draw(7);
  for (const std::size_t size : {1u, 2u, 3u, 10u, 100u, 1'000u, 100'000u}) {
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(draw() & 0xFF);
    outcome_of(bytes);
  }
}

TEST_CASE("random characters of official papers are read") {
  const std::string_view pieces[] = {"一、",      "（一）", "1.",   "①",  "第二条",   "一是",
                                     "（",        "）",     "“",    "”",  "责任单位", "：",
                                     "市司法局",  "、",     "牵头", "。", "；",       "2024年",
                                     "6月底前",   "每年",   "\n",   "\t", "|",        "完成",
                                     "不少于3次", "〔",     "〕",   " "};
  std::mt19937 draw(11);
  for (int text = 0; text < 150; ++text) {
    std::string bytes = "第";
    for (auto i = draw() % 200; i > 0; --i) bytes += pieces[draw() % std::size(pieces)];
    INFO(bytes);
    CHECK(outcome_of(bytes).refusal == "");
  }
}

TEST_CASE("very many numbered lines are as many tasks") {
  CHECK(outcome_of(numbered(5'000, ".建立台账，2024年底前完成。\n")).tasks >= 5'000);
}

TEST_CASE("a very long table is read row by row") {
  CHECK(outcome_of("序号\t任务\t责任单位\n" + numbered(3'000, "\t建立台账\t市司法局\n")).tasks ==
        3'000);
}

TEST_CASE("signs that nobody closes are read to their end") {
  for (const std::string sign : {"（", "(", "“", "《", "〔", "【", "[", "{", "|", "）", "”"}) {
    outcome_of("一、建立台账" + times(10'000, sign));
    outcome_of(times(1'000, "1.建立台账" + sign + "责任单位：市司法局\n"));
  }
}

}  // namespace duban
