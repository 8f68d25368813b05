#include "inspection/verify_draw.h"

#include "tests/inspection/pools.h"
#include "tests/test.h"

using namespace duban;

namespace {

DrawnRecord small_draw() {
  std::vector<PoolEntry> objects = {entry("甲店", "甲区", 2), entry("乙店", "乙区"),
                                    entry("丙店", "乙区", 5)};
  objects[1].until = Day(2024, 6, 30);
  FrozenDraw draw =
      draw_of(objects, {leading(entry("张一", "甲队")), entry("李二"), entry("王三", "乙区")}, "1");
  REQUIRE(settle(draw).empty());
  return drawn_with(draw, "03 11 25");
}

// In two stages, of units under two names.
DrawnRecord staged_draw() {
  FrozenDraw draw = draw_of({entry("一卷", "甲局"), entry("二卷", "甲 局"), entry("三卷", "乙局")},
                            {entry("张一", "丙局"), entry("李二")}, "1");
  draw.files = draw.by_unit = true;
  draw.units = DrawnUnits{"1"};
  draw.same_units = {{"甲 局", "甲局"}};
  draw.quotas = quotas_of_units(draw, "1");
  REQUIRE(settle(draw).empty());
  return drawn_with(draw, "03 11 25");
}

std::vector<std::string> rules_of(const Problems& problems) {
  std::vector<std::string> rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  return rules;
}

bool names(const Problems& problems, const std::string& rule) {
  const auto rules = rules_of(problems);
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

}  // namespace

TEST_CASE("a record holds, with and without the line's end") {
  const std::string record = write_drawn(small_draw());
  CHECK(verify_draw(record, "r.json").empty());
  CHECK(verify_draw(record + "\n", "r.json").empty());
  CHECK(verify_draw(write_frozen(small_draw().frozen), "f.json").empty());
}

TEST_CASE("no byte of a record can change, go or come unnoticed: pools, seed and all") {
  for (const DrawnRecord& draw : {small_draw(), staged_draw()}) {
    const std::string record = write_drawn(draw);
    REQUIRE(verify_draw(record, "r.json").empty());
    std::size_t unnoticed = 0;
    const auto give = [&](const std::string& changed) {
      unnoticed += verify_draw(changed, "r.json").empty() ? 1 : 0;
    };
    for (std::size_t i = 0; i < record.size(); ++i) {
      for (const char other : {'0', ' ', static_cast<char>(record[i] ^ 1)}) {
        if (other == record[i]) continue;
        std::string changed = record;
        changed[i] = other;
        give(changed);
      }
      give(record.substr(0, i) + record.substr(i + 1));
      give(record.substr(0, i) + " " + record.substr(i));
    }
    CHECK(unnoticed == 0);
    give(record + "\n");  // the rule: the line's end alone is no part of a record
    CHECK(unnoticed == 1);
  }
}

TEST_CASE("a forger who seals the record anew is found by what follows from it") {
  const DrawnRecord honest = small_draw();
  const auto sealed = [](const DrawnRecord& forged) {
    return verify_draw(write_drawn(forged), "r.json");
  };
  DrawnRecord other_result = honest;
  other_result.outcome.drawn[0].object = honest.outcome.drawn[0].object == 0 ? 2 : 0;
  CHECK(names(sealed(other_result), "draw-result"));

  DrawnRecord other_seed = honest;
  bool differs = false;
  for (int i = 0; i < 20 && !differs; ++i) {
    other_seed.seed = std::to_string(i);
    differs = draw_from(honest.frozen, honest.frozen_sha256, other_seed.seed) != honest.outcome;
  }
  REQUIRE(differs);
  CHECK(names(sealed(other_seed), "draw-result"));

  DrawnRecord not_excluded = honest;
  not_excluded.frozen.excluded.clear();
  CHECK(names(sealed(not_excluded), "draw-excluded"));

  DrawnRecord more = honest;
  more.frozen.quotas[0].of = 3;
  CHECK(names(sealed(more), "draw-quota"));
}

TEST_CASE("secrets must be those that were committed to") {
  FrozenDraw draw = small_draw().frozen;
  draw.seed_from = SeedFrom::committed;
  // sha256 of "示例秘密" and of "second secret" would be announced; these are of others.
  draw.commitments = {{"甲方", std::string(64, '1')}, {"乙方", std::string(64, '2')}};
  DrawnRecord record = drawn_with(draw, "甲方=a/乙方=b");
  record.reveals = {{"甲方", "a"}, {"乙方", "b"}};
  CHECK(rules_of(verify_draw(write_drawn(record), "r.json")) ==
        std::vector<std::string>{"draw-seed", "draw-seed"});
}

TEST_CASE("a pool's file is compared with the frozen one, byte by byte and entry by entry") {
  const DrawnRecord record = small_draw();
  const std::string text = write_drawn(record);
  const GivenPool same{"o.csv", record.frozen.objects.file_sha256, record.frozen.objects};
  CHECK(verify_draw(text, "r.json", same).empty());
  GivenPool other = same;
  other.file_sha256[0] = 'f';
  CHECK(names(verify_draw(text, "r.json", other), "draw-pool"));
  other = same;
  other.pool->entries[2].weight = 4;
  CHECK(names(verify_draw(text, "r.json", other), "draw-pool"));
}

TEST_CASE("what is no record is refused, whatever it is") {
  for (const char* text : {"", "{}", "[]", "null", "{\"record\":\"draw-made\"}", "\xFF\xFE",
                           "{\"record\":1}", "{\"record\":\"draw-frozen\",\"algorithm\":\"x\"}"})
    CHECK(rules_of(verify_draw(text, "r.json")) == std::vector<std::string>{"draw-record"});
  CHECK(names(verify_draw(std::string(100'000, '['), "r.json"), "draw-record"));
}
