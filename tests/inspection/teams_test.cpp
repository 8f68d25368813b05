#include "inspection/teams.h"

#include "inspection/draw.h"
#include "tests/inspection/pools.h"
#include "tests/test.h"

#include <algorithm>
#include <map>
#include <set>

using namespace duban;

namespace {

// The same without the code under test: loads, own units, leads, pairs of units.
std::vector<std::size_t> loads_of(const FrozenDraw& draw, const DrawOutcome& outcome) {
  std::vector<std::size_t> loads(draw.inspectors.entries.size());
  for (const DrawnObject& one : outcome.drawn)
    for (const std::size_t i : one.inspectors) ++loads[i];
  return loads;
}

std::size_t mutual_pairs(const FrozenDraw& draw, const DrawOutcome& outcome) {
  std::set<std::pair<std::string, std::string>> reviews;
  for (const DrawnObject& one : outcome.drawn)
    for (const std::size_t i : one.inspectors)
      reviews.insert({draw.inspectors.entries[i].unit, draw.objects.entries[one.object].unit});
  std::size_t pairs = 0;
  for (const auto& [a, b] : reviews) pairs += a < b && reviews.contains({b, a}) ? 1 : 0;
  return pairs;
}

DrawOutcome outcome_of(FrozenDraw& draw, const std::string& seed) {
  REQUIRE(settle(draw).empty());
  return draw_from(draw, hash_of_frozen(draw), seed);
}

// Ten units with ten files and two reviewers each, of whom one may lead.
FrozenDraw file_review() {
  std::vector<PoolEntry> files;
  std::vector<PoolEntry> reviewers;
  for (int unit = 0; unit < 10; ++unit) {
    const std::string name = "示例单位" + std::to_string(unit);
    for (int file = 0; file < 10; ++file)
      files.push_back(entry(name + "卷" + std::to_string(file), name));
    reviewers.push_back(leading(entry(name + "甲", name)));
    reviewers.push_back(entry(name + "乙", name));
  }
  FrozenDraw draw = draw_of(std::move(files), std::move(reviewers), "20");
  draw.files = draw.by_unit = true;
  draw.quotas.clear();
  for (int unit = 0; unit < 10; ++unit)
    draw.quotas.push_back({false, "示例单位" + std::to_string(unit), "2"});
  return draw;
}

}  // namespace

TEST_CASE("twenty files of ten units: two of each, none reviewed at home, no two units in turn") {
  FrozenDraw draw = file_review();
  for (int seed = 0; seed < 50; ++seed) {
    const DrawOutcome outcome = outcome_of(draw, std::to_string(seed));
    REQUIRE(outcome.drawn.size() == 20);
    std::map<std::string, int> by_unit;
    for (const DrawnObject& one : outcome.drawn) {
      const std::string& unit = draw.objects.entries[one.object].unit;
      ++by_unit[unit];
      REQUIRE(one.inspectors.size() == 2);
      CHECK(one.inspectors[0] != one.inspectors[1]);
      CHECK(draw.inspectors.entries[one.inspectors[0]].lead);
      for (const std::size_t i : one.inspectors) CHECK(draw.inspectors.entries[i].unit != unit);
    }
    CHECK(by_unit.size() == 10);
    for (const auto& [unit, count] : by_unit) CHECK(count == 2);
    const auto loads = loads_of(draw, outcome);
    CHECK(*std::max_element(loads.begin(), loads.end()) == 2);
    CHECK(*std::min_element(loads.begin(), loads.end()) == 2);
    CHECK(mutual_pairs(draw, outcome) == 0);
    CHECK(outcome.mutual == 0);
  }
}

TEST_CASE("loads are mended where lots alone would leave them uneven") {
  // Only C and D may go to the last two objects, so they must be spared at the first two.
  std::vector<PoolEntry> objects = {entry("1", "x"), entry("2", "x"), entry("3", "y"),
                                    entry("4", "y")};
  std::vector<PoolEntry> inspectors = {entry("A", "y"), entry("B", "y"), entry("C"), entry("D")};
  FrozenDraw draw = draw_of(objects, inspectors, "4");
  draw.each = 1;
  for (int seed = 0; seed < 200; ++seed) {
    const DrawOutcome outcome = outcome_of(draw, std::to_string(seed));
    CHECK(outcome.spread == 0);
    const auto loads = loads_of(draw, outcome);
    CHECK(loads == std::vector<std::size_t>{1, 1, 1, 1});
  }
}

TEST_CASE("the one who leads is not handed on, however uneven the loads") {
  std::vector<PoolEntry> inspectors = {leading(entry("L")), entry("A"), entry("B"), entry("C")};
  FrozenDraw draw = draw_of({entry("1"), entry("2"), entry("3"), entry("4")}, inspectors, "4");
  for (int seed = 0; seed < 50; ++seed) {
    const DrawOutcome outcome = outcome_of(draw, std::to_string(seed));
    for (const DrawnObject& one : outcome.drawn) CHECK(one.inspectors[0] == 0);
    auto loads = loads_of(draw, outcome);
    std::sort(loads.begin(), loads.end());
    CHECK(loads == std::vector<std::size_t>{1, 1, 2, 4});
  }
}

TEST_CASE("who avoids and who is avoided keep away, by id, name or unit") {
  std::vector<PoolEntry> objects = {entry("o", "x")};
  objects[0].avoid = {"A", "队"};
  std::vector<PoolEntry> inspectors = {entry("A"),      entry("B", "队"), entry("C"),
                                       entry("D", "x"), entry("E"),       entry("F")};
  inspectors[2].avoid = {"x"};
  FrozenDraw draw = draw_of(objects, inspectors, "1");
  for (int seed = 0; seed < 20; ++seed) {
    auto sent = outcome_of(draw, std::to_string(seed)).drawn[0].inspectors;
    std::sort(sent.begin(), sent.end());
    CHECK(sent == std::vector<std::size_t>{4, 5});
  }
}

TEST_CASE("what no seed could draw is told all at once") {
  std::vector<PoolEntry> objects = {entry("o", "x"), entry("p", "y")};
  FrozenDraw draw = draw_of(objects, {entry("A", "x"), leading(entry("B", "y"))}, "3");
  draw.quotas.push_back({false, "餐饮", "1"});
  const Problems problems = settle(draw);
  std::vector<std::string> rules;
  for (const Problem& problem : problems) rules.push_back(problem.rule);
  CHECK(rules ==
        std::vector<std::string>{"draw-quota", "draw-quota", "draw-too-few", "draw-too-few"});
}

TEST_CASE("a percentage counts up to the next whole one") {
  CHECK(count_asked("5%", 100) == 5);
  CHECK(count_asked("5%", 101) == 6);
  CHECK(count_asked("2.5%", 40) == 1);
  CHECK(count_asked("0.01%", 10'001) == 2);
  CHECK(count_asked("100%", 7) == 7);
  for (const char* wrong : {"0", "0%", "101%", "-1", "1.5", "5.%", "%", "", "1.234%", "x"})
    CHECK_FALSE(count_asked(wrong, 10));
}
