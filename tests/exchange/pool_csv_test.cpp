#include "exchange/pool_csv.h"

#include "base/sha256.h"
#include "tests/test.h"

using namespace duban;

namespace {

std::vector<std::string> rules_of(const Problems& problems) {
  std::vector<std::string> rules;
  for (const Problem& problem : problems)
    rules.push_back(std::to_string(problem.place.line) + " " + problem.rule);
  return rules;
}

}  // namespace

TEST_CASE("a pool is read by its header, in Chinese and English") {
  const std::string chinese =
      "\xEF\xBB\xBF编号,名称,单位,类别,风险权重,回避,有效期至\n"
      "A1,\"示例一店,总店\",甲区,餐饮,3,张一、李二;王三,2025/12/31\n";
  const std::string english =
      "until,avoid,weight,stratum,unit,name,id\n"
      "2025-12-31,张一|李二|王三,3,餐饮,甲区,\"示例一店,总店\",A1\n";
  const auto one = read_pool_csv(chinese, "o.csv");
  const auto other = read_pool_csv(english, "o.csv");
  REQUIRE(one);
  REQUIRE(other);
  CHECK(one->entries == other->entries);
  CHECK(hash_of(*one) == hash_of(*other));
  CHECK(one->file_sha256 == sha256(chinese));
  CHECK(one->entries[0].name == "示例一店,总店");
  CHECK(one->entries[0].avoid == std::vector<std::string>{"张一", "李二", "王三"});
  CHECK(one->entries[0].until == Day(2025, 12, 31));
}

TEST_CASE("a pool saved in GB18030 is the same pool") {
  const auto gb = read_pool_csv("\xB1\xE0\xBA\xC5,\xB5\xA5\xCE\xBB\n1,\xBC\xD7\xC7\xF8\n", "o.csv");
  const auto utf = read_pool_csv("编号,单位\n1,甲区\n", "o.csv");
  REQUIRE(gb);
  CHECK(gb->entries == utf->entries);
}

TEST_CASE("cells that a spreadsheet would run are kept as text") {
  const auto pool = read_pool_csv("编号,名称\n=1+1,+甲\n-2,@乙\n", "o.csv");
  REQUIRE(pool);
  CHECK(pool->entries[0].id == "=1+1");
  CHECK(pool->entries[0].name == "+甲");
  CHECK(pool->entries[1].id == "-2");
  CHECK(pool->entries[1].name == "@乙");
}

TEST_CASE("all that is wrong is told at once, each at its line") {
  const auto pool = read_pool_csv(
      "编号,权重,有效期至\nA,0,\nA,1.5,2024-02-30\n,,\nB,1000001,,x\n\"C\nD\",1,\n", "o.csv");
  CHECK_FALSE(pool);
  CHECK(rules_of(pool.problems) == std::vector<std::string>{"2 syntax", "3 syntax", "3 syntax",
                                                            "3 duplicate-id", "4 syntax",
                                                            "5 syntax", "5 syntax", "6 syntax"});
}

TEST_CASE("a pool needs a header that names it and a row") {
  for (const char* text : {"", "\n\n", "编号\n", "地址\n1\n", "编号,id\n1,2\n", "编号\n\"1\n"})
    CHECK_FALSE(read_pool_csv(text, "o.csv"));
  const auto advice = read_pool_csv("编号,地址\n1,某路\n", "o.csv");
  REQUIRE(advice);
  CHECK(rules_of(advice.problems) == std::vector<std::string>{"1 unknown-field"});
}

TEST_CASE("who may lead is who is marked 组长, else who has a permit") {
  const auto leads = [](const char* text) {
    std::vector<bool> marks;
    const auto pool = read_pool_csv(text, "i.csv");
    REQUIRE(pool);
    for (const PoolEntry& one : pool->entries) marks.push_back(one.lead);
    return marks;
  };
  using Marks = std::vector<bool>;
  CHECK(leads("姓名,组长,执法证\n甲,是,\n乙,否,1\n丙,,2\n") == Marks{true, false, false});
  CHECK(leads("姓名,执法证\n甲,\n乙,YB001\n丙,无\n") == Marks{false, true, false});
  CHECK(leads("姓名\n甲\n") == Marks{false});
}

TEST_CASE("a hundred thousand rows are read") {
  std::string text = "编号,单位,权重\n";
  for (int i = 0; i < 100'000; ++i) text += std::to_string(i) + ",单位,7\n";
  const auto pool = read_pool_csv(text, "o.csv");
  REQUIRE(pool);
  CHECK(pool->entries.size() == 100'000);
  CHECK(pool->entries.back().line == 100'001);
}
